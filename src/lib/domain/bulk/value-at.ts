import { isObject, type Json, type JsonObject } from '../editing/json';

/** Names of fields and places in lists, from the outside in. */
export type Path = readonly string[];

const isPlace = (name: string | undefined): boolean => name !== undefined && /^\d+$/.test(name);

const partOf = (value: Json | undefined, name: string): Json | undefined => {
	if (Array.isArray(value))
		return isPlace(name) ? (value as readonly Json[])[Number(name)] : undefined;
	return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
};

export const valueAt = (document: Json | undefined, path: Path): Json | undefined =>
	path.reduce<Json | undefined>(partOf, document);

function withPart(container: Json | undefined, name: string, part: Json | undefined): Json {
	if (isPlace(name)) {
		const items: Json[] = Array.isArray(container) ? [...(container as readonly Json[])] : [];
		if (part === undefined) items.splice(Number(name), 1);
		else items[Math.min(Number(name), items.length)] = part;
		return items;
	}
	const fields = isObject(container) ? container : {};
	if (part !== undefined) return { ...fields, [name]: part };
	return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name)) as JsonObject;
}

/** The same document with another value there; without it where there is none. */
export function withValueAt(document: JsonObject, path: Path, value: Json | undefined): JsonObject {
	const changed = (container: Json | undefined, [name, ...rest]: Path): Json | undefined =>
		name === undefined
			? value
			: withPart(
					container,
					name,
					rest.length === 0 ? value : changed(partOf(container, name), rest),
				);
	const result = changed(document, path);
	return isObject(result) ? result : document;
}
