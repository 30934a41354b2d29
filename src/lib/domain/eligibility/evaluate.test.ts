import { describe, expect, test } from 'vitest';
import { isWithin } from '../../../../tests/support/industry-tree';
import { aBusiness } from '../../../../tests/support/programs';
import type { Business } from '../business/business';
import type { Test } from './criterion';
import { evaluate } from './evaluate';

type Case = [Test, Partial<Business>, string];

const outcome = (fact: Test, answers: Partial<Business>) =>
	evaluate(fact, {
		business: aBusiness(answers),
		today: '2025-11-20',
		programId: 'this-program',
		track: 'digital',
		isWithin,
	});

const facts: Record<string, Case[]> = {
	industry: [
		[{ fact: 'industry', in: ['E', 'G'] }, {}, 'met'],
		[{ fact: 'industry', in: ['G'] }, {}, 'failed'],
		[{ fact: 'industry', in: ['24'] }, {}, 'unknown'],
		[{ fact: 'industry', in: ['24'] }, { industryGroup: '242' }, 'met'],
		[{ fact: 'industry', in: ['242'] }, { industryGroup: '24' }, 'unknown'],
		[{ fact: 'industry', in: ['E'], except: ['24'] }, { industryGroup: '2422' }, 'failed'],
		[{ fact: 'industry', in: ['E'], except: ['24'] }, { industryGroup: '25' }, 'met'],
		[{ fact: 'industry', in: ['E'], except: ['24'] }, {}, 'unknown'],
		[{ fact: 'industry', in: 'any' }, {}, 'met'],
		[{ fact: 'industry', in: 'unknown' }, {}, 'unknown'],
	],
	size: [
		[{ fact: 'size', in: ['sme'] }, { employees: 300 }, 'met'],
		[{ fact: 'size', in: ['sme'] }, {}, 'unknown'],
		[{ fact: 'size', in: ['small'] }, { employees: 20 }, 'met'],
		[{ fact: 'size', in: ['small'] }, { employees: 21 }, 'failed'],
		[{ fact: 'size', in: ['small'] }, { capitalYen: 1 }, 'unknown'],
		[{ fact: 'size', in: ['large'] }, { employees: 301, capitalYen: 300_000_001 }, 'met'],
		[{ fact: 'size', in: ['large'] }, { entity: 'sole', employees: 301 }, 'failed'],
		[{ fact: 'size', in: ['large'] }, { employees: 1 }, 'failed'],
		[{ fact: 'size', in: ['sole'] }, { entity: 'sole' }, 'met'],
		[{ fact: 'size', in: ['sole'] }, { entity: 'company' }, 'failed'],
		[{ fact: 'size', in: ['sole'] }, { entity: 'not-yet' }, 'unknown'],
		[{ fact: 'size', in: ['startup'] }, { entity: 'not-yet' }, 'met'],
		[{ fact: 'size', in: ['startup'] }, { yearsInBusiness: 4.9 }, 'met'],
		[{ fact: 'size', in: ['startup'] }, { yearsInBusiness: 5 }, 'failed'],
		[{ fact: 'size', in: ['association'] }, { entity: 'shopping-association' }, 'met'],
		[{ fact: 'size', in: ['association'] }, { entity: 'general-corporation' }, 'unknown'],
		[{ fact: 'size', in: ['association'] }, { entity: 'npo' }, 'failed'],
		[{ fact: 'size', in: ['association', 'sme'] }, { employees: 3 }, 'met'],
		[{ fact: 'size', in: ['sme'], limits: [{ employees: 10 }] }, { employees: 11 }, 'failed'],
		[{ fact: 'size', in: 'any' }, {}, 'met'],
	],
	people: [
		[{ fact: 'employees', min: 1, max: 5 }, { employees: 5 }, 'met'],
		[{ fact: 'employees', min: 1, max: 5 }, { employees: 6 }, 'failed'],
		[{ fact: 'employees', min: 1 }, {}, 'unknown'],
		[{ fact: 'representative', female: true }, { representative: { female: true } }, 'met'],
		[{ fact: 'representative', female: true }, { representative: { female: false } }, 'failed'],
		[{ fact: 'representative', female: false }, { representative: { female: false } }, 'met'],
		[{ fact: 'representative', female: true }, { representative: { age: 40 } }, 'unknown'],
		[{ fact: 'representative', ageBelow: 30 }, { representative: { age: 29 } }, 'met'],
		[{ fact: 'representative', ageBelow: 30 }, { representative: { age: 30 } }, 'failed'],
		[{ fact: 'representative', ageMin: 50 }, { representative: { age: 50 } }, 'met'],
		[{ fact: 'representative', ageMin: 50 }, {}, 'unknown'],
	],
	capital: [
		[{ fact: 'capital', maxYen: 10 }, { capitalYen: 10 }, 'met'],
		[{ fact: 'capital', maxYen: 10 }, { capitalYen: 11 }, 'failed'],
		[{ fact: 'capital', maxYen: 10 }, {}, 'unknown'],
		[{ fact: 'capital', maxYen: 10 }, { entity: 'sole' }, 'met'],
		[{ fact: 'capital', minYen: 10 }, { entity: 'sole' }, 'failed'],
	],
	entity: [
		[{ fact: 'entity', in: ['company', 'sole'] }, { entity: 'sole' }, 'met'],
		[{ fact: 'entity', in: ['company'] }, { entity: 'sole' }, 'failed'],
		[{ fact: 'entity', in: ['company'] }, {}, 'unknown'],
		[{ fact: 'entity', in: ['cooperative'] }, { entity: 'association' }, 'unknown'],
		[{ fact: 'entity', in: ['association'] }, { entity: 'cooperative' }, 'failed'],
		[{ fact: 'entity', in: 'any' }, {}, 'met'],
	],
	years: [
		[{ fact: 'years', min: 1 }, { yearsInBusiness: 1 }, 'met'],
		[{ fact: 'years', min: 1 }, { yearsInBusiness: 11 / 12 }, 'failed'],
		[{ fact: 'years', below: 5 }, { yearsInBusiness: 5 }, 'failed'],
		[{ fact: 'years', min: 1 }, {}, 'unknown'],
		[{ fact: 'years', min: 1 }, { entity: 'not-yet' }, 'failed'],
		[{ fact: 'years', below: 5 }, { entity: 'not-yet' }, 'met'],
		[{ fact: 'years', min: 1, at: 'decision' }, { yearsInBusiness: 0.9 }, 'unknown'],
		[{ fact: 'years', min: 1, at: 'decision' }, { yearsInBusiness: 1 }, 'met'],
		[{ fact: 'years', below: 5, at: 'decision' }, { yearsInBusiness: 4.9 }, 'unknown'],
		[{ fact: 'years', below: 5, at: 'decision' }, { yearsInBusiness: 5 }, 'failed'],
		[{ fact: 'years', min: 1, at: 'application' }, { yearsInBusiness: 0.9 }, 'failed'],
		[{ fact: 'years', min: 1, counted: 'incorporation' }, { yearsInBusiness: 9 }, 'unknown'],
		[{ fact: 'years', min: 1, counted: 'incorporation' }, { yearsSinceIncorporation: 1 }, 'met'],
	],
	standing: [
		[
			{ fact: 'certification', holds: ['a', 'b'], by: 'application' },
			{ certifications: ['b'] },
			'met',
		],
		[{ fact: 'certification', holds: ['a'], by: 'application' }, { certifications: [] }, 'failed'],
		[{ fact: 'certification', holds: ['a'], by: 'completion' }, { certifications: [] }, 'unknown'],
		[{ fact: 'taxes', paid: ['resident-tax'] }, { taxesPaid: ['city-tax'] }, 'met'],
		[{ fact: 'taxes', paid: ['city-tax'] }, { taxesPaid: ['resident-tax'] }, 'failed'],
		[{ fact: 'taxes', paid: ['national-tax', 'city-tax'] }, { taxesPaid: ['all-taxes'] }, 'met'],
		[{ fact: 'taxes', paid: ['city-tax'] }, {}, 'unknown'],
		[{ fact: 'member-of', group: 'g' }, { memberships: ['g'] }, 'met'],
		[{ fact: 'member-of', group: 'g' }, { memberships: [] }, 'failed'],
		[{ fact: 'declares', declaration: 'd' }, { declarations: { d: true } }, 'met'],
		[{ fact: 'declares', declaration: 'd' }, { declarations: { d: false } }, 'failed'],
		[{ fact: 'declares', declaration: 'd' }, { declarations: { e: true } }, 'unknown'],
		[{ fact: 'large-company-control', kinds: ['de-facto'] }, { controlledBy: [] }, 'failed'],
		[{ fact: 'large-company-control', kinds: ['de-facto'] }, {}, 'unknown'],
	],
	plan: [
		[{ fact: 'purpose', in: ['a', 'b'] }, { plan: { purposes: ['b'] } }, 'met'],
		[{ fact: 'purpose', in: ['a'] }, { plan: { purposes: [] } }, 'failed'],
		[{ fact: 'purpose', in: ['a'] }, { plan: {} }, 'unknown'],
		[{ fact: 'goal', in: ['rd'] }, { goals: ['rd'] }, 'met'],
		[{ fact: 'goal', in: ['rd'] }, { goals: ['ip'] }, 'failed'],
		[{ fact: 'cost', minYen: 10 }, { plan: { costYen: 10 } }, 'met'],
		[{ fact: 'cost', minYen: 10 }, { plan: { costYen: 9 } }, 'failed'],
		[{ fact: 'cost', maxYen: 10 }, {}, 'unknown'],
		[
			{ fact: 'partners', min: 2 },
			{
				partners: [
					{ kind: 'large', count: 1 },
					{ kind: 'sme', count: 1 },
				],
			},
			'met',
		],
		[
			{ fact: 'partners', min: 2, of: 'sme' },
			{
				partners: [
					{ kind: 'large', count: 1 },
					{ kind: 'sme', count: 1 },
				],
			},
			'failed',
		],
		[
			{ fact: 'partners', min: 2, of: 'sme' },
			{ partners: [{ kind: 'city-sme', count: 2 }] },
			'met',
		],
		[
			{ fact: 'partners', min: 2, of: 'city-sme' },
			{ partners: [{ kind: 'sme', count: 2 }] },
			'failed',
		],
		[{ fact: 'partners', min: 1 }, {}, 'unknown'],
		[{ fact: 'project-start', rule: 'from-day' }, { plan: { startsOn: '2025-12-01' } }, 'unknown'],
		[{ fact: 'project-start', rule: 'after-decision' }, { plan: { begun: false } }, 'met'],
		[{ fact: 'project-start', rule: 'after-decision' }, { plan: { begun: true } }, 'failed'],
		[{ fact: 'project-start', rule: 'after-prior-notice' }, { plan: { begun: true } }, 'unknown'],
		[
			{ fact: 'project-start', rule: 'from-day', from: '2025-04-01' },
			{ plan: { begun: false } },
			'met',
		],
		[
			{ fact: 'project-start', rule: 'from-day', from: '2026-04-01' },
			{ plan: { begun: false } },
			'unknown',
		],
		[{ fact: 'project-start', rule: 'already-done-allowed' }, {}, 'met'],
		[
			{ fact: 'project-start', rule: 'already-done-allowed', from: '2020-04-01' },
			{ plan: { startsOn: '2020-03-31' } },
			'failed',
		],
	],
};

describe.each(Object.entries(facts))('%s', (_name, cases) => {
	test.each(cases)('%j of %j: %s', (fact, answers, expected) => {
		expect(outcome(fact, answers)).toBe(expected);
	});
});

describe('facts joined', () => {
	const yes: Test = { fact: 'entity', in: 'any' };
	const open: Test = { fact: 'entity', in: 'unknown' };
	const no: Test = { not: yes };

	test.each([
		[{ all: [yes, yes] }, 'met'],
		[{ all: [yes, open] }, 'unknown'],
		[{ all: [open, no] }, 'failed'],
		[{ any: [no, yes] }, 'met'],
		[{ any: [no, open] }, 'unknown'],
		[{ any: [no, no] }, 'failed'],
		[{ not: open }, 'unknown'],
		[{ not: { any: [no, { all: [yes, yes] }] } }, 'failed'],
	])('%j: %s', (test, expected) => {
		expect(outcome(test, {})).toBe(expected);
	});
});
