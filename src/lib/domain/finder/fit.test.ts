import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aProgram, target } from '../../../../tests/support/programs';
import type { OwnBenefit } from '../amount/own-benefit';
import { verdictCodes } from '../eligibility/judge';
import type { Outcome } from '../eligibility/outcome';
import { asGiven, byFit, byOwnBenefit, wantedOf, type Matched } from './fit';

interface Parts {
	verdict?: (typeof verdictCodes)[number];
	ended?: number;
	overdue?: number;
	wanted?: number;
	benefit?: Partial<OwnBenefit>;
	outcomes?: Outcome[];
	isUnseen?: boolean;
	fiscalYear?: number;
}

function matched(parts: Parts = {}): Matched {
	const { verdict = 'meets', ended = 0, overdue = 0, wanted = 0, benefit, outcomes = [] } = parts;
	return {
		ended,
		overdue,
		program: aProgram({
			fiscalYear: parts.fiscalYear ?? 2025,
			criteriaCoverage: parts.isUnseen ? 'unseen' : 'complete',
		}),
		own: {
			wanted,
			benefit: { isExact: false, ...benefit },
			judgement: {
				verdict,
				lines: outcomes.map((outcome, criterion) => ({ criterion, outcome })),
			},
		},
	};
}

const yen = fc.option(fc.constantFrom(0, 1, 500_000, 10 ** 15), { nil: undefined });

const anything: fc.Arbitrary<Matched> = fc
	.record({
		verdict: fc.constantFrom(...verdictCodes),
		ended: fc.constantFrom(0, 1),
		overdue: fc.constantFrom(0, 1),
		wanted: fc.constantFrom(0, 1, 3),
		givenYen: yen,
		lentYen: yen,
		isExact: fc.boolean(),
		outcomes: fc.array(fc.constantFrom<Outcome>('met', 'unknown', 'failed'), { maxLength: 2 }),
		isUnseen: fc.boolean(),
		fiscalYear: fc.constantFrom(2016, 2025),
	})
	.map(({ givenYen, lentYen, isExact, ...parts }) =>
		matched({
			...parts,
			benefit: {
				isExact,
				...(givenYen === undefined ? {} : { givenYen }),
				...(lentYen === undefined ? {} : { lentYen }),
			},
		}),
	);

describe.each([
	['by fit', byFit],
	['by own benefit', byOwnBenefit],
	['as given', asGiven],
])('the order %s', (_name, order) => {
	test('says the same from both sides', () => {
		fc.assert(
			fc.property(anything, anything, (a, b) => {
				expect(Math.sign(order(a, b)) + Math.sign(order(b, a))).toBe(0);
				expect(order(a, a) + 0).toBe(0);
			}),
		);
	});

	test('holds from the first over the second to the third', () => {
		fc.assert(
			fc.property(anything, anything, anything, (a, b, c) => {
				const [first, second, third] = [a, b, c].sort(order);
				if (!first || !second || !third) throw new Error('three were sorted');
				expect(order(first, second)).toBeLessThanOrEqual(0);
				expect(order(second, third)).toBeLessThanOrEqual(0);
				expect(order(first, third)).toBeLessThanOrEqual(0);
				if (order(first, second) === 0 && order(second, third) === 0)
					expect(order(first, third) + 0).toBe(0);
			}),
		);
	});

	test('puts what lives before what has ended, and of each what fails last', () => {
		fc.assert(
			fc.property(fc.array(anything, { maxLength: 8 }), (list) => {
				const ranks = list
					.sort(order)
					.map(({ ended, own }) => ended * 2 + Number(own.judgement.verdict === 'fails'));
				expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
			}),
		);
	});
});

const inOrder = (order: typeof byFit, parts: Parts[]): Parts[] => {
	const made = parts.map((part) => ({ part, one: matched(part) }));
	return made.sort((a, b) => order(a.one, b.one)).map(({ part }) => part);
};

test('by fit: verdict, then wishes, then what is open, then money, then how new it is', () => {
	const best: Parts[] = [
		{ verdict: 'meets', wanted: 3 },
		{ verdict: 'meets', wanted: 1, benefit: { givenYen: 2 } },
		{ verdict: 'meets', wanted: 1, benefit: { givenYen: 1, lentYen: 9 } },
		{ verdict: 'meets', wanted: 1, benefit: { lentYen: 9 } },
		{ verdict: 'meets', wanted: 1 },
		{ verdict: 'meets', wanted: 1, fiscalYear: 2016 },
		{ verdict: 'meets', wanted: 3, overdue: 1 },
		{ verdict: 'unknown', wanted: 9, outcomes: ['unknown', 'met'] },
		{ verdict: 'unknown', wanted: 9, outcomes: ['unknown', 'unknown'] },
		{ verdict: 'unknown', wanted: 9, outcomes: ['unknown'], isUnseen: true },
		{ verdict: 'fails', wanted: 9, benefit: { givenYen: 100 } },
		{ verdict: 'meets', wanted: 9, ended: 1 },
	];
	expect(inOrder(byFit, best.toReversed())).toEqual(best);
});

test('by own benefit: money given, then lent, whatever is still open; never what fails', () => {
	const best: Parts[] = [
		{ verdict: 'unknown', benefit: { givenYen: 9 } },
		{ verdict: 'meets', benefit: { givenYen: 5 } },
		{ verdict: 'meets', benefit: { lentYen: 8 } },
		{ verdict: 'meets', wanted: 1 },
		{ verdict: 'meets' },
		{ verdict: 'unknown' },
		{ verdict: 'meets', benefit: { givenYen: 99 }, overdue: 1 },
		{ verdict: 'fails', benefit: { givenYen: 100 } },
		{ verdict: 'meets', benefit: { givenYen: 100 }, ended: 1 },
	];
	expect(inOrder(byOwnBenefit, best.toReversed())).toEqual(best);
});

test('as given leaves the order of an answer as it was', () => {
	const list: Parts[] = [
		{ verdict: 'unknown', wanted: 0 },
		{ verdict: 'meets', wanted: 9, benefit: { givenYen: 9 } },
		{ verdict: 'unknown', wanted: 3 },
	];
	expect(inOrder(asGiven, list)).toEqual(list);
});

describe('how much a program is wanted', () => {
	const purpose = target({ fact: 'purpose', in: ['exhibit', 'overseas-sales'] });
	const fair = aProgram({ goals: ['sales', 'overseas'], criteria: [purpose] });

	test.each([
		['nothing was wished for', {}, 0],
		['nothing is shared', { goals: ['hr' as const], plan: { purposes: ['hiring'] } }, 0],
		['its main goal is shared', { goals: ['sales' as const] }, 2],
		['only a further goal is shared', { goals: ['overseas' as const] }, 0],
		['both are', { goals: ['overseas' as const, 'sales' as const, 'hr' as const] }, 3],
		['it is for a purpose', { plan: { purposes: ['exhibit'] } }, 3],
		['goal and purpose', { goals: ['sales' as const], plan: { purposes: ['exhibit'] } }, 5],
	])('%s', (_case, business, expected) => {
		expect(wantedOf(fair, business)).toBe(expected);
	});
});
