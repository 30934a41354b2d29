import { describe, expect, test } from 'vitest';
import { catalogue, namesFor, wordsIn } from '../../../tests/support/catalogue';
import { languageCodes } from '../domain/codes';
import type { Criterion, Test } from '../domain/eligibility/criterion';
import type { Fact, FactName } from '../domain/eligibility/fact';
import { withoutRuby } from '../domain/text';
import { criterionParts, criterionSentence } from './criterion-words';
import type { Names } from './text-words';

const names: Names = {
	program: (id) =>
		id === 'early-stage-loan' ? { ja: '創業資金', en: 'Start-up loan' } : undefined,
	track: (id) => (id === 'flood' ? { ja: '浸水対策', en: 'Flood protection' } : undefined),
};

const criterion = (test: Test, more: Partial<Criterion> = {}): Criterion => ({
	role: 'target',
	test,
	source: 's',
	...more,
});

const said = (one: Criterion, language: 'ja' | 'ja-easy' | 'en' = 'ja'): string =>
	criterionSentence(one, wordsIn(language), names);

const [ward = { code: '', label: { ja: '' } }] = wordsIn('ja').city.wards;

/** One fact of every kind, and what it sounds like as a target. */
const examples: { [Name in FactName]: [Extract<Fact, { fact: Name }>, string, string] } = {
	industry: [
		{ fact: 'industry', in: ['E'], except: ['24'] },
		'業種が「ものづくり・製造」（「金属製品製造業」を除く）であること。',
		'Your industry is “Manufacturing” (but not “Manufacture of fabricated metal products”).',
	],
	size: [
		{ fact: 'size', in: ['sme', 'association'] },
		'中小企業か組合・団体であること。',
		'You are a small or medium-sized business or a cooperative, association or group.',
	],
	employees: [
		{ fact: 'employees', min: 6, max: 20 },
		'従業員が6人以上20人以下であること。',
		'The number of your employees is between 6 and 20.',
	],
	capital: [
		{ fact: 'capital', maxYen: 999_999_999 },
		'資本金が10億円未満であること。',
		'Your capital is less than ¥1,000,000,000.',
	],
	entity: [
		{ fact: 'entity', in: ['company', 'sole', 'npo'] },
		'会社、個人事業主、NPO法人のどれかであること。',
		'You are a company, a sole proprietor or an incorporated NPO.',
	],
	place: [
		{ fact: 'place', in: ['in-city', 'branch'], presence: 'factory' },
		'市内に工場があること。',
		'You have a factory in the city.',
	],
	ward: [
		{ fact: 'ward', in: [ward.code] },
		`事業をする場所が${ward.label.ja}にあること。`,
		`You are in ${ward.label.en}.`,
	],
	zone: [
		{ fact: 'zone', in: ['industrial'] },
		'事業をする場所が工業地域にあること。',
		'Your site is in an industrial zone.',
	],
	site: [
		{ fact: 'site', in: ['incubator'], presence: 'tenant' },
		'起業家向けの施設（インキュベーション施設）に入居していること。',
		'You are a tenant of a building for new businesses (incubator).',
	],
	years: [
		{ fact: 'years', min: 0.25, below: 1.25 },
		'事業を始めてから3か月以上1年3か月未満であること。',
		'You have been in business for at least 3 months and less than 1 year 3 months.',
	],
	certification: [
		{ fact: 'certification', holds: ['certified-farmer'], by: 'completion' },
		'完了までに「認定農業者」を持っていること。',
		'You hold “Certified farmer” by the end of the project.',
	],
	taxes: [
		{ fact: 'taxes', paid: ['resident-tax'] },
		'住民税を滞納していないこと。',
		'None of your resident tax is overdue.',
	],
	'earlier-award': [
		{ fact: 'earlier-award', program: 'early-stage-loan', event: 'granted', inFiscalYear: 2024 },
		'令和6年度（2024年度）に、「創業資金」を使ったことがあること。',
		'You have used “Start-up loan” in fiscal 2024.',
	],
	purpose: [
		{ fact: 'purpose', in: ['new-shop'] },
		'目的が「店を開く」であること。',
		'What you plan is “Open a shop”.',
	],
	goal: [
		{ fact: 'goal', in: ['overseas'] },
		'やりたいことが「海外展開」であること。',
		'What you want is “Overseas”.',
	],
	cost: [
		{ fact: 'cost', minYen: 100_000 },
		'費用が10万円以上であること。',
		'The cost is at least ¥100,000.',
	],
	'project-start': [
		{ fact: 'project-start', rule: 'from-day', from: '2024-04-01' },
		'2024年4月1日（月）以降に始めること。',
		'You begin on or after Mon, 1 April 2024.',
	],
	representative: [
		{ fact: 'representative', female: true, ageMin: 40 },
		'代表者が女性である、かつ代表者が40歳以上であること。',
		'The person who runs the business is a woman, and the age of the person who runs the business is at least 40.',
	],
	'large-company-control': [
		{ fact: 'large-company-control', kinds: ['half-by-one'] },
		'大企業に支配されている（みなし大企業）こと。',
		'You are controlled by a large company (a “deemed large company”).',
	],
	partners: [
		{ fact: 'partners', min: 3, of: 'city-sme' },
		'市内の中小企業が3者以上参加すること。',
		'At least 3 of these take part: a small or medium-sized business in the city.',
	],
	'sales-change': [
		{
			fact: 'sales-change',
			dropAtLeast: '1/20',
			comparedWith: 'same-months-last-year',
			months: 3,
		},
		'最近3か月の売上が、前の年の同じ時期より5%以上減っていること。',
		'Your sales over the last 3 months are down by 5% or more on the same time of the year before.',
	],
	'member-of': [
		{ fact: 'member-of', group: 'shopping-street' },
		'商店街に加入していること。',
		'You belong to a shopping street.',
	],
	declares: [
		{ fact: 'declares', declaration: 'organised-crime-ties' },
		'暴力団と関係があること。',
		'This is true of you: “You have ties to organised crime”.',
	],
};

