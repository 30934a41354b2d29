import { isObject, isSame, type Json, type JsonObject } from './json';

/** Fields whose parts say nothing alone: a rule, and the days on which something holds. */
const wholes: ReadonlySet<string> = new Set(['test', 'when', 'during']);

/** Whether a field is one thing to a person, so that nobody wants half of it from somebody else. */
export const isWhole = (path: readonly string[]): boolean => wholes.has(path.at(-1) ?? '');

/** Fields that say what kind of thing it is. */
const kindFields = ['type', 'state'];

/** Whether two objects are versions of one thing, as a grant with another cap is; a loan is not. */
export const areOneThing = (a: JsonObject, b: JsonObject): boolean =>
	kindFields.every((name) => a[name] === b[name]);

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const objectsIn = (value: Json | undefined): JsonObject[] | undefined =>
	isList(value) && value.length > 0 && value.every(isObject) ? [...value] : undefined;

/** A list of objects by their places from 0; nothing for any other. */
export function numbered(value: Json | undefined): JsonObject | undefined {
	const items = objectsIn(value);
	return items && Object.fromEntries(items.map((item, place) => [String(place), item]));
}

/** Whether the items of a list are still where they were: as many, of one kind each, none moved. */
export function isInPlace(before: Json | undefined, after: Json | undefined): boolean {
	const [old, fresh] = [objectsIn(before), objectsIn(after)];
	if (old?.length !== fresh?.length) return false;
	const isMoved = (item: JsonObject, was: JsonObject | undefined) =>
		!isSame(item, was) && old?.some((other) => isSame(other, item));
	return (fresh ?? []).every((item, place) => {
		const was = old?.[place];
		return was !== undefined && areOneThing(item, was) && !isMoved(item, was);
	});
}
