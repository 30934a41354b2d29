import { describeBusiness, usual } from '../support/business-cases';

const recruiting = {
	...usual.declarations,
	'works-on-work-style-or-productivity': true,
	'makes-recruitment-publicity': true,
};

const hiring = '総務委員会資料 令和3年度 第15条 (5) 人材確保支援補助金';
const channels = '実施状況報告書 平成28年度 35ページ、補助金概要';
const guarantee = '川崎市信用保証協会「信用保証協会を利用できる方」資本金・従業員数';
const alliance = '市「中小企業間連携展示会出展補助金」令和5年度、補助額';
const brand = { certifications: ['monozukuri-brand'] };

describeBusiness('5: a software company that wants to hire and to sell abroad', {
	business: {
		...usual,
		industry: 'G',
		industryGroup: '3911',
		entity: 'company',
		employees: 35,
		capitalYen: 60_000_000,
		location: {
			place: 'in-city',
			ward: '幸区',
			zone: 'commercial',
			site: [],
			presences: ['head-office', 'registered-office'],
		},
		startedOn: '2012-10-01',
		plan: { costYen: 2_000_000, purposes: ['hiring', 'overseas-sales', 'exhibit'] },
		goals: ['hr', 'overseas'],
	},
	// Software is a service in the Act: too much capital, but at most 100 employees (第2条 第1項 第3号).
	size: { class: 'sme', because: 'limits', missing: [] },
	verdicts: [
		{
			program: 'hiring-subsidy',
			verdict: 'unknown',
			because: [
				'works-on-work-style-or-productivity unknown',
				'makes-recruitment-publicity unknown',
			],
			source: hiring,
		},
		{
			program: 'hiring-subsidy',
			but: { declarations: recruiting },
			verdict: 'meets',
			because: ['place met', 'size met', 'purpose met'],
			source: hiring,
		},
		{
			program: 'hiring-subsidy',
			but: { employees: 101 },
			verdict: 'fails',
			because: ['size failed'],
			source: '中小企業基本法 第2条 第1項 第3号（5千万円または100人）',
		},
		{
			program: 'hiring-subsidy',
			but: { employees: 101, capitalYen: 50_000_000, declarations: recruiting },
			verdict: 'meets',
			because: ['size met'],
			source: '中小企業基本法 第2条 第1項 第3号（5千万円または100人）',
		},
		{
			program: 'credit-guarantee',
			but: { employees: 300, capitalYen: 300_000_001 },
			verdict: 'meets',
			because: ['size met'],
			source: `${guarantee}（ソフトウェア業300人）`,
		},
		{
			program: 'credit-guarantee',
			but: { employees: 301, capitalYen: 300_000_001 },
			verdict: 'fails',
			because: ['size failed'],
			source: `${guarantee}（ソフトウェア業3億円または300人）`,
		},
		{
			program: 'ganbaru-sales-channel-subsidy',
			track: 'exhibition',
			verdict: 'meets',
			because: ['industry met', 'size met', 'years met', 'purpose met'],
			source: channels,
		},
		{
			program: 'ganbaru-management-improvement-subsidy',
			track: 'production',
			verdict: 'fails',
			because: ['size failed', 'purpose failed'],
			source:
				'市「がんばるものづくり企業応援補助金（経営改善事業）」令和2年度（情報通信業5人以下）',
		},
		{
			program: 'kip-overseas-exhibition',
			track: 'exhibition',
			verdict: 'unknown',
			because: [
				'years unknown',
				'own-product unknown',
				'joint-exhibit unknown',
				'other-subsidy-for-same-project unknown',
			],
			source: '神奈川産業振興センター「海外展示会出展に関する助成金」令和6年度、対象要件',
		},
		{
			program: 'alliance-exhibition-subsidy',
			verdict: 'unknown',
			because: ['partners unknown'],
			source: `${alliance}（2者以上）`,
		},
		{
			program: 'kobis',
			verdict: 'unknown',
			because: ['coverage unknown'],
			source: '総務委員会資料 令和3年度 第18条 (3)（要件の記載なし）',
		},
	],
	grants: [
		['hiring-subsidy', {}, 500_000, 200_000, hiring] as const,
		['ganbaru-sales-channel-subsidy', {}, 500_000, 150_000, channels] as const,
		['ganbaru-sales-channel-subsidy', brand, 500_000, 200_000, channels] as const,
		// 250,000 yen for each of three who are eligible, never more than 1,000,000.
		['alliance-exhibition-subsidy', {}, 2_000_000, 750_000, alliance] as const,
	].map(([program, but, costYen, amountYen, source]) => ({
		program,
		but,
		request: { costYen, units: { applicant: 3 } },
		expected: { amountYen },
		source,
	})),
});
