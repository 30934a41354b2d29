import { describe, expect, test } from 'vitest';
import { oddCodes } from '../../../../../tests/support/odd-text';
import { wordsIn } from '../../../../../tests/support/catalogue';
import type { Business } from '../business';
import { stepNames, type StepName } from '../steps';
import { readStep } from './read-step';

const surroundings = wordsIn('ja', '2026-11-20');
const ward = surroundings.city.wards[0]?.code ?? '';

const read = (step: StepName, form: string | [string, string][]) =>
	readStep(step, new URLSearchParams(form), surroundings);

const pledged = (answers: Partial<Record<string, boolean>> = {}) => ({
	'credit-record-problem': false,
	'required-licences-held': true,
	'amusement-and-adult-entertainment': false,
	'organised-crime-ties': false,
	'deemed-large-company': false,
	...answers,
});

/** A licence that is still missing may be there when one applies. */
const withoutLicences = ({ 'required-licences-held': _, ...rest }: Record<string, boolean>) => rest;

const understood: [StepName, string, Business][] = [
	['trade', 'industry=E', { industry: 'E' }],
	['trade', 'industry=24', { industry: 'E', industryGroup: '24' }],
	['trade', 'industry=%20762%20', { industry: 'M', industryGroup: '762' }],
	['trade', 'industry=0641', { industry: 'D', industryGroup: '0641' }],
	['people', 'employees=12', { employees: 12 }],
	['people', 'employees=１２人', { employees: 12 }],
	['people', 'employees=12名', { employees: 12 }],
	['people', 'employees=12 people', { employees: 12 }],
	['people', 'employees=１，２００', { employees: 1200 }],
	['people', 'employees=1万人', { employees: 10_000 }],
	['people', 'employees=0', { employees: 0 }],
	['people', 'employees=%E3%80%803%20', { employees: 3 }],
	['people', 'employees=10000000', { employees: 10_000_000 }],
	['people', 'entity=company&capital=1000万', { entity: 'company', capitalYen: 10_000_000 }],
	['people', 'capital=１０００万円', { capitalYen: 10_000_000 }],
	['people', 'capital=1億2,500万', { capitalYen: 125_000_000 }],
	['people', 'capital=¥10,000,000', { capitalYen: 10_000_000 }],
	['people', 'capital=0.5億円', { capitalYen: 50_000_000 }],
	['people', 'capital=10000000 yen', { capitalYen: 10_000_000 }],
	// A sole proprietor has no capital, whatever was typed before the form was chosen.
	['people', 'entity=sole&capital=300万', { entity: 'sole' }],
	['people', 'entity=not-yet&capital=300万', { entity: 'not-yet' }],
	['place', 'place=outside', { location: { place: 'outside' } }],
	['place', `ward=${ward}&zone=industrial`, { location: { ward, zone: 'industrial' } }],
	[
		'place',
		'place=in-city&presence=shop&presence=factory',
		{ location: { place: 'in-city', presences: ['any-office', 'factory', 'shop'] } },
	],
	[
		'place',
		'place=branch&presence=none',
		{ location: { place: 'branch', presences: ['any-office'] } },
	],
	['place', 'home=tax-domicile', { location: { homes: ['tax-domicile'] } }],
	['place', 'home=none', { location: { homes: [] } }],
	['place', 'place=moving-in&presence=none', { location: { place: 'moving-in', presences: [] } }],
	['place', 'site=none', { location: { site: [], places: [] } }],
	['place', 'site=flood-area', { location: { site: ['flood-area'] } }],
	['place', 'site=incubator&placeName=ksp', { location: { site: ['incubator'], places: ['ksp'] } }],
	['time', 'startedYear=2019&startedMonth=4', { startedOn: '2019-04-01' }],
	['time', 'startedYear=２０１９年&startedMonth=１２月', { startedOn: '2019-12-01' }],
	['time', 'startedYear=平成31年&startedMonth=4', { startedOn: '2019-04-01' }],
	['time', 'startedYear=Ｈ１０&startedMonth=4', { startedOn: '1998-04-01' }],
	['time', 'incorporatedYear=令和6&incorporatedMonth=11', { yearsSinceIncorporation: 2 }],
	['time', 'startedYear=2019', { startedOn: '2019-01-01' }],
	['time', 'startedYear=578&startedMonth=1', { startedOn: '0578-01-01' }],
	['time', 'startedYear=2026&startedMonth=11', { startedOn: '2026-11-01' }],
	['time', 'incorporatedYear=2024&incorporatedMonth=11', { yearsSinceIncorporation: 2 }],
	['time', 'incorporatedYear=2026&incorporatedMonth=05', { yearsSinceIncorporation: 0.5 }],
	['standing', 'certification=none', { certifications: [] }],
	['standing', 'certification=certified-farmer', { certifications: ['certified-farmer'] }],
	['standing', 'member=yes', { memberships: ['shopping-street'] }],
	['standing', 'member=no', { memberships: [] }],
	['standing', 'earlier=never', { earlierAwards: [] }],
	// Which support it was is not asked, so that nothing is known of any single one.
	['standing', 'earlier=ever', {}],
	[
		'standing',
		'pledge=none',
		{ declarations: pledged(), taxesPaid: ['all-taxes'], controlledBy: [] },
	],
	[
		'standing',
		'pledge=tax&pledge=licence&pledge=crime',
		{
			declarations: withoutLicences(pledged({ 'organised-crime-ties': true })),
			taxesPaid: [],
			controlledBy: [],
		},
	],
	[
		'standing',
		'pledge=large',
		{ declarations: pledged({ 'deemed-large-company': true }), taxesPaid: ['all-taxes'] },
	],
	['plan', 'purpose=none', { plan: { purposes: [] } }],
	[
		'plan',
		'purpose=exhibit&cost=300万&begun=no',
		{ plan: { purposes: ['exhibit'], costYen: 3_000_000, begun: false }, goals: ['sales'] },
	],
	['plan', 'goal=procurement', { plan: { purposes: [] }, goals: ['procurement'] }],
	['plan', 'begun=yes', { plan: { begun: true } }],
	['plan', 'cost=0', { plan: { costYen: 0 } }],
];

