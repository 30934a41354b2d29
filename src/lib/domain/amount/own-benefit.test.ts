import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answersOf, knownOnly } from '../../../../tests/support/arbitrary-businesses';
import {
	catalogueBusinesses,
	cataloguePrograms,
} from '../../../../tests/support/catalogue-businesses';
import { context, today } from '../../../../tests/support/judging';
import { aBusiness, aGrant, aLoan, aProgram, target } from '../../../../tests/support/programs';
import type { Business } from '../business/business';
import { judge } from '../eligibility/judge';
import type { Grant } from '../program/benefit';
import type { Program } from '../program/program';
import { grantFor } from './grant';
import { ownBenefit } from './own-benefit';

const label = { ja: '場合', en: 'A case' };
const source = 's';

const benefitOf = (program: Program, answers: Partial<Business>, day = today) => {
	const business = aBusiness(answers);
	const judgement = judge(program, business, day, context);
	return ownBenefit(program, judgement, business, day, context);
};

const of = (terms: Partial<Grant>, answers: Partial<Business> = {}) =>
	benefitOf(aProgram({ benefits: [aGrant(terms)] }), answers);

const costing = (costYen: number): Partial<Business> => ({ plan: { costYen } });
const small: NonNullable<Grant['variants']>[number] = {
	label,
	when: { fact: 'size', in: ['small'] },
	rate: '2/3',
	capYen: 900_000,
	source,
};

describe('a grant', () => {
	test('is worked out from the cost, where all figures are known', () => {
		const terms = { capYen: 500_000, roundDownToYen: 1000 };
		expect(of(terms, costing(600_300))).toEqual({ givenYen: 300_000, isExact: true });
		expect(of(terms, costing(5_000_000))).toEqual({ givenYen: 500_000, isExact: true });
	});

	test('is its cap at most, while the cost is not known', () => {
		expect(of({ capYen: 500_000 })).toEqual({ givenYen: 500_000, isExact: false });
		expect(of({ capYen: 'none' })).toEqual({ isExact: false });
		expect(of({ capYen: 'unknown' })).toEqual({ isExact: false });
	});

	test('has no figure where neither its share nor its cap is known', () => {
		expect(of({ rate: 'unknown', capYen: 'none' }, costing(600_000))).toEqual({ isExact: false });
		expect(of({ rate: 'unknown', capYen: 200_000 }, costing(600_000))).toEqual({
			givenYen: 200_000,
			isExact: false,
		});
		expect(of({ rate: 'unknown', capYen: 200_000 }, costing(150_000))).toEqual({
			givenYen: 150_000,
			isExact: false,
		});
	});

	test.each<[string, Partial<Grant>]>([
		['a floor', { floorYen: 'unknown' }],
		['a least cost', { minCostYen: 'unknown' }],
		['a rounding', { roundDownToYen: 'unknown' }],
	])('is never exact while %s is not known', (_figure, terms) => {
		expect(of({ capYen: 500_000, ...terms }, costing(600_000))).toEqual({
			givenYen: 300_000,
			isExact: false,
		});
		expect(of({ capYen: 'none', ...terms }, costing(600_000))).toEqual({
			givenYen: 300_000,
			isExact: false,
		});
	});

	test('that is refused for its cost brings nothing', () => {
		expect(of({ minCostYen: 1_000_000 }, costing(999_999))).toEqual({ isExact: false });
		expect(of({ floorYen: 300_000 }, costing(599_999))).toEqual({ isExact: false });
	});
});

describe('terms for some', () => {
	const terms = { rate: '1/2', capYen: 500_000, variants: [small] };
	const sizeKnown = (employees: number) => ({ ...costing(900_000), employees, capitalYen: 1 });

	test('count for whom they are for, exactly', () => {
		expect(of(terms, { ...sizeKnown(20), entity: 'company' })).toEqual({
			givenYen: 600_000,
			isExact: true,
		});
		expect(of(terms, { ...sizeKnown(21), entity: 'company' })).toEqual({
			givenYen: 450_000,
			isExact: true,
		});
	});

	test('that may count are the most it can be, and nothing is exact', () => {
		expect(of(terms, costing(900_000))).toEqual({ givenYen: 600_000, isExact: false });
		expect(of(terms)).toEqual({ givenYen: 900_000, isExact: false });
	});

	test('that may make it less leave it at most', () => {
		const less = { ...small, rate: '1/4', capYen: 100_000 };
		expect(of({ ...terms, variants: [less] }, costing(900_000))).toEqual({
			givenYen: 450_000,
			isExact: false,
		});
	});

	test('that are added may be added', () => {
		const added: Partial<Grant> = {
			capYen: 'none',
			additions: [{ label, when: { fact: 'size', in: ['small'] }, rate: '1/4', source }],
		};
		expect(of(added, costing(400_000))).toEqual({
			givenYen: 300_000,
			isExact: false,
		});
	});
});

