import { isObject, type Json, type JsonObject } from '../editing/json';

/**
 * Fields that say how something is put, or how it is known, and not what it is: a change of them alone
 * is cosmetic.
 */
const wording: ReadonlySet<string> = new Set([
	...['label', 'note', 'source', 'evidence', 'brings', 'payer', 'earlier', 'tax'],
	...['eligibleCosts', 'excludedCosts'],
]);

function essence(value: Json | undefined): Json | undefined {
	if (Array.isArray(value)) {
		const items: readonly Json[] = value;
		return items.map((item) => JSON.stringify(essence(item))).sort();
	}
	if (!isObject(value)) return value;
	const names = Object.keys(value)
		.filter((name) => !wording.has(name))
		.sort();
	return Object.fromEntries(names.map((name) => [name, essence(value[name])]));
}

/** What a part of a program comes to, the same in whatever order and words it is put. */
export const essenceOf = (value: unknown): string => {
	const json: unknown = JSON.parse(JSON.stringify(value ?? null));
	return JSON.stringify(essence(json as Json));
};

/** An object without some of its fields. */
export const without = (value: object, names: ReadonlySet<string>): JsonObject =>
	Object.fromEntries(Object.entries(value as JsonObject).filter(([name]) => !names.has(name)));
