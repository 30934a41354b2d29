import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { thesaurusSchema } from '../../../domain/finder/thesaurus';
import type { Word } from '../../../domain/searches/word-change';
import { withWords } from '../../../domain/searches/with-words';
import { thesaurusWith } from './thesaurus-file';

const real = readFileSync('data/search/thesaurus.yaml', 'utf8');
const read = (file: string) => thesaurusSchema.parse(parse(file));

const word = (change: Partial<Word> = {}): Word => ({
	...{ concept: 'noise', word: 'どんどん|がんがん 響く', role: 'say' },
	...change,
});
const words = [
	word(),
	word({ word: 'no' }),
	word({ word: 'a: b #c' }),
	word({ word: '静音', role: 'write' }),
	word({ word: 'うるさく' }),
	word({ concept: 'gone' }),
];

/** Lines that one text has more than the other. */
function addedLines(before: string, after: string): string[] {
	const left = before.split('\n');
	return after.split('\n').filter((line) => {
		const isSame = line === left[0];
		if (isSame) left.shift();
		return !isSame;
	});
}

test('words stand at the end of their lists, and nothing else has changed', () => {
	const written = thesaurusWith(real, words);
	expect(read(written)).toEqual(withWords(read(real), words));
	expect(addedLines(real, written)).toEqual([
		'    - どんどん|がんがん 響く',
		'    - no',
		'    - "a: b #c"',
		'    - うるさく',
		'    - 静音',
	]);
});

test('what is there already is not added again', () => {
	expect(thesaurusWith(real, [])).toBe(real);
	const once = thesaurusWith(real, words);
	expect(thesaurusWith(once, words)).toBe(once);
});

test.each([
	['a list in one line', '- concept: a\n  label: { ja: あ }\n  role: topic\n  say: [x, y] # why\n'],
	[
		'no list of how it is written',
		'- concept: a\n  role: topic\n  label: { ja: あ }\n  say:\n    - x # why\n    - y\n\n# Next\n- concept: b\n  label: { ja: い }\n  role: topic\n  say:\n    - z\n',
	],
])('%s', (_, file) => {
	const added = [
		word({ concept: 'a', word: 'どん, がん' }),
		word({ concept: 'a', word: '静音', role: 'write' }),
	];
	const written = thesaurusWith(file, added);
	expect(read(written)).toEqual(withWords(read(file), added));
	expect(written).toContain('# why');
});
