import { tableCodes } from '../domain/bulk/write-table';
import type { CodeSet, LabelledCode, Labels } from '../domain/bulk/labels';
import type { Headings } from '../domain/bulk/table';
import type { City } from '../domain/city';
import type { Language } from '../domain/codes';
import { inLanguage, type Localized } from '../domain/localized';
import { withoutRuby } from '../domain/text';
import type { Taxonomy } from '../domain/taxonomy';
import { messagesOf } from '.';

type Tree = string | { readonly [name: string]: Tree };

const textAt = (tree: Tree, path: readonly string[]): string =>
	path.reduce<Tree>(
		(part, name) => (typeof part === 'string' ? part : (part[name] ?? '')),
		tree,
	) as string;

/** What a column of the table of programs is called, with readings in plain Japanese. */
export const headingOf = (code: string, language: Language): string =>
	textAt(messagesOf(language).bulk.columns, code.split('.'));

/** The headings of all columns, by their codes, as a file has them. */
export const headingsIn = (language: Language): Headings =>
	Object.fromEntries(tableCodes.map((code) => [code, withoutRuby(headingOf(code, language))]));

const entries = (words: Readonly<Record<string, string>>): LabelledCode[] =>
	Object.entries(words).map(([code, label]) => ({ code, label: withoutRuby(label) }));

/** The codes that cells take, with the words of the site and of the city for them. */
export function labelsIn(
	{ taxonomy, city }: { taxonomy: Taxonomy; city: City },
	language: Language,
): Labels {
	const text = (value: Localized): string => withoutRuby(inLanguage(value, language).text);
	const named = (list: readonly { code: string; label: Localized }[]): LabelledCode[] =>
		list.map(({ code, label }) => ({ code, label: text(label) }));
	const { values } = messagesOf(language).bulk;
	const own = Object.fromEntries(
		Object.entries(values).map(([set, words]) => [set, entries(words)]),
	) as Record<keyof typeof values, LabelledCode[]>;
	return {
		...own,
		kind: named(taxonomy.kinds),
		goal: named(taxonomy.goals),
		desk: Object.entries(city.desks).map(([code, { name }]) => ({ code, label: text(name) })),
	} satisfies Record<CodeSet, LabelledCode[]>;
}
