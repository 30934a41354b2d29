import { cleaned } from './typed-value';
import type { ListName } from './field-spec';

/** What was typed, by the names of the controls; a `FormData` is one. */
export interface TypedValues {
	get(name: string): unknown;
	getAll(name: string): unknown[];
	keys(): Iterable<string>;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Codes that were typed rather than ticked: 24、76 77. */
const typedCodes = (text: string): string[] =>
	cleaned(text)
		.normalize('NFKC')
		.split(/[\s,、・]+/u)
		.filter((code) => code !== '');

/**
 * What was ticked, in the order in which it stood before, what is new behind it; industries may be
 * typed as well.
 */
export function readCodes(form: TypedValues, name: string, list?: ListName): string[] {
	const ticked = form.getAll(name).map(textOf).map(cleaned);
	const more = list === 'industries' ? typedCodes(textOf(form.get(`${name}:more`))) : [];
	const chosen = [...new Set([...ticked, ...more].filter((code) => code !== ''))];
	const before = textOf(form.get(`${name}:order`)).split(/\r?\n/);
	const old = before.filter((code) => chosen.includes(code));
	return [...old, ...chosen.filter((code) => !old.includes(code))];
}
