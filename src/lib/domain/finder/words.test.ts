import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSpellings, fold, normalise } from './words';

test.each([
	['ﾃﾞｼﾞﾀﾙ', 'デジタル'],
	['ＤＸ', 'dx'],
	['  Two   words ', 'two words'],
	['K–NIC', 'k-nic'],
	['㈱', '(株)'],
	['①', '1'],
])('%s in normal form is %s', (text, expected) => {
	expect(normalise(text)).toBe(expected);
});

test.each([
	['デジタル', 'でじたる'],
	['ﾃﾞｼﾞﾀﾙ', 'でじたる'],
	['ヴァ', 'ゔぁ'],
	['ヶ', 'ゖ'],
	['センター', 'せんたー'],
	['機械', '機械'],
])('%s folded is %s', (text, expected) => {
	expect(fold(text)).toBe(expected);
});

describe('for any text', () => {
	const texts = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.string({ unit: fc.constantFrom('ア', 'ｶ', 'ﾞ', '゙', 'İ', 'Σ', 'ß', '㌔', ' ', '—', 'Ａ') }),
	);

	test('what is normal or folded stays as it is', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(normalise(normalise(text))).toBe(normalise(text));
				expect(fold(fold(text))).toBe(fold(text));
				expect(fold(normalise(text))).toBe(fold(text));
			}),
		);
	});

	test('folded text is as long as normal text, so that places in one are places in the other', () => {
		fc.assert(
			fc.property(texts, (text) => {
				expect(fold(text)).toHaveLength(normalise(text).length);
			}),
		);
	});
});

describe('spellings in a text', () => {
	const found = (text: string, ...spellings: string[]) => {
		const known = new Map(spellings.map((spelling) => [fold(spelling), spelling]));
		const longest = Math.max(...spellings.map((spelling) => spelling.length));
		return findSpellings(fold(text), known, longest).map(({ value }) => value);
	};

	test.each([
		['anywhere in Japanese', '機械を買い替えたい', ['買い替え'], ['買い替え']],
		['in other kana', 'ﾃﾞｼﾞﾀﾙ化', ['デジタル'], ['デジタル']],
		['each time', '特許と特許', ['特許'], ['特許', '特許']],
		['within one another', '特許権', ['特許', '特許権'], ['特許', '特許権']],
		['as a whole word in Latin letters', 'it support', ['it'], ['it']],
		['not inside a word', 'itself, bits and exit', ['it'], []],
		['next to Japanese', 'DX推進', ['dx'], ['dx']],
		['with its plural', 'grants', ['grant'], ['grant']],
		['with other short endings', 'exported', ['export'], ['export']],
		['not with a long ending', 'exportation', ['export'], []],
		['not with an ending, when short', 'cars', ['car'], []],
		['of several words', 'take over a firm', ['take over'], ['take over']],
		['none', '', ['特許'], []],
	])('%s', (_case, text, spellings, expected) => {
		expect(found(text, ...spellings).sort()).toEqual([...expected].sort());
	});

	test('a spelling put into a Japanese text is found where it was put', () => {
		const japanese = fc.stringMatching(/^[ぁ-ん一-龠]{0,8}$/);
		const spelling = fc.stringMatching(/^[ぁ-ん一-龠]{1,5}$/);
		fc.assert(
			fc.property(japanese, spelling, japanese, (before, word, after) => {
				const text = fold(before + word + after);
				const spans = findSpellings(text, new Map([[fold(word), word]]), fold(word).length);
				expect(spans.map(({ span }) => span.start)).toContain(fold(before).length);
			}),
		);
	});
});
