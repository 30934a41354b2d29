import { differenceOf, type FieldChange } from './difference';
import { byId, isObject, type Json, type JsonObject } from './json';

/** Fields whose parts say nothing alone: a rule, and the days on which something holds. */
const wholes: ReadonlySet<string> = new Set(['test', 'when', 'during']);

/** The path up to the field that a person reads as one. */
function readPath(path: readonly string[]): string[] {
	const end = path.findIndex((name) => wholes.has(name));
	return end < 0 ? [...path] : path.slice(0, end + 1);
}

/** What is inside a value: a field by its name, an item by its id or its place. */
function within(value: Json | undefined, name: string): Json | undefined {
	if (isObject(value)) return value[name];
	if (!Array.isArray(value)) return undefined;
	const items: readonly Json[] = value;
	return byId(items)?.[name] ?? items[Number(name)];
}

/** The value of a document at a path as `differenceOf` gives it. */
export const valueAt = (document: JsonObject, path: readonly string[]): Json | undefined =>
	path.reduce<Json | undefined>(within, document);

/** What differs, as a person reads it: a rule that changed anywhere is one change of the rule. */
export function changesAsRead(before: JsonObject, after: JsonObject): FieldChange[] {
	const read = new Map<string, FieldChange>();
	for (const change of differenceOf(before, after)) {
		const path = readPath(change.path);
		const isWhole = path.length === change.path.length;
		const [old, fresh] = [valueAt(before, path), valueAt(after, path)];
		const made = {
			path,
			...(old === undefined ? {} : { before: old }),
			...(fresh === undefined ? {} : { after: fresh }),
		};
		read.set(JSON.stringify(path), isWhole ? change : made);
	}
	return [...read.values()];
}