test.each(understood)('%s: %s is understood', (step, form, answers) => {
	expect(read(step, form)).toEqual({ ok: true, value: answers });
});

test.each(stepNames)('nothing in %s is nothing known', (step) => {
	expect(read(step, '')).toEqual({ ok: true, value: {} });
	const empty = 'industry entity employees capital place ward presence zone site placeName'
		.concat(' startedYear startedMonth incorporatedYear incorporatedMonth certification member')
		.concat(' pledge earlier purpose goal cost begun')
		.split(' ');
	const blanks = empty.map((name): [string, string] => [name, '']);
	expect(read(step, blanks)).toEqual({ ok: true, value: {} });
});

const refused: [StepName, string, string, string][] = [
	['trade', 'industry=Z', 'industry', 'no-such-industry'],
	['trade', 'industry=e', 'industry', 'no-such-industry'],
	['trade', 'industry=00', 'industry', 'no-such-industry'],
	['trade', 'industry=E24', 'industry', 'no-such-industry'],
	['trade', 'industry=２４', 'industry', 'no-such-industry'],
	['trade', 'industry=none', 'industry', 'no-such-industry'],
	['people', 'employees=-3', 'employees', 'negative'],
	['people', 'employees=▲３', 'employees', 'negative'],
	['people', 'employees=1.5', 'employees', 'not-whole'],
	['people', 'employees=10000001', 'employees', 'too-large'],
	['people', 'employees=about lots', 'employees', 'not-a-number'],
	['people', 'employees=5年', 'employees', 'not-a-number'],
	['people', 'employees=5-6', 'employees', 'not-a-number'],
	['people', 'employees=1e3', 'employees', 'not-a-number'],
	['people', 'employees=0x10', 'employees', 'not-a-number'],
	['people', 'employees=Infinity', 'employees', 'not-a-number'],
	['people', 'employees=五人', 'employees', 'has-kanji-numerals'],
	['people', 'capital=100000000000000000000', 'capital', 'too-large'],
	['people', 'capital=百万円', 'capital', 'has-kanji-numerals'],
	['people', 'capital=-1', 'capital', 'negative'],
	['people', 'entity=king', 'entity', 'unknown-code'],
	['people', 'entity=sole&capital=lots', 'capital', 'not-a-number'],
	['place', 'place=moon', 'place', 'unknown-code'],
	['place', 'ward=Shibuya', 'ward', 'unknown-code'],
	['place', 'zone=twilight', 'zone', 'unknown-code'],
	['place', 'site=shopping-street&site=moon', 'site', 'unknown-code'],
	['place', 'site=none&site=waterfront', 'site', 'both'],
	['place', 'presence=none&presence=shop', 'presence', 'both'],
	['place', 'presence=head-office', 'presence', 'unknown-code'],
	['place', 'placeName=moon', 'placeName', 'unknown-code'],
	['time', 'startedYear=2027&startedMonth=1', 'startedYear', 'in-the-future'],
	['time', 'startedYear=2026&startedMonth=12', 'startedYear', 'in-the-future'],
	['time', 'startedYear=577&startedMonth=1', 'startedYear', 'not-a-year'],
	['time', 'startedYear=31&startedMonth=4', 'startedYear', 'not-a-year'],
	['time', 'startedYear=20190&startedMonth=4', 'startedYear', 'not-a-year'],
	['time', 'startedYear=10000000&startedMonth=4', 'startedYear', 'not-a-year'],
	['time', 'startedYear=-2019&startedMonth=4', 'startedYear', 'negative'],
	['time', 'startedYear=平成32年&startedMonth=4', 'startedYear', 'not-a-year'],
	['time', 'startedYear=2019&startedMonth=13', 'startedMonth', 'not-a-month'],
	['time', 'startedYear=2019&startedMonth=0', 'startedMonth', 'not-a-month'],
	['time', 'startedYear=2019&startedMonth=-1', 'startedMonth', 'negative'],
	['time', 'startedYear=2019&startedMonth=4年', 'startedMonth', 'not-a-number'],
	// A month says nothing without its year, and what was typed is not thrown away.
	['time', 'startedMonth=4', 'startedYear', 'empty'],
	['time', 'incorporatedMonth=4', 'incorporatedYear', 'empty'],
	['time', 'incorporatedYear=2030', 'incorporatedYear', 'in-the-future'],
	['standing', 'certification=none&certification=certified-farmer', 'certification', 'both'],
	['standing', 'certification=nobel-prize', 'certification', 'unknown-code'],
	['standing', 'pledge=none&pledge=tax', 'pledge', 'both'],
	['standing', 'pledge=alien', 'pledge', 'unknown-code'],
	['standing', 'member=maybe', 'member', 'unknown-code'],
	['standing', 'earlier=maybe', 'earlier', 'unknown-code'],
	['plan', 'purpose=fly', 'purpose', 'unknown-code'],
	['plan', 'purpose=exhibit&purpose=none', 'purpose', 'both'],
	['plan', 'goal=happiness', 'goal', 'unknown-code'],
	['plan', 'cost=百万円', 'cost', 'has-kanji-numerals'],
	['plan', 'cost=1000000000000001', 'cost', 'too-large'],
	['plan', 'begun=perhaps', 'begun', 'unknown-code'],
];

