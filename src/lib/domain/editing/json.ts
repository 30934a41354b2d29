/** A value of a stored document; a field that is absent is `undefined`. */
export type Json =
	string | number | boolean | null | readonly Json[] | { readonly [Name in string]?: Json };

/** An object of a document, by the names of its fields. */
export type JsonObject = Readonly<Partial<Record<string, Json>>>;

export const isObject = (value: Json | undefined): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same; the order of an object's fields says nothing. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
	if (a === b) return true;
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((item: Json, index) => isSame(item, b[index]));
	if (!isObject(a) || !isObject(b)) return false;
	return namesIn(a, b).every((name) => isSame(a[name], b[name]));
}

/** The names of fields that any of the objects has, in the order in which they come. */
export function namesIn(...objects: readonly JsonObject[]): string[] {
	return [...new Set(objects.flatMap((object) => Object.keys(object)))];
}

/** An array whose items are told apart by their ids, by id; nothing for any other. */
export function byId(value: Json | undefined): JsonObject | undefined {
	if (!Array.isArray(value)) return undefined;
	const items: readonly Json[] = value;
	const ids = items.map((item) => (isObject(item) ? item.id : undefined));
	const isTold = ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
	return isTold && items.length > 0
		? Object.fromEntries(items.map((item, index) => [String(ids[index]), item]))
		: undefined;
}
