import { describeBusiness, usual } from '../support/business-cases';

const location = {
	place: 'in-city' as const,
	ward: '幸区',
	zone: 'commercial' as const,
	site: ['shopping-street' as const],
	presences: ['principal-office' as const, 'shop' as const],
	homes: [],
};

const shops = '市「魅力あふれる個店創出事業」令和7年度、対象者・補助内容';
const office = 'コーディネート事務局「補助金の案内」令和7年度、補助対象者（個人は納税地も市内）';
const digital = '行政書士事務所の解説ページ「小規模事業者デジタル化支援推進事業費補助金」令和6年度';

describeBusiness('3: a baker in a shopping street who lives in Yokohama', {
	business: {
		...usual,
		industry: 'I',
		// Bakes and sells in the shop: retail in the classification.
		industryGroup: '5863',
		entity: 'sole',
		employees: 2,
		location,
		memberships: ['shopping-street'],
		startedOn: '2011-05-01',
		plan: { costYen: 700_000, purposes: ['shop-renewal', 'digital-tools'] },
		goals: ['sales', 'shopping-street'],
	},
	// Retail: at most 5 employees (中小企業基本法 第2条 第5項).
	size: { class: 'small-scale', because: 'limits', missing: [] },
	verdicts: [
		{
			program: 'attractive-shop-creation',
			verdict: 'unknown',
			because: ['newly-started-this-fiscal-year unknown'],
			source: `${shops}（新しく始める取り組み）`,
		},
		{
			// A machine, but not from the list of the state, and not to save hands.
			program: 'labour-saving-subsidy-catalogue',
			but: { plan: { costYen: 2_500_000, purposes: ['buy-equipment'] } },
			verdict: 'unknown',
			because: [
				'product-in-state-catalogue unknown',
				'short-of-staff unknown',
				'three-percent-productivity-plan unknown',
			],
			source: '中小企業省力化投資補助金（カタログ注文型）の公募要領の解説ページ',
		},
		{
			program: 'attractive-shop-creation',
			but: {
				declarations: { ...usual.declarations, 'newly-started-this-fiscal-year': true },
			},
			verdict: 'meets',
			because: ['industry+size+entity+partners met', 'place met', 'purpose met'],
			source: shops,
		},
		{
			program: 'attractive-shop-creation',
			but: {
				earlierAwards: [
					{ program: 'attractive-shop-creation', event: 'granted', fiscalYear: 2024 },
				],
			},
			verdict: 'fails',
			because: ['earlier-award failed'],
			source: `${shops}（令和6年度の交付決定者を除く）`,
		},
		{
			program: 'productivity-digital-promotion',
			verdict: 'fails',
			because: ['place failed'],
			source: office,
		},
		{
			program: 'productivity-digital-promotion',
			but: {
				location: { ...location, homes: ['tax-domicile'] },
			},
			verdict: 'meets',
			because: ['place met', 'place met', 'years met'],
			source: office,
		},
		{
			program: 'kanagawa-small-business-digital',
			verdict: 'meets',
			because: ['place met', 'size met', 'purpose+equipment-makes-work-digital met'],
			source: digital,
		},
		{
			program: 'shopping-street-lights',
			verdict: 'fails',
			because: ['entity+size failed', 'purpose failed'],
			source: '市「商店街施設整備・撤去事業」令和7年度、対象（商店街の団体）',
		},
		{
			program: 'kip-overseas-exhibition',
			track: 'exhibition',
			verdict: 'fails',
			because: ['entity failed', 'purpose failed'],
			source: '神奈川産業振興センター「海外展示会出展に関する助成金」令和6年度、対象者（法人）',
		},
		{
			program: 'kawasaki-specialities',
			verdict: 'unknown',
			because: ['years unknown', 'made-and-sold-in-city unknown', 'product-linked-to-city unknown'],
			source: '市「かわさき名産品」令和2年度 募集要項（市内3年以上営業、市内で製造）',
		},
		{
			program: 'operating-environment-improvement',
			track: 'environment',
			verdict: 'fails',
			because: ['industry failed', 'place failed', 'purpose failed'],
			source: '政策評価審査委員会資料（平成30年5月）②操業環境改善支援（工場を有する中小製造業者）',
		},
	],
	grants: [
		...[
			{ costYen: 700_000, expected: { amountYen: 350_000 } },
			{ costYen: 700_000, but: { memberships: [] }, expected: { amountYen: 300_000 } },
			{ costYen: 99_999, expected: { refusedBy: 'minimum-cost' as const } },
		].map(({ costYen, ...rest }) => ({
			program: 'attractive-shop-creation',
			request: { costYen },
			source: shops,
			...rest,
		})),
		{
			program: 'kanagawa-small-business-digital',
			request: { costYen: 700_000 },
			expected: { amountYen: 466_000 },
			source: `${digital}（3分の2、上限50万円、千円未満切捨て）`,
		},
		...[
			{ purposes: ['website-and-online-sales'], expected: { amountYen: 100_000 } },
			{
				purposes: ['website-and-online-sales', 'buy-equipment'],
				expected: { amountYen: 466_000, undecided: { variants: [0], additions: [] } },
			},
		].map(({ purposes, expected }) => ({
			program: 'kanagawa-small-business-digital',
			but: { plan: { purposes } },
			request: { costYen: 700_000 },
			expected,
			source: `${digital}（ホームページは10万円まで）`,
		})),
	],
});
