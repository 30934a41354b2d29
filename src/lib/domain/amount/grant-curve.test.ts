import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { context, today } from '../../../../tests/support/judging';
import { aGrant } from '../../../../tests/support/programs';
import type { Grant } from '../program/benefit';
import { grantFor } from './grant';
import { grantCurve, type GrantCurve } from './grant-curve';
import type { GrantRequest } from './grant-request';

const label = { ja: '内容' };
const curveOf = (terms: Partial<Grant>, request: Partial<GrantRequest> = {}) =>
	grantCurve(aGrant(terms), { costYen: 0, today, ...request }, context);
const pairs = ({ points }: GrantCurve) => points.map(({ costYen, yen }) => [costYen, yen]);

describe('where it turns', () => {
	test.each<[string, Partial<Grant>, Partial<GrantRequest>, [number, number][]]>([
		[
			'the cap',
			{ rate: '1/2', capYen: 500_000 },
			{},
			[
				[0, 0],
				[1, 0],
				[2, 1],
				[1_000_000, 500_000],
			],
		],
		[
			'the minimum cost',
			{ rate: '1/2', capYen: 500_000, minCostYen: 100_000 },
			{},
			[
				[0, 0],
				[99_999, 0],
				[100_000, 50_000],
				[1_000_000, 500_000],
			],
		],
		[
			'the floor, reached once rounded down',
			{ rate: '2/3', capYen: 5_000_000, floorYen: 500_000, roundDownToYen: 10_000 },
			{},
			[
				[0, 0],
				[749_999, 0],
				[750_000, 500_000],
				[7_500_000, 5_000_000],
			],
		],
		['a fixed sum', { rate: 'none', fixedYen: 30_000 }, {}, [[0, 30_000]]],
		['nothing for any cost', { capYen: 10_000, floorYen: 20_000 }, {}, [[0, 0]]],
		[
			'an addition with a cap of its own, beyond the cap',
			{
				rate: '1/2',
				capYen: 500_000,
				additions: [{ label, rate: '1/10', capYen: 300_000, beyondCap: true }],
			},
			{ choices: { additions: [0] } },
			[
				[0, 0],
				[1, 0],
				[2, 1],
				[1_000_000, 600_000],
				[3_000_000, 800_000],
			],
		],
		[
			'what is left to pay, while an addition is more than that',
			{ rate: '1/2', additions: [{ label, perUnit: { unit: 'kilowatt', yen: 100_000 } }] },
			{ units: { kilowatt: 2 } },
			[
				[0, 0],
				[1, 1],
				[399_999, 399_999],
			],
		],
	])('%s', (_, terms, request, expected) => {
		const found = pairs(curveOf(terms, request));
		for (const point of expected) expect(found).toContainEqual(point);
		const within = found.filter(([costYen = 0]) => costYen <= (expected.at(-1)?.[0] ?? 0));
		expect(within.length).toBeLessThanOrEqual(expected.length + 1);
	});

	test('the cost from which more brings no more', () => {
		expect(curveOf({ rate: '2/3', capYen: 1_234_567, roundDownToYen: 10_000 }).full).toEqual({
			costYen: 1_845_000,
			yen: 1_230_000,
		});
		expect(curveOf({ rate: '1/2', capYen: 'none' })).not.toHaveProperty('full');
		expect(curveOf({ capYen: 10_000, floorYen: 20_000 })).not.toHaveProperty('firstPaid');
	});
});

describe('for any grant', () => {
	const yen = fc.integer({ min: 1, max: 10_000_000 });
	const stated = (value: fc.Arbitrary<number>) => fc.option(value, { nil: 'none' as const });
	const grants = fc.record({
		rate: fc.constantFrom('1/2', '2/3', '3/4', '1/20', '1/1'),
		capYen: stated(yen),
		floorYen: stated(fc.integer({ min: 1, max: 500_000 })),
		minCostYen: stated(fc.integer({ min: 1, max: 1_000_000 })),
		roundDownToYen: fc.constantFrom('none' as const, 1000, 10_000),
		ownShareAtLeast: fc.option(fc.constantFrom('1/6', '1/3'), { nil: undefined }),
		unitCaps: fc.array(fc.record({ unit: fc.constant('shop' as const), yen }), { maxLength: 1 }),
		additions: fc.array(
			fc.record({
				label: fc.constant(label),
				rate: fc.constantFrom('1/10', '1/4'),
				capYen: stated(yen),
				beyondCap: fc.boolean(),
			}),
			{ maxLength: 2 },
		),
	}) as fc.Arbitrary<Partial<Grant>>;
	const requests = fc.record({
		units: fc.record({ shop: fc.integer({ min: 1, max: 20 }) }),
		otherSupportYen: fc.constantFrom(0, 300_000),
		choices: fc.constant({ additions: [0, 1] }),
	});
	const amount = (terms: Partial<Grant>, request: Partial<GrantRequest>, costYen: number) =>
		grantFor(aGrant(terms), { today, ...request, costYen }, context).atMostYen;

	test('each point is what is paid, above no cap, and none is below the one before', () => {
		fc.assert(
			fc.property(grants, requests, (terms, request) => {
				const { points, full } = curveOf(terms, request);
				for (const [index, point] of points.entries()) {
					expect(point.yen).toBe(amount(terms, request, point.costYen));
					expect(point.yen).toBeGreaterThanOrEqual(points[index - 1]?.yen ?? 0);
					if (full) expect(point.yen).toBeLessThanOrEqual(full.yen);
				}
			}),
			{ numRuns: 60 },
		);
	});

	test('between two points it is straight, but for rounding', () => {
		fc.assert(
			fc.property(
				grants,
				requests,
				fc.double({ min: 0, max: 1, noNaN: true }),
				(terms, request, at) => {
					const { points } = curveOf(terms, request);
					const slack =
						2 * (typeof terms.roundDownToYen === 'number' ? terms.roundDownToYen : 0) + 8;
					for (const [index, to] of points.entries()) {
						const from = points[index - 1];
						if (!from) continue;
						const costYen = Math.round(from.costYen + at * (to.costYen - from.costYen));
						const share = (costYen - from.costYen) / Math.max(1, to.costYen - from.costYen);
						const straight = from.yen + share * (to.yen - from.yen);
						expect(Math.abs(amount(terms, request, costYen) - straight)).toBeLessThanOrEqual(slack);
					}
				},
			),
			{ numRuns: 60 },
		);
	});

	test('a yen less than the first cost paid brings nothing, a yen less than the full cost not all', () => {
		fc.assert(
			fc.property(grants, requests, (terms, request) => {
				const { firstPaid, full } = curveOf(terms, request);
				if (firstPaid && firstPaid.costYen > 0)
					expect(amount(terms, request, firstPaid.costYen - 1)).toBe(0);
				if (full && full.costYen > 0)
					expect(amount(terms, request, full.costYen - 1)).toBeLessThan(full.yen);
			}),
			{ numRuns: 60 },
		);
	});
});
