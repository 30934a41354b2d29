import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../../tests/support/answer-forms';
import { catalogue, wordsIn } from '../../../../tests/support/catalogue';
import { aBusiness, exclusion, target } from '../../../../tests/support/programs';
import type { Business } from '../business/business';
import { readStep } from '../business/read/read-step';
import { answerStep, isAnswered, stepNames } from '../business/steps';
import type { Fact } from './fact';
import { openQuestions } from './open-questions';

const stepsFor = (fact: Fact, business: Business) => openQuestions(target(fact), business).steps;

const asked: [string, Fact, Business, string[]][] = [
	['the trade', { fact: 'industry', in: ['E'] }, {}, ['trade']],
	['a trade that is known', { fact: 'industry', in: ['E'] }, { industry: 'I' }, []],
	['a trade that no source shows', { fact: 'industry', in: 'unknown' }, {}, []],
	['the size', { fact: 'size', in: ['sme'] }, {}, ['trade', 'people']],
	['the size, of a trade', { fact: 'size', in: ['sme'] }, { industry: 'E' }, ['people']],
	[
		'the size, of people without a trade',
		{ fact: 'size', in: ['sme'] },
		{ entity: 'company', employees: 60, capitalYen: 60_000_000 },
		['trade'],
	],
	[
		'the size, of people whose trade may be of several kinds',
		{ fact: 'size', in: ['sme'] },
		{ industry: 'I', entity: 'company', employees: 60, capitalYen: 60_000_000 },
		['trade'],
	],
	[
		'the size, where all is said',
		{ fact: 'size', in: ['sme'] },
		{ industry: 'I', industryGroup: '58', entity: 'company', employees: 1, capitalYen: 1 },
		[],
	],
	[
		'capital, of which a sole proprietor has none',
		{ fact: 'size', in: ['small'] },
		{ industry: 'E', industryGroup: '24', entity: 'sole', employees: 3 },
		[],
	],
	['how many there are', { fact: 'employees', max: 20 }, { entity: 'company' }, ['people']],
	['capital', { fact: 'capital', maxYen: 1 }, { employees: 3 }, ['people']],
	['the place', { fact: 'place', in: ['in-city'] }, {}, ['place']],
	[
		'a place that is known',
		{ fact: 'place', in: ['in-city'] },
		{ location: { place: 'branch' } },
		[],
	],
	[
		'what stands there',
		{ fact: 'place', in: ['in-city'], presence: 'factory' },
		{ location: { place: 'in-city' } },
		['place'],
	],
	[
		'what nobody is asked about the place',
		{ fact: 'place', in: ['in-city'], presence: 'project-site' },
		{ location: { place: 'in-city' } },
		[],
	],
	[
		'the building',
		{ fact: 'site', in: ['incubator'], places: ['ksp'] },
		{ location: { site: ['incubator'] } },
		['place'],
	],
	['the kind of site', { fact: 'site', in: ['incubator'] }, { location: { site: [] } }, []],
	['years', { fact: 'years', min: 1 }, {}, ['time']],
	[
		'years that are known',
		{ fact: 'years', min: 1, at: 'completion' },
		{ startedOn: '2026-04-01' },
		[],
	],
	[
		'years since it became a company',
		{ fact: 'years', min: 1, counted: 'incorporation' },
		{ startedOn: '2020-01-01' },
		['time'],
	],
	['years at the site, which nobody is asked', { fact: 'years', min: 1, counted: 'site' }, {}, []],
	['certificates', { fact: 'certification', holds: ['kis'], by: 'decision' }, {}, ['standing']],
	[
		'certificates that may still come',
		{ fact: 'certification', holds: ['kis'], by: 'decision' },
		{ certifications: [] },
		[],
	],
	['a pledge', { fact: 'declares', declaration: 'organised-crime-ties' }, {}, ['standing']],
	['a purpose', { fact: 'purpose', in: ['exhibit'] }, { plan: { costYen: 1 } }, ['plan']],
	['the cost', { fact: 'cost', minYen: 1 }, { plan: { purposes: [] } }, ['plan']],
	[
		'whether it has begun',
		{ fact: 'project-start', rule: 'after-decision' },
		{ plan: { begun: true } },
		[],
	],
	['who leads', { fact: 'representative', female: true }, {}, []],
];

test.each(asked)('for %s the right questions are asked', (_what, fact, business, steps) => {
	expect(stepsFor(fact, business)).toEqual(steps);
});

describe('a criterion', () => {
	const years: Fact = { fact: 'years', min: 1 };
	const rise: Fact = { fact: 'declares', declaration: 'wage-rise-plan' };

	test('asks for all that counts in it, in the order of the questions, each once', () => {
		const criterion = exclusion(
			{ any: [years, { not: { fact: 'industry', in: ['E'] } }] },
			{
				when: { all: [years, rise] },
				exceptions: [{ test: { any: [rise, { fact: 'place', in: ['in-city'] }] } }],
			},
		);
		expect(openQuestions(criterion, {})).toEqual({
			steps: ['trade', 'place', 'time'],
			declarations: ['wage-rise-plan'],
		});
	});

	test('asks for no statement that was made, whichever way', () => {
		for (const said of [true, false])
			expect(
				openQuestions(target(rise), aBusiness({ declarations: { 'wage-rise-plan': said } })),
			).toEqual({ steps: [], declarations: [] });
	});
});

/** Forms in which nothing is left open. */
const complete: Record<(typeof stepNames)[number], string> = {
	trade: 'industry=2431',
	people: 'entity=company&employees=12&capital=1000万',
	place: `place=in-city&ward=${wordsIn('ja').city.wards[0]?.code}&zone=industrial&site=none&presence=shop`,
	time: 'startedYear=2010&startedMonth=4&incorporatedYear=2015&incorporatedMonth=4',
	standing: 'certification=none&member=no&pledge=none&earlier=never',
	plan: 'purpose=exhibit&cost=300万&begun=no',
};

test('who has answered everything is sent to no question again', () => {
	let business: Business = {};
	for (const step of stepNames) {
		const read = readStep(step, new URLSearchParams(complete[step]), wordsIn('ja'));
		business = answerStep(business, step, read.ok ? read.value : {});
		expect(isAnswered(business, step)).toBe(true);
	}
	for (const { criteria } of catalogue)
		for (const criterion of criteria) expect(openQuestions(criterion, business).steps).toEqual([]);
});

test('to answer one question never opens another', () => {
	const criteria = catalogue.flatMap((program) => program.criteria);
	const anyStep = fc.constantFrom(...stepNames);
	fc.assert(
		fc.property(
			fc.constantFrom(...criteria),
			anyStep.chain((step) => fc.tuple(fc.constant(step), formsOf[step])),
			(criterion, [step, form]) => {
				const read = readStep(step, form, wordsIn('ja'));
				const before = openQuestions(criterion, {}).steps;
				const after = openQuestions(criterion, read.ok ? read.value : {}).steps;
				expect(before).toEqual(expect.arrayContaining(after));
			},
		),
	);
});
