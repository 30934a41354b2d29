import { isObject, type Json, type JsonObject } from '../../src/lib/domain/editing/json';

/** A value as a document that is stored. */
export function toObject(value: object): JsonObject {
	const json = JSON.parse(JSON.stringify(value)) as Json;
	if (!isObject(json)) throw new Error('no object');
	return json;
}
