import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	catalogueBusinesses,
	cataloguePrograms,
} from '../../../../tests/support/catalogue-businesses';
import { answersOf, knownOnly } from '../../../../tests/support/arbitrary-businesses';
import { context, judged, today } from '../../../../tests/support/judging';
import { aProgram, exclusion, target } from '../../../../tests/support/programs';
import type { Business } from '../business/business';
import type { Program } from '../program/program';
import type { Criterion } from './criterion';
import { judge, type Verdict } from './judge';
import { reasonIn, strongestReason } from './reason';

const partlyKnown = catalogueBusinesses.chain((business) =>
	fc.subarray(answersOf(business)).map((answers) => knownOnly(business, answers)),
);

const outcomes: Record<Verdict, string> = { meets: 'met', unknown: 'unknown', fails: 'failed' };

test('over the whole catalogue the reason is a line of the verdict, and says as the verdict does', () => {
	fc.assert(
		fc.property(cataloguePrograms, partlyKnown, (program, business) => {
			const judgement = judge(program, business, '2026-11-20', context);
			const reason = strongestReason(program, judgement);
			const isOfOther = (track: string | undefined) =>
				judgement.tracks?.some((one) => one.track === track && one.verdict !== judgement.verdict);
			const fitting = judgement.lines.filter(
				({ outcome, track }) => outcome === outcomes[judgement.verdict] && !isOfOther(track),
			);
			expect(reason === undefined).toBe(fitting.length === 0);
			if (reason) expect(fitting).toContain(reason);
		}),
	);
});

const city = target({ fact: 'place', in: ['in-city'] });
const trade = target({ fact: 'industry', in: ['E'] });
const taxes = target({ fact: 'taxes', paid: ['city-tax'] });

const reasonFor = (program: Program, business: Partial<Business>) =>
	strongestReason(program, judged(program, business));

describe('of several lines', () => {
	test.each([
		['the trade says more than the place', [city, trade, taxes], 1],
		['the place says more than taxes', [taxes, city], 1],
		['the first counts where they say alike', [trade, trade], 0],
	])('%s', (_rule, criteria, expected) => {
		const program = aProgram({ criteria });
		const answers: Partial<Business> = {
			location: { place: 'in-city' },
			taxesPaid: ['all-taxes'],
		};
		expect(reasonFor(program, answers)?.criterion).toBe(expected);
	});

	test('one that decided goes before any other', () => {
		const program = aProgram({ criteria: [trade, taxes] });
		expect(reasonFor(program, { taxesPaid: [] })?.criterion).toBe(1);
		expect(reasonFor(program, {})?.criterion).toBe(1);
	});

	test('an exception that saved is weighed by what it says itself', () => {
		const saved = exclusion(
			{ fact: 'industry', in: ['E'] },
			{ exceptions: [{ test: { fact: 'taxes', paid: ['city-tax'] } }] },
		);
		const program = aProgram({ criteria: [saved, city] });
		const answers: Partial<Business> = {
			location: { place: 'in-city' },
			taxesPaid: ['all-taxes'],
		};
		expect(reasonFor(program, answers)?.criterion).toBe(1);
	});
});

describe('what a line says of a business that meets it', () => {
	const farming = exclusion({ fact: 'industry', in: ['A'] });
	const bakery: Partial<Business> = {
		industry: 'E',
		location: { place: 'in-city' },
		taxesPaid: ['all-taxes'],
	};

	const reasonTest = (criteria: Criterion[]) => {
		const program = aProgram({ criteria });
		const line = reasonFor(program, bakery);
		return line && reasonIn(program, line);
	};

	test('is a target before any exclusion, however little it says', () => {
		expect(reasonTest([farming, taxes])).toEqual(taxes);
	});

	test('is that an exclusion does not hold, where there is nothing else', () => {
		expect(reasonTest([farming])).toMatchObject({ role: 'target', test: { not: farming.test } });
	});

	test('is the choice that is met', () => {
		const choice = target({ any: [farming.test, city.test, trade.test] });
		expect(reasonTest([choice])).toMatchObject({ role: 'target', test: city.test });
	});

	test('is the exception that saved it', () => {
		const saved = target(farming.test, { exceptions: [{ test: city.test }] });
		expect(reasonTest([saved])).toMatchObject({ role: 'target', test: city.test });
		const lifted = exclusion(trade.test, { exceptions: [{ test: city.test }] });
		expect(reasonTest([lifted])).toMatchObject({ role: 'target', test: city.test });
	});

	test('is not what leaves all free, where something is asked', () => {
		expect(reasonTest([target({ fact: 'industry', in: 'any' }), city])).toEqual(city);
	});

	test('is the whole rule where it is not met', () => {
		const program = aProgram({ criteria: [target({ any: [farming.test, farming.test] })] });
		const line = reasonFor(program, bakery);
		expect(line && reasonIn(program, line)).toBe(program.criteria[0]);
	});
});

test('a program without conditions, or whose conditions nobody saw, has no line to show', () => {
	const open = aProgram();
	expect(judge(open, {}, today, context).verdict).toBe('meets');
	expect(reasonFor(open, {})).toBeUndefined();
	const unseen = aProgram({ criteriaCoverage: 'unseen', criteria: [trade] });
	expect(judged(unseen, {}).verdict).toBe('unknown');
	expect(reasonFor(unseen, {})).toBeUndefined();
});

test('a track that turns out otherwise is no reason, however much its lines say', () => {
	const program = aProgram({
		tracks: [
			{ id: 'one', label: { ja: '一', en: 'One' } },
			{ id: 'two', label: { ja: '二', en: 'Two' } },
		],
		criteria: [
			target({ fact: 'industry', in: ['E'] }, { tracks: ['one'] }),
			target({ fact: 'taxes', paid: ['city-tax'] }, { tracks: ['one'] }),
			target({ fact: 'place', in: ['in-city'] }, { tracks: ['two'] }),
		],
	});
	const answers: Partial<Business> = { taxesPaid: [], location: { place: 'in-city' } };
	expect(reasonFor(program, answers)).toMatchObject({ criterion: 2, track: 'two' });
	expect(reasonFor(program, { ...answers, location: { place: 'outside' } })).toMatchObject({
		criterion: 2,
		outcome: 'failed',
	});
});
