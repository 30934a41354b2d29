import { describe, expect, test } from 'vitest';
import { languageCodes } from '../domain/codes';
import { parseRuby } from '../domain/text';
import { messagesOf, translator } from '.';

type Tree = string | readonly unknown[] | { [key: string]: Tree };

/** Every message by its path; the forms of a plural count as one. */
function leaves(tree: Tree, path = ''): [string, string][] {
	if (typeof tree === 'string') return [[path.replace(/_(one|other)$/, ''), tree]];
	if (Array.isArray(tree)) return [[path, tree.join(' ')]];
	return Object.entries(tree).flatMap(([key, part]) =>
		leaves(part as Tree, path ? `${path}.${key}` : key),
	);
}

const placeholders = (text: string): string =>
	[...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(' ');

const messages = Object.fromEntries(
	languageCodes.map((language) => [language, new Map(leaves(messagesOf(language)))]),
);

describe.each(['ja-easy', 'en'] as const)('messages in %s', (language) => {
	const own = messages[language] ?? new Map<string, string>();

	test('are the same as in Japanese', () => {
		expect([...own.keys()].sort()).toEqual([...(messages.ja?.keys() ?? [])].sort());
	});

	test('name nothing that Japanese does not fill in', () => {
		const strange = [...own].filter(([path, text]) => {
			const known = placeholders(messages.ja?.get(path) ?? '').split(' ');
			return placeholders(text)
				.split(' ')
				.some((name) => name !== '' && !known.includes(name));
		});
		expect(strange).toEqual([]);
	});
});

test('each language answers in its own words', () => {
	const said = languageCodes.map((language) => translator(language)('rules.known.unknown'));
	expect(said).toEqual(['未確認', 'まだ わかりません', 'Not known yet']);
});

const isPlain = (text: string): boolean =>
	parseRuby(text).every(
		({ base, reading }) => reading !== undefined || !/\p{Script=Han}/u.test(base),
	);

test('plain Japanese gives the reading of every kanji', () => {
	const bare = [...(messages['ja-easy'] ?? [])].filter(([, text]) => !isPlain(text));
	expect(bare).toEqual([]);
});
