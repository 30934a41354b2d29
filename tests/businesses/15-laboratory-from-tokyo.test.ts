import type { Business } from '../../src/lib/domain/business/business';
import type { Location } from '../../src/lib/domain/business/location';
import { describeBusiness, usual } from '../support/business-cases';
import { fails, isOpen, meets, pays } from '../support/business-expectations';
import { describeLoans } from '../support/business-loans';

const shinKawasaki: Location = {
	place: 'moving-in',
	mainPlaceIn: 'nation',
	presences: [],
	ward: '幸区',
	zone: 'quasi-industrial',
	site: ['restricted-district'],
	places: ['shin-kawasaki'],
};
const tonomachi: Location = {
	...shinKawasaki,
	ward: '川崎区',
	site: ['restricted-district', 'special-zone', 'waterfront'],
	places: ['tonomachi-3-chome'],
};
const kbic: Location = { ...shinKawasaki, site: ['incubator'], places: ['kbic'] };
const shimonoge: Location = { ...shinKawasaki, ward: '高津区', site: [], places: [] };
const atTonomachi = { location: tonomachi };
const atShimonoge = { location: shimonoge };

const maker: Business = {
	...usual,
	industry: 'E',
	industryGroup: '27',
	entity: 'company',
	employees: 80,
	capitalYen: 100_000_000,
	location: shinKawasaki,
	startedOn: '1975-04-01',
	plan: {
		costYen: 600_000_000,
		purposes: ['new-factory', 'research-and-development'],
		begun: false,
	},
	goals: ['site', 'rd'],
};

const built = 'factory-siting-support/build-or-buy';
const rent = 'select-kanagawa-next-rent';
const siting = '市「立地促進支援の募集」令和2年度、助成対象者（市内外）・助成対象地域';
const works = 'jSearch「操業環境の改善への助成」、助成対象者・住宅等の建築が制限された地区';
const loan = 'ritti.net「産業立地促進資金」、対象事業・対象地域・融資条件';
const select = '神奈川県「セレクト神奈川NEXT」令和6年度（対象産業は県が定める）';
const innovate = '市「イノベート川崎について」、対象地域・適用要件（平成29年3月31日まで）';
const research = '市のお知らせ「新技術・新製品開発等支援事業補助金」令和6年度（市内）';
const waterfront = '建通新聞「川崎臨海部投資促進制度」（条件は載っていない）';

describeBusiness('15: a maker in Tokyo that wants to move its laboratory to Shin-Kawasaki', {
	business: maker,
	// Manufacturing: 300 regular employees at most (中小企業基本法 第2条 第1項 第1号).
	size: { class: 'sme', because: 'limits', missing: [] },
	verdicts: [
		// The zone would do; the district is one in which no houses may be built.
		fails(built, ['zone met', 'place met', 'site failed'], siting),
		fails(built, ['site failed'], siting, atTonomachi),
		fails(built, ['site failed'], siting, { location: kbic }),
		meets(built, ['place met', 'zone met', 'project-start met'], siting, atShimonoge),
		fails(
			'operating-environment-improvement/environment',
			['place failed', 'site failed', 'purpose failed'],
			works,
		),
		meets('industrial-siting-loan', ['industry met', 'zone+site+place met', 'taxes met'], loan),
		// The city designates further districts, which are named nowhere.
		isOpen('industrial-siting-loan', ['zone+site+place unknown'], loan, atShimonoge),
		isOpen('select-kanagawa-next-subsidy', ['industry unknown', 'place met'], select),
		isOpen(rent, ['industry unknown', 'place+foreign-company met'], select),
		// From Yokohama it would be an investment within the prefecture, which is for foreign firms.
		fails(rent, ['place+foreign-company failed'], select, {
			location: { ...shinKawasaki, mainPlaceIn: 'prefecture' },
			declarations: { ...usual.declarations, 'foreign-company': false },
		}),
		fails('new-technology-development-subsidy', ['place failed'], research),
		fails('innovate-kawasaki', ['site failed'], innovate),
		meets('innovate-kawasaki', ['site met', 'employees met'], innovate, atTonomachi),
		isOpen('waterfront-siting-inducement', ['coverage unknown'], waterfront, atTonomachi),
		isOpen('kbic', ['coverage unknown', 'entity+size met'], '実施状況報告書 平成28年度 18ページ'),
	],
	grants: [
		...pays(
			'select-kanagawa-next-subsidy',
			`${select}、企業立地促進補助金（中小6％、特区12％）`,
			{ cost: 600_000_000, paid: 36_000_000 },
			{ cost: 10_000_000_000, paid: 500_000_000 },
			{ cost: 49_999_999, paid: 'minimum-cost' },
			{ cost: 600_000_000, but: atTonomachi, paid: 72_000_000 },
		),
		...pays(
			'factory-siting-support',
			'ritti.net「立地促進支援」、助成限度額（重点支援評価・標準評価）',
			{ benefit: 0, cost: 200_000_000, paid: 30_000_000 },
			{ benefit: 0, cost: 200_000_000, choices: { variants: [0] }, paid: 25_000_000 },
			{ benefit: 1, cost: 200_000_000, paid: 20_000_000 },
		),
	],
});

const method = 'equal-principal';
const borrowing = { borrowYen: 168_000_000, months: 180, graceMonths: 12, method } as const;

describeLoans('15: a loan for the laboratory', maker, [
	{
		program: 'industrial-siting-loan',
		request: borrowing,
		// 1.9 % in the two districts: 12 months of 266,000, then 1,583 1/3 yen on each 1,000,000 still
		// owed, its thirds cut off: 3,192,000 + 14,196 × 1,583 1/3 − 56.
		expected: { firstPaymentYen: 266_000, lastPaymentYen: 1_001_583, totalInterestYen: 25_668_944 },
		source: `${loan}（新川崎A地区・殿町3丁目は1.9％以内）`,
	},
	{
		program: 'industrial-siting-loan',
		but: { location: { ...shimonoge, zone: 'exclusive-industrial' } },
		request: borrowing,
		// 2.1 % elsewhere: 294,000 a month at first.
		expected: { firstPaymentYen: 294_000, notKnown: ['guaranteeFeePercent'] },
		source: loan,
	},
]);
