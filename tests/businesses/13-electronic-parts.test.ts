import type { Business } from '../../src/lib/domain/business/business';
import type { Location } from '../../src/lib/domain/business/location';
import { describeBusiness, usual } from '../support/business-cases';
import { fails, isOpen, meets, pays } from '../support/business-expectations';
import { describeLoans } from '../support/business-loans';

const location: Location = {
	place: 'in-city',
	ward: '高津区',
	zone: 'quasi-industrial',
	site: [],
	places: [],
	presences: ['any-office', 'factory', 'tax-domicile'],
};

const declarations = {
	...usual.declarations,
	'acquiring-side': false,
	'sales-or-orders-below-last-years': true,
};
const buying = { declarations: { ...declarations, 'acquiring-side': true } };
const wantsToStart = { goals: ['succession', 'fund', 'startup'] } satisfies Partial<Business>;
const notStarting = { declarations: { ...declarations, 'start-plan-in-city': false } };

const parts: Business = {
	...usual,
	industry: 'E',
	industryGroup: '28',
	entity: 'company',
	employees: 45,
	capitalYen: 20_000_000,
	location,
	startedOn: '1989-06-01',
	representative: { female: false, age: 60 },
	plan: { costYen: 1_500_000, purposes: ['merger-acquisition', 'working-capital'], begun: false },
	goals: ['succession', 'fund'],
	declarations,
};

const city = '市「事業承継・事業継続力強化支援補助金」令和5年度、補助対象者・補助額・補助率';
const prefecture = '行政書士事務所「神奈川県事業承継補助金」令和7年度、補助金額・補助事業の内容';
const mergers = 'national-succession-merger-subsidy';
const nation = '「事業承継・M&A補助金」13次・14次公募の解説、専門家活用枠（売り手）';
const senior = 'women-youth-senior-founder-loan';
const founders = '市「女性・若者・シニア起業家支援資金」平成30年3月30日、申込資格';
const recession = '補助金検索サイト「不況対策資金」（米国関税）、対象者・補助内容';
const accompanied = 'accompanied-strengthening-loan';
const strengthening = '市「伴走支援型経営力強化資金」令和6年7月、申込資格（5号枠は借換）';

describeBusiness('13: a maker of electronic parts whose owner of 60 wants to sell the firm', {
	business: parts,
	// Manufacturing: more than 20 and at most 300 (中小企業基本法 第2条).
	size: { class: 'sme', because: 'limits', missing: [] },
	verdicts: [
		meets('merger-subsidy', ['place met', 'size met', 'years met', 'acquiring-side met'], city),
		// Succession asks for the head office in the city, a branch is not enough.
		fails('merger-subsidy', ['place failed'], city, { location: { ...location, place: 'branch' } }),
		fails('merger-subsidy', ['acquiring-side failed'], city, buying),
		fails('succession-plan-subsidy', ['purpose failed'], city),
		meets('kanagawa-succession-subsidy/seller', ['purpose met', 'acquiring-side met'], prefecture),
		fails('kanagawa-succession-subsidy/buyer-experts', ['acquiring-side failed'], prefecture),
		fails('kanagawa-succession-subsidy/family', ['purpose failed'], prefecture),
		meets(`${mergers}/experts-seller`, ['acquiring-side met', 'project-start met'], nation),
		isOpen(`${mergers}/promotion`, ['succession-within-five-years unknown'], nation),
		// Over 50, but 37 years in business; a new firm beside the old one is another matter.
		fails(senior, ['years+goal+start-plan-in-city failed', 'representative met'], founders),
		isOpen(senior, ['years+goal+start-plan-in-city unknown'], founders, wantsToStart),
		fails(senior, ['years+goal+start-plan-in-city failed'], founders, {
			...wantsToStart,
			...notStarting,
		}),
		meets(
			'recession-loan/ten-year',
			['sales-or-orders-below-last-years+customer-terms-changed-or-failed+certification met'],
			recession,
		),
		isOpen(`${accompanied}/general`, ['supported-management-plan unknown'], strengthening),
		fails(`${accompanied}/safety-net-5`, ['certification failed', 'purpose failed'], strengthening),
		fails('small-business-loan-mini', ['size+entity failed'], '実施状況報告書 平成28年度 38ページ'),
		isOpen('succession-market', ['coverage unknown'], '総務委員会資料 令和4年8月26日 第14条 (2)'),
	],
	grants: [
		...pays(
			'merger-subsidy',
			city,
			{ cost: 1_500_000, paid: 500_000 },
			{ cost: 600_000, paid: 300_000 },
			{ cost: 600_000, but: { employees: 20 }, paid: 400_000 },
		),
		...pays(
			'kanagawa-succession-subsidy',
			prefecture,
			{ benefit: 0, cost: 1_500_000, paid: 200_000 },
			{ benefit: 3, cost: 1_500_000, paid: 750_000 },
		),
		...pays(
			mergers,
			`${nation}（2分の1、赤字などで3分の2、下限50万円）`,
			{ benefit: 2, cost: 1_500_000, paid: 750_000 },
			{ benefit: 2, cost: 1_500_000, choices: { variants: [0] }, paid: 1_000_000 },
			{ benefit: 2, cost: 999_999, paid: 'floor' },
		),
	],
});

describeLoans('13: a loan until the firm is sold', parts, [
	{
		program: 'recession-loan',
		benefit: 1,
		request: { borrowYen: 12_000_000, months: 120, method: 'equal-principal' },
		// 100,000 a month; interest of 158 1/3 yen on each 100,000 still owed, its thirds cut off:
		// 7,260 × 158 1/3 − 40. Fee: 12,000,000 × 0.95 % × 10 years × 0.55.
		expected: {
			firstPaymentYen: 119_000,
			lastPaymentYen: 100_158,
			totalInterestYen: 1_149_460,
			feeYen: 627_000,
			problems: [],
		},
		source: recession,
	},
]);
