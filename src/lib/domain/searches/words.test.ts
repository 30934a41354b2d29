import { describe, expect, test } from 'vitest';
import { reference } from '../../../../tests/support/reference';
import { thesaurusSchema } from '../finder/thesaurus';
import { checkWord, longestWord, otherMeanings, tidyWord, type KnownWords } from './check-word';
import { guessConcepts } from './guess-concepts';
import { withWords } from './with-words';

const thesaurus = thesaurusSchema.parse([
	{
		concept: 'noise',
		label: { ja: '騒音' },
		role: 'topic',
		say: ['うるさい|やかましい', '音 苦情'],
		write: ['防音'],
	},
	{ concept: 'machinery', label: { ja: '機械' }, role: 'topic', say: ['機械'] },
]);
const known: KnownWords = {
	thesaurus,
	stopWords: ['どう', '支援'],
	names: [{ id: 'kitchen-fan', names: ['換気扇補助金', 'ファン補助'] }],
};
const errorsFor = (word: string, concept = 'noise') =>
	checkWord({ concept, word: tidyWord(word), role: 'say' }, known).map(
		({ path, code }) => `${path} ${code}`,
	);

describe('a word', () => {
	test.each([
		['どんどん', []],
		['どんどん|がんがん 響く', []],
		['響', []],
		['', ['word missing']],
		['  ', ['word missing']],
		['|', ['word empty-part']],
		['音 | 響く', []],
		['音 |', []],
		['音 || ', []],
		['長'.repeat(longestWord + 1), ['word too-long']],
		['お', ['word too-short']],
		['a|どんどん', ['word too-short']],
		['どう', ['word stop-word']],
		['どう|どんどん', ['word stop-word']],
		['どう 支援', ['word stop-word']],
		['どんどん 支援', []],
		['taro@example.jp', ['word personal']],
		['044-200-2111', ['word personal']],
		['うるさい', ['word already-there']],
		['ｳﾙｻｲ', ['word already-there']],
		['やかましい|うるさい', ['word already-there']],
		['うるさい|がんがん', []],
		['苦情 音', ['word already-there']],
		['防音', ['word already-there']],
		['\u200bうるさい\u0000', ['word already-there']],
	])('%s: %j', (word, errors) => {
		expect(errorsFor(word)).toEqual(errors);
	});

	test('needs a concept that there is', () => {
		expect(errorsFor('どんどん', 'nothing')).toEqual(['concept missing-choice']);
	});

	test.each([
		['機械', [{ kind: 'concept', code: 'machinery' }]],
		['キカイ|機械', [{ kind: 'concept', code: 'machinery' }]],
		['機械 がんがん', []],
		['ふぁん補助', [{ kind: 'program', code: 'kitchen-fan' }]],
		['うるさい', []],
		['苦情', []],
	])('%s means something else: %j', (word, others) => {
		expect(otherMeanings({ concept: 'noise', word: tidyWord(word), role: 'say' }, known)).toEqual(
			others,
		);
	});
});

describe('words that were added', () => {
	const word = { concept: 'noise', word: 'どんどん' };

	test('are said, or written, beside those that were there', () => {
		const [noise, machinery] = withWords(thesaurus, [
			{ ...word, role: 'say' },
			{ ...word, word: '静音', role: 'write' },
		]);
		expect(noise?.say).toEqual(['うるさい|やかましい', '音 苦情', 'どんどん']);
		expect(noise?.write).toEqual(['防音', '静音']);
		expect(machinery).toBe(thesaurus[1]);
	});

	test('are there once, though the data has them by now, and never without their concept', () => {
		const words = [
			{ ...word, word: '音 苦情', role: 'say' as const },
			{ ...word, concept: 'gone', role: 'say' as const },
		];
		expect(withWords(thesaurus, words)).toEqual(thesaurus);
	});
});

describe('the likeliest concept for', () => {
	const codes = (text: string, understood: string[] = []) =>
		guessConcepts(text, understood, reference.thesaurus, 5).map(({ concept }) => concept);

	test.each([
		['騒音', 'noise'],
		['そうおん対策', 'noise'],
		['soundproofing', 'noise'],
	])('%s is %s', (text, concept) => {
		expect(codes(text)[0]).toBe(concept);
	});

	test('what nobody could guess is what the finder understood, or nothing', () => {
		expect(codes('ぴゃらぽん', ['noise'])).toEqual(['noise']);
		expect(codes('ぴゃらぽん')).toEqual([]);
		expect(codes('  ')).toEqual([]);
	});
});
