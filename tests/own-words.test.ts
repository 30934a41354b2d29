import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, knownOnly } from './support/arbitrary-businesses';
import { catalogue, namesFor, wordsIn } from './support/catalogue';
import { catalogueBusinesses } from './support/catalogue-businesses';
import { context } from './support/judging';
import type { Business } from '../src/lib/domain/business/business';
import { stepNames } from '../src/lib/domain/business/steps';
import { languageCodes } from '../src/lib/domain/codes';
import type { Program } from '../src/lib/domain/program/program';
import { matchOf } from '../src/lib/server/use-cases/finder/find-for-business';
import { answerBarView } from '../src/lib/i18n/answer-bar-words';
import { answersView } from '../src/lib/i18n/answers-words';
import { ledgerView } from '../src/lib/i18n/ledger-words';
import { ownMatchView } from '../src/lib/i18n/own-match-words';

const today = '2026-11-20';
const returnTo = '/ja/programs?q=%E6%A9%9F%E6%A2%B0&page=2';

const partlyKnown = catalogueBusinesses.chain((business) =>
	fc.subarray(answersOf(business)).map((answers) => knownOnly(business, answers)),
);
const visitors: Business[] = [{}, ...fc.sample(partlyKnown, { numRuns: 5, seed: 7 })];

const matched = (program: Program, business: Business) =>
	matchOf(program, { business, today, context });

/** Texts in the page's own language; official documents and what nobody translated are not. */
function ownStrings(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	if ('language' in value && value.language === 'ja') return [];
	const own = Object.entries(value).filter(
		([key]) => !['source', 'href', 'declaration', 'outcome', 'verdict'].includes(key),
	);
	return own.flatMap(([, part]) => ownStrings(part));
}

const isUnfinished = (text: string) =>
	text.trim() === '' || /\{\{|undefined|NaN|\[object|business\.\w|rules\.\w/.test(text);

describe.each(languageCodes)('in %s', (language) => {
	const words = wordsIn(language);

	test('every program says to everybody whether it fits, why, and line by line', () => {
		for (const program of catalogue) {
			const names = namesFor(program);
			for (const business of visitors) {
				const match = matched(program, business);
				const card = ownMatchView(program, match, words, names);
				const ledger = ledgerView(program, business, match, returnTo, words, names);
				const texts = [...ownStrings(card), ...ownStrings(ledger)];
				expect(texts.filter(isUnfinished)).toEqual([]);
			}
		}
	});

	test('answers are said in a few words, each with the way to change it', () => {
		for (const business of visitors) {
			const answers = answersView(business, words, returnTo);
			expect(answers.map(({ step }) => step)).toEqual(stepNames);
			expect(answers.flatMap(ownStrings).filter(isUnfinished)).toEqual([]);
			for (const { step, href } of answers) {
				const url = new URL(href, 'http://site.invalid');
				expect(url.pathname).toBe(`/${language}/business`);
				expect([...url.searchParams]).toEqual([
					['step', step],
					['return', returnTo],
				]);
			}
		}
	});
});

describe('a card', () => {
	const words = wordsIn('ja');

	test('of what fails promises no money', () => {
		const fails = catalogue.filter((program) => {
			const match = matched(program, { industry: 'A', location: { place: 'outside' } });
			return match.judgement.verdict === 'fails' && match.benefit.givenYen !== undefined;
		});
		expect(fails.length).toBeGreaterThan(0);
		for (const program of fails) {
			const business: Business = { industry: 'A', location: { place: 'outside' } };
			const match = matched(program, business);
			const names = namesFor(program);
			expect(ownMatchView(program, match, words, names).benefit).toBeUndefined();
			const ledger = ledgerView(program, business, match, returnTo, words, names);
			expect(ledger.benefit).toBeUndefined();
		}
	});

	test('gives a reason of the same kind as its verdict', () => {
		const outcomes = { meets: 'met', unknown: 'unknown', fails: 'failed' };
		for (const program of catalogue)
			for (const business of visitors) {
				const match = matched(program, business);
				const { verdict, reason } = ownMatchView(program, match, words, namesFor(program));
				expect(reason.outcome).toBe(outcomes[verdict]);
			}
	});
});

describe('a ledger', () => {
	const words = wordsIn('ja');

	test('has a line for each that was judged: failed ones first, then open ones', () => {
		const order = ['failed', 'unknown', 'met'];
		for (const program of catalogue)
			for (const business of visitors) {
				const match = matched(program, business);
				const names = namesFor(program);
				const { lines } = ledgerView(program, business, match, returnTo, words, names);
				expect(lines).toHaveLength(match.judgement.lines.length);
				const ranks = lines.map(({ outcome }) => order.indexOf(outcome));
				expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
			}
	});

	test('asks nothing where a line is settled, and nothing twice in one line', () => {
		for (const program of catalogue)
			for (const business of visitors) {
				const match = matched(program, business);
				const names = namesFor(program);
				const { lines } = ledgerView(program, business, match, returnTo, words, names);
				for (const { outcome, questions } of lines) {
					if (outcome !== 'unknown') expect(questions).toEqual([]);
					const texts = questions.map(({ text }) => text);
					expect(new Set(texts).size).toBe(texts.length);
				}
			}
	});
});

describe('the bar', () => {
	test('invites those who have not answered', () => {
		const { answers, startHref } = answerBarView(undefined, returnTo, wordsIn('en'));
		expect(answers).toBeUndefined();
		expect(startHref).toBe('/en/business?step=trade');
	});

	test('has each question with its form, for those who have', () => {
		const { answers = [] } = answerBarView({ employees: 3 }, returnTo, wordsIn('en'));
		expect(answers.map(({ step }) => step)).toEqual(stepNames);
		for (const { step, action, question } of answers) {
			expect(action).toBe(`/en/business?step=${step}&/answer`);
			expect(question.step).toBe(step);
		}
		expect(answers.map(({ text }) => text)).toEqual([
			undefined,
			'3 employees',
			...Array.from({ length: 4 }, () => undefined),
		]);
	});
});
