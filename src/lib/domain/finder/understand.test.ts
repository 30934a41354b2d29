import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	conceptMeaning,
	conceptLexicon,
	nameMeaning,
	questionLexicon,
	type NamedProgram,
} from './lexicon';
import { thesaurusSchema } from './thesaurus';
import { meaningsIn, termsOf, understand } from './understand';
import { fold } from './words';

const thesaurus = thesaurusSchema.parse([
	{
		concept: 'buy-machines',
		label: { ja: '機械' },
		role: 'topic',
		say: ['機械|設備 買い替え|買い換え|新しく', 'new machine'],
		write: ['設備投資'],
	},
	{ concept: 'machines', label: { ja: '機械' }, role: 'topic', say: ['機械'] },
	{
		concept: 'noise',
		label: { ja: '騒音' },
		role: 'topic',
		say: ['騒音', 'うるさい'],
		write: ['防音'],
	},
	{ concept: 'money', label: { ja: 'お金' }, role: 'form', say: ['お金', '補助金|助成金'] },
	{ concept: 'small', label: { ja: '小さな店' }, role: 'audience', say: ['小さな店'] },
]);
const programs: NamedProgram[] = [
	{ id: 'k-nic', names: ['K-NIC', 'ケーニック'] },
	{ id: 'two', names: ['二'] },
];
const lexicon = questionLexicon(thesaurus, programs, ['ほしい', 'ください', 'どうしたら']);

const codesIn = (query: string) =>
	understand(query, lexicon).found.map(({ meaning }) => meaning.code);

describe('what is recognised', () => {
	test.each([
		['機械を新しくしたい', ['buy-machines']],
		['新しく買う設備', ['buy-machines']],
		['買い換えたい、機械', ['buy-machines']],
		['機械', ['machines']],
		['設備', []],
		['設備投資', ['buy-machines']],
		['防音', ['noise']],
		['ウルサイ', ['noise']],
		['ｷｶｲ', []],
		['助成金', ['money']],
		['New Machines', ['buy-machines']],
		['renew machinery', []],
		['ｋ－ｎｉｃ', ['k-nic']],
		['けーにっく', ['k-nic']],
		['二', []],
		['', []],
	])('%s: %j', (query, expected) => {
		expect(codesIn(query)).toEqual(expected);
	});

	test('the longest comes first, and explains what lies within it', () => {
		expect(codesIn('うるさい機械の買い替えに補助金')).toEqual(['buy-machines', 'noise', 'money']);
	});

	test('each meaning once, however often it is said', () => {
		expect(codesIn('騒音、騒音、うるさい')).toEqual(['noise']);
	});

	test('programs say it as officials do', () => {
		const written = conceptLexicon(thesaurus, ({ write }) => write);
		const codes = (text: string) =>
			meaningsIn(fold(text), written).map(({ meaning }) => meaning.code);
		expect(codes('防音工事と設備投資、K-NIC')).toEqual(['buy-machines', 'noise']);
		expect(codes('うるさい')).toEqual([]);
	});
});

describe('what is left', () => {
	test.each([
		['看板の補助金がほしい', ['看板']],
		['看板', ['看板']],
		['看板と看板', ['看板']],
		['騒音', []],
		['ください', []],
		['a sign', ['sign']],
		['', []],
	])('%s leaves %j', (query, expected) => {
		expect(understand(query, lexicon).words).toEqual(expected);
	});
});

describe('what to look for', () => {
	const terms = (query: string) => termsOf(understand(query, lexicon)).map(({ text }) => text);
	const tokenOf = (concept: string) =>
		thesaurus.filter((one) => one.concept === concept).map((one) => conceptMeaning(one).token)[0];

	test('names, topics, words, audiences, forms: the last is given up first', () => {
		expect(terms('お金 小さな店 看板 騒音 K-NIC')).toEqual([
			nameMeaning('k-nic').token,
			tokenOf('noise'),
			'看板',
			tokenOf('small'),
			tokenOf('money'),
		]);
	});

	test('tokens are words of no language', () => {
		const tokens = [...thesaurus.map(conceptMeaning), nameMeaning('k-nic')].map(
			({ token }) => token,
		);
		for (const token of tokens) expect(token).toMatch(/^zq[a-z0-9]+qz$/);
		expect(new Set(tokens).size).toBe(tokens.length);
	});
});

describe('for any question', () => {
	const phrases = fc.constantFrom(
		'機械',
		'買い替え',
		'うるさい',
		'補助金',
		'K-NIC',
		'看板',
		' ',
		'ほしい',
	);
	const questions = fc.oneof(
		fc.array(phrases, { maxLength: 8 }).map((parts) => parts.join('')),
		fc.string({ unit: 'binary', maxLength: 200 }),
	);

	test('it is read without throwing, and what is found stands in it', () => {
		fc.assert(
			fc.property(questions, (query) => {
				const { text, found, words } = understand(query, lexicon);
				for (const { spans, length } of found) {
					expect(length).toBe(spans.reduce((sum, { start, end }) => sum + end - start, 0));
					for (const { end } of spans) expect(end).toBeLessThanOrEqual(text.length);
				}
				expect(new Set(words).size).toBe(words.length);
				for (const word of words) expect(text).toContain(word);
			}),
		);
	});

	test('case, width and kana make no difference', () => {
		const typed = fc.array(phrases, { maxLength: 5 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(typed, (query) => {
				const shouted = query.toUpperCase().replaceAll('うるさい', 'ｳﾙｻｲ');
				expect(codesIn(shouted)).toEqual(codesIn(query));
			}),
		);
	});
});