describe('a fact in one sentence', () => {
	test.each(Object.values(examples))('%j', (fact, japanese, english) => {
		expect(said(criterion(fact))).toBe(japanese);
		expect(criterionParts(criterion(fact), wordsIn('en'), names, 'plain').lead).toBe(english);
	});
});

test.each<[Test, string]>([
	[{ fact: 'member-of', group: 'shopping-street' }, 'you belong to a shopping street.'],
	[
		{ fact: 'declares', declaration: 'organised-crime-ties' },
		'this is true of you: “You have ties to organised crime”.',
	],
])('in English a rule is a condition, not a claim about the reader: %j', (fact, clause) => {
	expect(said(criterion(fact), 'en')).toBe(`Available only if ${clause}`);
	expect(said(criterion(fact, { role: 'exclusion' }), 'en')).toBe(`Not available if ${clause}`);
});

describe('a criterion in one sentence', () => {
	const place: Test = { fact: 'place', in: ['in-city'], presence: 'shop' };
	const sme: Test = { fact: 'size', in: ['sme'] };
	const cost: Test = { fact: 'cost', minYen: 100_000 };

	test.each<[string, Criterion, string]>([
		['an exclusion', criterion(place, { role: 'exclusion' }), '市内に店がある場合は使えません。'],
		[
			'a choice of two',
			criterion({ any: [place, cost] }),
			'市内に店がある、または費用が10万円以上であること。',
		],
		[
			'a choice of many',
			criterion({ any: [place, cost, sme] }),
			'次のどれかに当てはまること。（市内に店がある／費用が10万円以上である／中小企業である）',
		],
		[
			'what one is, in one list',
			criterion({ any: [{ fact: 'entity', in: ['npo'] }, sme, { fact: 'size', in: ['small'] }] }),
			'NPO法人、中小企業、小規模な事業者のどれかであること。',
		],
		['a negation', criterion({ not: place }), '「市内に店がある」に当てはまらないこと。'],
		[
			'an exception',
			criterion(cost, { exceptions: [{ test: sme }] }),
			'費用が10万円以上であること。ただし、中小企業である場合は、これに合わなくても使えます。',
		],
		[
			'those whom it concerns',
			criterion(place, { when: sme, tracks: ['flood'], during: { to: '2026-03-31' } }),
			'「浸水対策」では、中小企業である場合は、市内に店があること。（2026年3月31日（火）までの決まり）',
		],
		['what does not matter', criterion({ fact: 'industry', in: 'any' }), '業種は問いません。'],
		[
			'what nobody has seen',
			criterion({ fact: 'zone', in: 'unknown' }),
			'用途地域の条件がありますが、内容はまだ確認できていません。',
		],
		[
			'a statement that names a thing',
			criterion(
				{ fact: 'declares', declaration: 'franchise-run-by-headquarters' },
				{ role: 'exclusion' },
			),
			'大手フランチャイズチェーンの直営店である場合は使えません。',
		],
	])('%s', (_, one, japanese) => {
		expect(said(one)).toBe(japanese);
	});

	test('gives the parts of a choice one by one', () => {
		const { lead, choices } = criterionParts(
			criterion({ any: [place, cost, sme] }),
			wordsIn('ja'),
			names,
		);
		expect([lead, choices.length]).toEqual(['次のどれかに当てはまること。', 3]);
	});
});

/** What a list of the city lacks would be said as its code, in quotes. */
const codeInQuotes = /[“「][a-z0-9]+(-[a-z0-9]+)*[”」]/;

describe.each(languageCodes)('every criterion of the catalogue in %s', (language) => {
	const words = wordsIn(language);
	const sentences = catalogue.flatMap((program) =>
		program.criteria.map((one, index) => ({
			id: `${program.id} ${index}`,
			text: withoutRuby(criterionSentence(one, words, namesFor(program))),
		})),
	);

	test('is said', () => {
		expect(sentences.length).toBeGreaterThan(500);
		expect(sentences.filter(({ text }) => text.trim().length < 5)).toEqual([]);
	});

	test('lets no code, key or hole through', () => {
		const broken = /undefined|null|NaN|\{\{|rules\.|\[object/;
		expect(sentences.filter(({ text }) => broken.test(text) || codeInQuotes.test(text))).toEqual(
			[],
		);
	});

	test('has no Latin word in Japanese that looks like a code', () => {
		const latin = language === 'en' ? /$^/ : /[a-z]+-[a-z]+/;
		expect(sentences.filter(({ text }) => latin.test(text))).toEqual([]);
	});
});
