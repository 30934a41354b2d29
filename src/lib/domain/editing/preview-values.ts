import { readerLength } from '../text';
import { isObject, type Json } from './json';

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const partOf = (value: Json | undefined, name: string): Json | undefined => {
	if (isList(value)) return value[Number(name)];
	return isObject(value) ? value[name] : undefined;
};

/** What stands at a path, by names of fields and places in lists. */
export const partAt = (value: Json | undefined, path: readonly string[]): Json | undefined =>
	path.reduce(partOf, value);

function withPart(value: Json | undefined, name: string, part: Json | undefined): Json {
	if (isList(value)) {
		const replaced = value.map((item, place) => (String(place) === name ? part : item));
		return replaced.filter((item) => item !== undefined);
	}
	const others = Object.entries(isObject(value) ? value : {}).filter(([key]) => key !== name);
	return Object.fromEntries(part === undefined ? others : [...others, [name, part]]);
}

/** The same with another value at a path; taken away, or out of its list, where none is given. */
export function withPartAt(
	value: Json | undefined,
	[name, ...rest]: readonly string[],
	part: Json | undefined,
): Json | undefined {
	if (name === undefined) return part;
	return withPart(value, name, withPartAt(partOf(value, name), rest, part));
}

const mostLettersPerCharacter = 20;

/** A text that is too long, up to where it may go, with a sign that it does not end there. */
export function cut(text: string, most: number): string {
	const letters = [...text.slice(0, most * mostLettersPerCharacter)];
	const shown = () => `${letters.join('').replace(/《[^》]*$/u, '')}…`;
	while (letters.length > 0 && readerLength(shown()) > most) letters.pop();
	return shown();
}