describe('of several', () => {
	test('the largest of each kind counts', () => {
		const program = aProgram({
			benefits: [
				aGrant({ capYen: 100_000 }),
				aGrant({ capYen: 300_000 }),
				aLoan({ limitYen: 5_000_000 }),
				aLoan({ limitYen: 80_000_000 }),
			],
		});
		expect(benefitOf(program, {})).toEqual({
			givenYen: 300_000,
			lentYen: 80_000_000,
			isExact: false,
		});
	});

	const tracked = aProgram({
		tracks: [
			{ id: 'maker', label },
			{ id: 'shop', label },
		],
		criteria: [
			target({ fact: 'industry', in: ['E'] }, { tracks: ['maker'] }),
			target({ fact: 'industry', in: ['I'] }, { tracks: ['shop'] }),
		],
		benefits: [
			aGrant({ capYen: 100_000, tracks: ['maker'] }),
			aGrant({ capYen: 900_000, tracks: ['shop'] }),
		],
	});

	test('what is not for the business does not', () => {
		expect(benefitOf(tracked, {})).toEqual({ givenYen: 100_000, isExact: false });
		expect(benefitOf(tracked, { industry: 'I' })).toEqual({ givenYen: 900_000, isExact: false });
		expect(benefitOf(tracked, { industry: 'A' })).toEqual({ isExact: false });
	});

	test('terms are those of a track that is open', () => {
		const before = { fact: 'earlier-award', program: 'itself', event: 'granted' } as const;
		const shared = aGrant({
			capYen: 500_000,
			tracks: ['maker', 'shop'],
			variants: [{ label, when: { ...before, sameTrack: true }, capYen: 200_000, source }],
		});
		const program = { ...tracked, benefits: [shared] };
		const earlierAwards: Business['earlierAwards'] = [
			{ program: program.id, event: 'granted', track: 'maker', fiscalYear: 2024 },
		];
		expect(benefitOf(program, { industry: 'E', earlierAwards }).givenYen).toBe(200_000);
		expect(benefitOf(program, { industry: 'I', earlierAwards }).givenYen).toBe(500_000);
	});

	test('what counts on other days does not', () => {
		const program = aProgram({
			benefits: [
				aGrant({ capYen: 900_000, during: { to: '2025-03-31' } }),
				aGrant({ capYen: 200_000, during: { from: '2025-04-01' } }),
			],
		});
		expect(benefitOf(program, {}).givenYen).toBe(200_000);
		expect(benefitOf(program, {}, '2025-03-31').givenYen).toBe(900_000);
	});
});

const partlyKnown = catalogueBusinesses.chain((business) =>
	fc.subarray(answersOf(business)).map((answers) => knownOnly(business, answers)),
);

/** Each reading of a grant's open terms, for the cost that was stated. */
function estimates(grant: Grant, program: Program, business: Business, costYen: number) {
	return (grant.tracks ?? [undefined]).flatMap((track) => {
		const request = { costYen, today: '2026-11-20', business, programId: program.id, track };
		const first = grantFor(grant, request, context);
		const { variants, additions } = first.undecided;
		const readings = [[], ...variants.map((index) => [index]), variants];
		return readings.map((chosen) =>
			grantFor(grant, { ...request, choices: { variants: chosen, additions } }, context),
		);
	});
}

test('over the whole catalogue it is never more than a grant pays, and exact only if all is known', () => {
	fc.assert(
		fc.property(cataloguePrograms, partlyKnown, (program, business) => {
			const judgement = judge(program, business, '2026-11-20', context);
			const own = ownBenefit(program, judgement, business, '2026-11-20', context);
			const costYen = business.plan?.costYen;
			const grants = program.benefits.filter((benefit) => benefit.type === 'grant');
			if (own.isExact) expect(costYen).toBeDefined();
			if (costYen === undefined || own.givenYen === undefined) return;
			const made = grants.flatMap((grant) => estimates(grant, program, business, costYen));
			if (own.isExact) {
				const same = made.filter(({ amountYen }) => amountYen === own.givenYen);
				const isKnown = same.some(
					({ notKnown, undecided }) =>
						notKnown.length + undecided.variants.length + undecided.additions.length === 0,
				);
				expect(isKnown).toBe(true);
			} else if (program.benefits.every(({ type }) => type === 'grant')) {
				expect(own.givenYen).toBeLessThanOrEqual(
					Math.max(...made.map(({ atMostYen }) => atMostYen)),
				);
			}
		}),
		{ numRuns: 1000 },
	);
});
