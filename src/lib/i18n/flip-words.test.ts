import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, namesFor, wordsIn } from '../../../tests/support/catalogue';
import { catalogueBusinesses } from '../../../tests/support/catalogue-businesses';
import { today } from '../../../tests/support/flipping';
import { context } from '../../../tests/support/judging';
import { aGrant, aProgram } from '../../../tests/support/programs';
import { languageCodes, type Language } from '../domain/codes';
import type { Fact } from '../domain/eligibility/fact';
import {
	flipsOf,
	type Answer,
	type AnswerFlip,
	type BetterFlip,
	type Change,
	type ChangedField,
	type ChangeFlip,
	type Flip,
} from '../domain/eligibility/flip';
import { flipText } from './flip-words';
import type { Names } from './text-words';

const names: Names = {
	program: (id) => (id === 'loan' ? { ja: '創業資金', en: 'Start-up loan' } : undefined),
	track: (id) => (id === 'flood' ? { ja: '浸水対策', en: 'Flood protection' } : undefined),
};
const program = aProgram({
	benefits: [aGrant({ variants: [{ label: { ja: '小規模企業者', en: 'Small firms' } }] })],
});

const said = (flip: Flip, language: Language = 'ja'): string =>
	flipText(flip, program, wordsIn(language), names);
const change = (one: Change, fact?: Fact, more: Partial<ChangeFlip> = {}): Flip => ({
	kind: 'change',
	change: one,
	verdict: 'meets',
	isMet: true,
	criterion: 0,
	...(fact ? { fact } : {}),
	...more,
});

const place = { fact: 'place', in: ['moving-in', 'in-city'], presence: 'factory' } as const;

/** One change of every answer, and what it sounds like. */
const examples: Record<Exclude<ChangedField, 'today'>, [Flip, string, string]> = {
	employees: [
		change({ field: 'employees', from: 21, to: 20 }),
		'従業員が1人少なければ（20人以下なら）、対象になります。',
		'If the number of your employees were lower by 1 (20 or fewer), you would be eligible.',
	],
	capitalYen: [
		change({ field: 'capitalYen', from: 60_000_000, to: 50_000_000 }),
		'資本金が5,000万円以下なら、対象になります。',
		'If your capital were at most ¥50,000,000, you would be eligible.',
	],
	'plan.costYen': [
		change({ field: 'plan.costYen', from: 100_000, to: 500_000 }),
		'費用が50万円以上の計画なら、対象になります。',
		'If the project cost at least ¥500,000, you would be eligible.',
	],
	'plan.startsOn': [
		change({ field: 'plan.startsOn', to: '2027-04-01' }, undefined, { verdict: 'unknown' }),
		'これから始める計画なら、この条件に合います。',
		'If the project had not begun yet, you would meet this condition.',
	],
	'plan.purposes': [
		change({ field: 'plan.purposes', anyOf: ['exhibit', 'training'] }),
		'目的が「展示会に出る」か「社員を育てる」なら、対象になります。',
		'If what you plan were “Exhibit at a trade fair” or “Train staff”, you would be eligible.',
	],
	goals: [
		change({ field: 'goals', anyOf: ['agriculture'] }),
		'やりたいことが「農業」なら、対象になります。',
		'If what you want were “Farming”, you would be eligible.',
	],
	certifications: [
		change({ field: 'certifications', anyOf: ['certified-farmer'] }),
		'「認定農業者」を持っていれば、対象になります。',
		'If you held “Certified farmer”, you would be eligible.',
	],
	memberships: [
		change({ field: 'memberships', anyOf: ['shopping-street'] }),
		'商店街に加入していれば、対象になります。',
		'If you belonged to a shopping street, you would be eligible.',
	],
	taxesPaid: [
		change({ field: 'taxesPaid', allOf: ['city-tax', 'national-tax'] }),
		'市税と国税の滞納がなければ、対象になります。',
		'If none of your city taxes and national taxes were overdue, you would be eligible.',
	],
	declarations: [
		change({ field: 'declarations', code: 'wage-rise-plan', to: true }, undefined, {
			verdict: 'unknown',
			isMet: false,
		}),
		'「賃上げの計画を出す」に当てはまれば、対象になるかもしれません。',
		'If this were true of you: “You submit a plan to raise wages”, you might be eligible.',
	],
	partners: [
		change({ field: 'partners', of: 'university', more: 1 }),
		'大学があと1者加われば、対象になります。',
		'If 1 more of these took part: a university, you would be eligible.',
	],
	location: [
		change({ field: 'location', to: { place: 'moving-in' } }, { ...place, in: [...place.in] }),
		'市内に移ってくる予定なら、対象になります。',
		'If you planned to move into the city, you would be eligible.',
	],
	'location.presences': [
		change(
			{ field: 'location.presences', allOf: ['factory'] },
			{ fact: 'place', in: ['in-city'], presence: 'factory' },
		),
		'市内に工場がある場合は、対象になります。',
		'If you have a factory in the city, you would be eligible.',
	],
	entity: [
		change({ field: 'entity', to: 'company' }),
		'会社にすれば（法人成り）、対象になります。',
		'If you turned your business into a company, you would be eligible.',
	],
};