test.each(refused)('%s: %s is refused at its field', (step, form, path, code) => {
	const result = read(step, form);
	expect(result.ok ? [] : result.errors.map((error) => [error.path, error.code])).toEqual([
		[path, code],
	]);
});

test('every field that is wrong is named, once each', () => {
	const result = read('people', 'entity=king&employees=-1&capital=lots');
	expect(result.ok ? [] : result.errors.map(({ path }) => path)).toEqual([
		'entity',
		'employees',
		'capital',
	]);
});

describe('the same field more than once', () => {
	test('counts once where one answer is asked for', () => {
		expect(read('people', 'employees=5&employees=7')).toEqual({
			ok: true,
			value: { employees: 5 },
		});
		expect(read('trade', 'industry=E&industry=M')).toEqual({ ok: true, value: { industry: 'E' } });
	});

	test('a thousand times is one choice', () => {
		const many = Array.from({ length: 1000 }, (): [string, string] => ['purpose', 'exhibit']);
		const answers = { plan: { purposes: ['exhibit'] }, goals: ['sales'] };
		expect(read('plan', many)).toEqual({ ok: true, value: answers });
	});
});

const fieldsOf: Record<StepName, string[]> = {
	trade: ['industry'],
	people: ['entity', 'employees', 'capital'],
	place: ['place', 'ward', 'presence', 'zone', 'site', 'placeName'],
	time: ['startedYear', 'startedMonth', 'incorporatedYear', 'incorporatedMonth'],
	standing: ['certification', 'member', 'pledge', 'earlier'],
	plan: ['purpose', 'goal', 'cost', 'begun'],
};

describe.each(oddCodes)('%s', (_name, text) => {
	test.each(stepNames)(
		'in any field of %s is no answer, and an error at most of that field',
		(step) => {
			for (const name of fieldsOf[step]) {
				const result = read(step, [[name, text]]);
				if (result.ok) expect(result.value).toEqual({});
				else {
					const [first, ...others] = result.errors;
					const isOfMonth = name.endsWith('Month') && first?.path === name.replace('Month', 'Year');
					expect(isOfMonth ? name : first?.path).toBe(name);
					expect(others.filter(({ path }) => path !== name.replace('Month', 'Year'))).toEqual([]);
					const typed = String(first?.values?.value ?? '');
					expect(typed.isWellFormed()).toBe(true);
					expect(typed.length).toBeLessThanOrEqual(40);
				}
			}
		},
	);
});

test('fields of other questions and unknown ones are no answers', () => {
	const form = 'employees=5&__proto__=x&constructor=y&entity[]=company&colour=red';
	expect(read('people', form)).toEqual({ ok: true, value: { employees: 5 } });
	expect(read('trade', 'employees=5')).toEqual({ ok: true, value: {} });
});
