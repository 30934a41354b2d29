import { isObject, type Json, type JsonObject } from '../json';

/** What a button of the form does beside saving, and where. */
export const deedNames = ['save', 'go', 'add', 'remove', 'up', 'down', 'drop'] as const;
export type DeedName = (typeof deedNames)[number];

export interface FormDeed {
	name: DeedName;
	/** The list, its item or the field; for `go` the page to go to. */
	path: readonly string[];
}

/** What a button's value says: `add:benefits` · `up:criteria.2`; `save` for anything else. */
export function readDeed(value: unknown): FormDeed {
	const [typed, path = ''] = typeof value === 'string' ? value.split(':') : [];
	const name = deedNames.find((one) => one === typed) ?? 'save';
	return { name, path: path === '' ? [] : path.split('.') };
}

export const deedValue = ({ name, path }: FormDeed): string =>
	path.length > 0 ? `${name}:${path.join('.')}` : name;

/** Whether places in lists have to be as they were shown when the deed is done. */
export const countsPlaces = ({ name }: FormDeed): boolean =>
	name === 'remove' || name === 'up' || name === 'down';

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

type Change = (value: Json | undefined) => Json | undefined;

const without = (object: JsonObject, name: string): JsonObject =>
	Object.fromEntries(Object.entries(object).filter(([own]) => own !== name));

/** Changes the value at a path; where the path leads nowhere, nothing. */
function changed(
	value: Json | undefined,
	path: readonly string[],
	change: Change,
): Json | undefined {
	const [name, ...rest] = path;
	if (name === undefined) return change(value);
	if (isList(value)) {
		const place = Number(name);
		if (!(place in value)) return value;
		return value.map((item, index) =>
			index === place ? (changed(item, rest, change) ?? {}) : item,
		);
	}
	if (!isObject(value)) return value;
	const part = changed(value[name], rest, change);
	return part === undefined ? without(value, name) : { ...value, [name]: part };
}

/** Another item, empty; of sources by field, one whose field is still to be chosen. */
const withAnother: Change = (value) => {
	if (isList(value)) return [...value, {}];
	return isObject(value) ? { ...value, '': value[''] ?? [] } : undefined;
};

function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
	const item = list[from];
	const rest = list.filter((_, index) => index !== from);
	return item === undefined ? rest : [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Of sources by field, the place counts the fields. */
function inList(place: number, change: <Item>(list: readonly Item[]) => readonly Item[]): Change {
	return (value) => {
		if (isList(value)) return place in value ? change(value) : value;
		if (!isObject(value)) return value;
		const entries = Object.entries(value);
		return place in entries ? Object.fromEntries(change(entries)) : value;
	};
}

const steps: Readonly<Record<string, number>> = { up: -1, down: 1 };

/** A document after a deed; the same where the deed means nothing to it. */
export function afterDeed(
	document: JsonObject,
	{ name, path }: FormDeed,
	empty: Json = [],
): JsonObject {
	const [list, place] = [path.slice(0, -1), Number(path.at(-1))];
	const act = (at: readonly string[], change: Change): JsonObject => {
		const after = changed(document, at, change);
		return isObject(after) ? after : document;
	};
	const step = steps[name];
	if (name === 'add' && path.length > 0) return act(path, (value) => withAnother(value ?? empty));
	if (name === 'drop' && path.length > 0) return act(path, () => undefined);
	if (name === 'remove')
		return act(
			list,
			inList(place, (items) => items.filter((_, index) => index !== place)),
		);
	if (step === undefined) return document;
	return act(
		list,
		inList(place, (items) => moved(items, place, Math.max(0, place + step))),
	);
}