test.each(Object.values(examples))('a change is said as %#', (flip, ja, en) => {
	expect(said(flip)).toBe(ja);
	expect(said(flip, 'en')).toBe(en);
});

const years: Fact = { fact: 'years', min: 1 };
const waiting = (isExact: boolean): Change => ({ field: 'today', to: '2027-04-01', isExact });
const award: Fact = {
	fact: 'earlier-award',
	program: 'loan',
	event: 'granted',
	withinFiscalYears: 2,
};

describe('says otherwise', () => {
	test.each([
		[
			'that a group leaves nothing named',
			change({ field: 'memberships', anyOf: ['nobody'] }),
			'決められた団体に加入していれば、対象になります。',
		],
		[
			'that a group is a program',
			change({ field: 'memberships', anyOf: ['loan'] }),
			'「創業資金」に加入していれば、対象になります。',
		],
		[
			'more people',
			change({ field: 'employees', from: 8, to: 10 }),
			'従業員が2人多ければ（10人以上なら）、対象になります。',
		],
		[
			'nobody',
			change({ field: 'employees', from: 2, to: 0 }),
			'従業員がいなければ、対象になります。',
		],
		[
			'a statement denied',
			change({ field: 'declarations', code: 'foreign-company', to: false }),
			'「海外に本社がある会社（外国企業）」に当てはまらなければ、対象になります。',
		],
		[
			'a project from a day on',
			change(
				{ field: 'plan.startsOn', to: '2027-04-01' },
				{ fact: 'project-start', rule: 'from-day', from: '2027-04-01' },
			),
			'2027年4月1日（木）以降に始める計画なら、対象になります。',
		],
		[
			'a ward',
			change({ field: 'location', to: { ward: '幸区' } }, { fact: 'ward', in: ['幸区'] }),
			'事業をする場所が幸区にある場合は、対象になります。',
		],
	] satisfies [string, Flip, string][])('%s', (_case, flip, text) => {
		expect(said(flip)).toBe(text);
	});
});

