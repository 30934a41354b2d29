import { byId, isObject, isSame, namesIn, type Json, type JsonObject } from './json';

/** One field that differs. A value that is absent was not there before, or is not there any more. */
export interface FieldChange {
	/** Names of fields from the outside in; an item of a list by its id, or by its place from 0. */
	path: string[];
	before?: Json;
	after?: Json;
}

const change = (
	path: string[],
	before: Json | undefined,
	after: Json | undefined,
): FieldChange => ({
	path,
	...(before === undefined ? {} : { before }),
	...(after === undefined ? {} : { after }),
});

const ofFields = (path: string[], before: JsonObject, after: JsonObject): FieldChange[] =>
	namesIn(before, after).flatMap((name) => compare([...path, name], before[name], after[name]));

const isListOfObjects = (value: Json | undefined): value is readonly JsonObject[] =>
	Array.isArray(value) && value.length > 0 && (value as readonly Json[]).every(isObject);

const numbered = (items: readonly JsonObject[]): JsonObject =>
	Object.fromEntries(items.map((item, index) => [String(index), item]));

function compare(path: string[], before: Json | undefined, after: Json | undefined): FieldChange[] {
	if (isSame(before, after)) return [];
	if (isObject(before) && isObject(after)) return ofFields(path, before, after);
	const [old, fresh] = [byId(before), byId(after)];
	if (old && fresh) return ofFields(path, old, fresh);
	if (isListOfObjects(before) && isListOfObjects(after))
		return ofFields(path, numbered(before), numbered(after));
	return [change(path, before, after)];
}

/**
 * What differs between two documents, field by field, in the order of the fields. Lists of plain
 * values differ as a whole, lists of objects item by item: by their ids, else by their places.
 */
export const differenceOf = (before: JsonObject, after: JsonObject): FieldChange[] =>
	ofFields([], before, after);
