import fc from 'fast-check';
import type { Criterion, Test } from '../../src/lib/domain/eligibility/criterion';
import type { Fact } from '../../src/lib/domain/eligibility/fact';

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);

/** Facts of every kind, each with values near those of the businesses. */
const facts: fc.Arbitrary<Fact> = oneOf<Fact>(
	{ fact: 'industry', in: ['E', '56'] },
	{ fact: 'industry', in: ['I', 'M'], except: ['75'] },
	{ fact: 'size', in: ['small'] },
	{ fact: 'size', in: ['sme', 'association'] },
	{ fact: 'size', in: ['sme'], limits: [{ industries: ['75'], capitalYen: 1, employees: 200 }] },
	{ fact: 'size', in: ['startup', 'large'] },
	{ fact: 'size', in: 'unknown' },
	{ fact: 'employees', min: 6, max: 100 },
	{ fact: 'capital', maxYen: 50_000_000 },
	{ fact: 'entity', in: ['company', 'cooperative'] },
	{ fact: 'place', in: ['in-city', 'branch'], presence: 'any-office' },
	{ fact: 'place', in: ['in-city', 'branch'], presence: 'factory' },
	{ fact: 'place', in: ['in-city'], presence: 'tax-domicile' },
	{ fact: 'place', in: ['in-city', 'moving-in'], area: 'prefecture' },
	{ fact: 'ward', in: ['高津区'] },
	{ fact: 'zone', in: ['industrial', 'commercial'] },
	{ fact: 'site', in: ['incubator'], places: ['ksp'], presence: 'tenant' },
	{ fact: 'site', in: ['incubator'] },
	{ fact: 'years', min: 1, counted: 'business' },
	{ fact: 'years', below: 5, at: 'completion' },
	{ fact: 'years', min: 1, counted: 'same-business-in-city' },
	{ fact: 'certification', holds: ['a'], by: 'application' },
	{ fact: 'certification', holds: ['a', 'b'], by: 'completion' },
	{ fact: 'taxes', paid: ['resident-tax'] },
	{ fact: 'earlier-award', program: 'itself', event: 'granted', withinFiscalYears: 2 },
	{ fact: 'earlier-award', program: 'itself', event: 'granted', sameTrack: true },
	{ fact: 'earlier-award', program: 'b', event: 'applied', inFiscalYear: 2023 },
	{ fact: 'purpose', in: ['a', 'b'] },
	{ fact: 'goal', in: ['rd'] },
	{ fact: 'cost', minYen: 500_000 },
	{ fact: 'project-start', rule: 'after-decision' },
	{ fact: 'representative', female: true, ageBelow: 50 },
	{ fact: 'large-company-control', kinds: ['de-facto'] },
	{ fact: 'partners', min: 2, of: 'sme' },
	{ fact: 'member-of', group: 'a' },
	{ fact: 'declares', declaration: 'a' },
	{ fact: 'declares', declaration: 'b' },
);

const { test: tests } = fc.letrec<{ test: Test; fact: Fact }>((tie) => ({
	fact: facts,
	test: fc.oneof(
		{ maxDepth: 2, withCrossShrink: true },
		{ arbitrary: tie('fact'), weight: 5 },
		{
			arbitrary: fc.record({ all: fc.array(tie('test'), { minLength: 1, maxLength: 3 }) }),
			weight: 1,
		},
		{
			arbitrary: fc.record({ any: fc.array(tie('test'), { minLength: 1, maxLength: 3 }) }),
			weight: 1,
		},
		{ arbitrary: fc.record({ not: tie('test') }), weight: 1 },
	),
}));

const spans = oneOf({ from: '2025-04-01' }, { to: '2025-03-31' }, {});

export const criteria: fc.Arbitrary<Criterion> = fc.record(
	{
		role: oneOf('target' as const, 'exclusion' as const),
		test: tests,
		source: fc.constant('s'),
		exceptions: fc.array(fc.record({ test: tests, during: spans }), { maxLength: 2 }),
		when: tests,
		tracks: fc.subarray(['one', 'two'], { minLength: 1 }),
		during: spans,
	},
	{ requiredKeys: ['role', 'test', 'source'] },
);

export const tracks = [
	{ id: 'one', label: { ja: '一' } },
	{ id: 'two', label: { ja: '二' } },
];