describe('days, with what happens on them', () => {
	test.each([
		[
			change(waiting(true), years, { years: 1 }),
			'事業を始めてから1年たつ2027年4月1日（木）から、対象になります。',
			'From Thu, 1 April 2027, when you have been in business for 1 year, you would be eligible.',
		],
		[
			change(waiting(false), { ...years, counted: 'site' }, { years: 1.25, verdict: 'unknown' }),
			'今の場所で事業を始めてから1年3か月たつと、おそくとも2027年4月1日（木）には、この条件に合います。',
			'Once you have done business at your present site for 1 year 3 months, by Thu, 1 April 2027 at the latest, you would meet this condition.',
		],
		[
			change(waiting(true), award),
			'「創業資金」を使った年度と、そのあとの2年度が終わる2027年4月1日（木）から、対象になります。',
			'From Thu, 1 April 2027, when the fiscal year in which you used “Start-up loan” and the 2 after it are over, you would be eligible.',
		],
		[
			change(waiting(true)),
			'この決まりが変わる2027年4月1日（木）から、対象になります。',
			'From Thu, 1 April 2027, when this rule changes, you would be eligible.',
		],
		[
			{
				kind: 'until',
				lastDay: '2027-03-31',
				isExact: true,
				verdict: 'fails',
				criterion: 0,
				fact: { fact: 'size', in: ['startup'] },
				years: 5,
			},
			'事業を始めてから5年たつまで、つまり2027年3月31日（水）までは対象です。',
			'You are eligible until Wed, 31 March 2027, the last day before you have been in business for 5 years.',
		],
		[
			{
				kind: 'until',
				lastDay: '2027-03-31',
				isExact: false,
				verdict: 'unknown',
				criterion: 0,
				fact: { fact: 'representative', ageBelow: 30 },
				years: 30,
			},
			'代表者が30歳になるまで、長くても2027年3月31日（水）までは対象で、そのあとは確認が必要です。',
			'You are eligible until the person who runs the business turns 30, which is Wed, 31 March 2027 at the latest; after that the conditions have to be checked again.',
		],
	] satisfies [Flip, string, string][])('%#', (flip, ja, en) => {
		expect(said(flip)).toBe(ja);
		expect(said(flip, 'en')).toBe(en);
	});
});

describe('better terms', () => {
	const better = (opens: BetterFlip['opens']): Flip => ({
		kind: 'better',
		change: { field: 'employees', from: 21, to: 20 },
		opens,
	});

	test('of a track', () => {
		expect(said(better({ kind: 'track', track: 'flood' }))).toBe(
			'従業員が1人少なければ（20人以下なら）、「浸水対策」の対象にもなります。',
		);
	});

	test('of a grant, with each figure that becomes better', () => {
		const gains = { rate: '2/3', capYen: 500_000, floorYen: 200_000, minCostYen: 400_000 };
		const terms = better({ kind: 'terms', benefit: 0, variant: 0, gains });
		expect(said(terms)).toBe(
			'従業員が1人少なければ（20人以下なら）、「小規模企業者」の条件（費用の3分の2まで、最大50万円、補助額が20万円から、費用が40万円から）になります。',
		);
	});
});

describe('missing answers', () => {
	const employees = { field: 'employees' } as const;
	const wages = { field: 'declarations', code: 'wage-rise-plan' } as const;

	test.each([
		['alone', [employees], '従業員の人数がわかれば、対象かどうかがはっきりします。'],
		[
			'together',
			[wages, { field: 'location.presences', codes: ['factory'] }],
			'「賃上げの計画を出す」に当てはまるかと市内に工場があるかがわかれば、対象かどうかがはっきりします。',
		],
		[
			'partly',
			[
				{ field: 'taxesPaid', codes: ['city-tax'] },
				{ field: 'earlierAwards', codes: ['itself'] },
				{ field: 'certifications', codes: ['kis'] },
				employees,
				wages,
			],
			'市税の滞納がないか、この制度を前に使ったか、「かわさき基準（KIS）の認証」を持っているかとほか2つがわかれば、もう少しはっきりします。',
		],
	] satisfies [AnswerFlip['settles'], Answer[], string][])('%s', (settles, answers, text) => {
		expect(said({ kind: 'answer', settles, answers })).toBe(text);
	});
});

test('every flip of the catalogue is one whole sentence in every language', () => {
	fc.assert(
		fc.property(catalogueBusinesses, fc.constantFrom(...languageCodes), (business, language) => {
			for (const one of catalogue)
				for (const flip of flipsOf(one, business, today, context)) {
					const text = flipText(flip, one, wordsIn(language), namesFor(one));
					expect(text).toMatch(language === 'en' ? /^[A-Z].*\.$/ : /^[^。]*。$/);
					expect(text).not.toMatch(/\{\{|undefined|NaN|flip\.|「」|“”|\(\)|（）/);
				}
		}),
		{ numRuns: 20 },
	);
});
