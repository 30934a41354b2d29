import type { Business } from '../../src/lib/domain/business/business';
import type { Location } from '../../src/lib/domain/business/location';
import { describeBusiness, usual } from '../support/business-cases';
import { fails, isOpen, meets, pays } from '../support/business-expectations';
import { describeLoans } from '../support/business-loans';

const location: Location = {
	place: 'in-city',
	ward: '麻生区',
	zone: 'residential',
	site: [],
	places: [],
	presences: ['any-office'],
};
/** The page of the program asks where the project will be. */
const inTheCity: Location = { ...location, presences: ['any-office', 'project-site'] };

const dayService: Business = {
	...usual,
	industry: 'P',
	industryGroup: '8544',
	entity: 'npo',
	employees: 18,
	location,
	startedOn: '2017-04-01',
	certifications: ['welfare-monitoring-office', 'care-service-provider'],
	plan: { costYen: 600_000, purposes: ['welfare-product'], begun: false },
	goals: ['welfare'],
};

const introduction = '「福祉製品導入促進補助金の公募について」平成30年度、対象者（導入促進事業）';
const exhibition = '「福祉製品導入促進補助金の公募について」平成30年度、概要（自らの福祉製品）';
const bridging = '市「中小企業融資制度の御案内」平成28年4月1日、コミュニティビジネス支援資金の創設';
const introducing = 'welfare-product-introduction-subsidy';
const outline = 'かわさき基準推進事業実施要綱 第2条（製造又は販売している企業及びNPO法人）';
const npoLoan = 'NPO法人設立の解説サイト「川崎市の中小企業融資制度」、利用できる方';
const eco = 'jSearch「市内事業者エコ化支援事業」令和6年度、対象事業者（中小、学校、医療、社福）';

describeBusiness('11: a non-profit day service in Asao that wants welfare devices', {
	business: dayService,
	// The Act does not speak of 特定非営利活動法人 (第2条 第1項).
	size: { class: 'unknown', because: 'legal-form', missing: [] },
	verdicts: [
		isOpen(introducing, ['place unknown', 'years met'], introduction),
		meets(
			introducing,
			['place met', 'years met', 'certification met', 'project-start met', 'purpose met'],
			introduction,
			{ location: inTheCity },
		),
		// A new office of a body that has done the same in the city for a year.
		meets(introducing, ['years saved'], introduction, {
			startedOn: '2026-06-01',
			location: { ...inTheCity, yearsInCity: 8 },
		}),
		fails(introducing, ['years failed'], introduction, {
			startedOn: '2026-06-01',
			location: { ...inTheCity, yearsInCity: 0 },
		}),
		fails(introducing, ['certification failed'], introduction, {
			certifications: [],
		}),
		fails('welfare-product-exhibition-subsidy', ['purpose failed'], exhibition),
		isOpen('kis-certification', ['makes-or-sells-welfare-products unknown', 'entity met'], outline),
		meets('npo-loan', ['entity met', 'employees met', 'employees met', 'taxes met'], npoLoan),
		fails('npo-loan', ['employees failed'], npoLoan, { employees: 101 }),
		fails('eco-subsidy-renewable-energy', ['size+entity failed', 'purpose failed'], eco),
		meets('eco-subsidy-renewable-energy', ['size+entity met', 'purpose met'], eco, {
			entity: 'welfare-corporation',
			certifications: ['low-carbon-action'],
			plan: { costYen: 600_000, purposes: ['renewable-energy'], begun: false },
		}),
		fails(
			'sustainable-growth-digital',
			['size failed', 'entity failed', 'purpose failed'],
			'市「持続的成長に向けたデジタル化・生産性向上等支援補助金」令和7年度（会社か個人）',
		),
		fails(
			'attractive-shop-creation',
			['place failed', 'purpose failed', 'industry+size+entity+partners met'],
			'市「魅力あふれる個店創出事業」令和7年度、対象者（店舗、収益事業を行うNPO法人）',
		),
		fails(
			'welfare-industry-loan',
			['years+entity failed'],
			'専門家事務所「川崎市独自の融資制度」、対象となる方（開業前か1年未満）',
		),
		isOpen('credit-guarantee', ['size unknown'], '信用保証協会「利用できる方」（NPOの記載はない）'),
	],
	grants: [
		...pays(
			introducing,
			'福祉製品導入促進補助金 平成28年度公募要領（2分の1以下、総額6万円以上）',
			{ cost: 600_000, paid: { atMostYen: 300_000, notKnown: ['capYen'] } },
			{ cost: 59_999, paid: 'minimum-cost' },
		),
		...pays(
			'kanagawa-productivity-subsidy',
			'神奈川県「中小企業生産性向上促進事業費補助金」令和7年度、補助率・下限25万円',
			{ cost: 1_000_000, paid: 500_000 },
			{ cost: 499_999, paid: 'floor' },
		),
	],
});

describeLoans('11: until the subsidy is paid out', dayService, [
	{
		program: 'npo-loan',
		request: { borrowYen: 10_000_000, months: 12, method: 'lump-sum', use: 'bridge' },
		// 10,000,000 × 1.2 % and 0.95 %, for one year.
		expected: { totalInterestYen: 120_000, feeYen: 95_000, problems: [] },
		source: bridging,
	},
	{
		program: 'npo-loan',
		request: { borrowYen: 10_000_001, months: 13, method: 'lump-sum', use: 'bridge' },
		expected: { problems: ['above-limit', 'term-too-long'] },
		source: bridging,
	},
]);
