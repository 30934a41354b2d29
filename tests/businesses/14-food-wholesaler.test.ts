import type { Business } from '../../src/lib/domain/business/business';
import type { SalesDrop } from '../../src/lib/domain/business/plan';
import { describeBusiness, usual } from '../support/business-cases';
import { fails, isOpen, meets, pays } from '../support/business-expectations';
import { describeLoans } from '../support/business-loans';

/** Down by exactly 5 %, in the three months up to the month before. */
const drop: SalesDrop = {
	comparedWith: 'same-months-last-year',
	months: 3,
	beforeYen: 30_000_000,
	afterYen: 28_500_000,
	lastMonth: '2026-10',
};

const wholesaler: Business = {
	...usual,
	industry: 'I',
	industryGroup: '52',
	entity: 'company',
	employees: 6,
	capitalYen: 10_000_000,
	location: {
		place: 'in-city',
		ward: '幸区',
		zone: 'commercial',
		site: [],
		places: [],
		presences: ['any-office'],
	},
	startedOn: '2001-09-01',
	plan: { costYen: 900_000, purposes: ['overseas-sales', 'exhibit'], begun: false },
	goals: ['fund', 'overseas'],
	salesDrops: [drop],
};

const five = { employees: 5 };
const raising = { declarations: { ...usual.declarations, 'wage-rise-plan': true } };
const no5 = '市「セーフティネット保証5号（イ）」、売上高要件・（※2）対象期間';
const overview = '市「セーフティネット保証の認定申請手続」、認定要件';
const recession = '補助金検索サイト「不況対策資金」（米国関税）、対象者・要件';
const mini = '市「中小企業融資制度の御案内」平成28年4月1日、小規模事業資金（ミニ）の創設';
const kip = '神奈川産業振興センター「海外展示会出展に関する助成金」令和6年度、対象要件・2分の1';
const abroad = 'overseas-joint-offices';
const offices = '実施状況報告書 平成28年度 60ページ、神奈川新聞 2013-06-03（展示会への参加）';
const growth =
	'市「持続的成長に向けたデジタル化等支援補助金」令和7年度（下限50万円、小規模20万円）';
const digital = '行政書士事務所「小規模事業者デジタル化支援推進事業費補助金」令和6年度（5人以下）';
const ground =
	'sales-or-orders-below-last-years+customer-terms-changed-or-failed+certification' as const;

describeBusiness('14: a food wholesaler that sells less and wants to export', {
	business: wholesaler,
	// Wholesale: small-scale up to 5, SME up to 100 or 100,000,000 yen (中小企業基本法 第2条).
	size: { class: 'sme', because: 'limits', missing: [] },
	verdicts: [
		isOpen('safety-net-5/sales', ['industry unknown', 'sales-change met'], no5),
		isOpen('safety-net-5/sales', ['industry unknown', 'sales-change met'], no5, {
			salesDrops: [{ ...drop, lastMonth: '2026-09' }],
		}),
		fails('safety-net-5/sales', ['sales-change failed'], no5, {
			salesDrops: [{ ...drop, afterYen: 28_500_001 }],
		}),
		fails('safety-net-5/sales', ['sales-change failed'], no5, {
			salesDrops: [{ ...drop, lastMonth: '2026-08' }],
		}),
		fails('safety-net-5/founder', ['years+sales-change failed'], `${no5}、創業者要件`),
		isOpen('safety-net-4', ['sales-change unknown', 'years unknown', 'place met'], overview),
		isOpen('safety-net-guarantee/no1', ['ground-for-safety-net unknown', 'place met'], overview),
		isOpen('recession-loan/ten-year', [`${ground} unknown`], recession),
		meets('recession-loan/ten-year', [`${ground} met`], recession, {
			certifications: ['safety-net-5'],
		}),
		fails('small-business-loan-mini', ['size+entity failed', 'purpose failed'], mini),
		meets('small-business-loan-mini', ['size+entity met', 'years met'], mini, {
			...five,
			plan: { purposes: ['working-capital'] },
		}),
		fails(
			'kanagawa-small-business-digital',
			['size failed', 'purpose+equipment-makes-work-digital failed'],
			digital,
		),
		isOpen(
			'kip-overseas-exhibition/exhibition',
			[
				'years unknown',
				'own-product unknown',
				'joint-exhibit unknown',
				'other-subsidy-for-same-project unknown',
			],
			kip,
		),
		fails('kip-overseas-exhibition/exhibition', ['entity failed'], kip, { entity: 'sole' }),
		isOpen(`${abroad}/shanghai`, ['joined-city-supported-trade-fair unknown'], offices),
		meets(`${abroad}/bangkok`, ['place met'], offices),
		isOpen('kobis', ['coverage unknown'], '総務委員会資料 令和4年8月26日 第18条 (3)'),
	],
	grants: [
		...pays('kip-overseas-exhibition', kip, { cost: 400_000, paid: 200_000 }),
		{
			// 200,000 or 300,000, and no source says for which kind.
			program: 'kip-overseas-exhibition',
			request: { costYen: 800_000 },
			expected: { amountYen: 300_000, undecided: { variants: [0], additions: [] } },
			source: kip,
		},
		...pays(
			'sustainable-growth-digital',
			growth,
			{ cost: 800_000, paid: 'floor' },
			{ cost: 800_000, but: five, paid: 400_000 },
			// 2/3 of 800,000 is 533,333; fractions of 1,000 yen are cut off.
			{ cost: 800_000, but: raising, paid: 533_000 },
		),
	],
});

describeLoans('14: with five employees', wholesaler, [
	{
		program: 'small-business-loan-mini',
		but: five,
		request: { borrowYen: 3_000_000, months: 48, method: 'equal-principal', use: 'operating' },
		// 62,500 a month; interest of 67 17/24 yen on each 62,500 still owed, fractions cut off:
		// 1,176 × 67 + 833 − 23. Fee: 3,000,000 × 0.95 % × 4 years × 0.55.
		expected: { firstPaymentYen: 65_750, totalInterestYen: 79_602, feeYen: 62_700, problems: [] },
		source: mini,
	},
]);
