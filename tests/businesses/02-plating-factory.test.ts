import { describeBusiness, usual } from '../support/business-cases';

const location = {
	place: 'in-city' as const,
	ward: '中原区',
	zone: 'quasi-industrial' as const,
	site: [],
	presences: ['head-office' as const, 'factory' as const],
	yearsAtSite: 22,
};
const declarations = { ...usual.declarations, 'other-subsidy-for-same-project': false };

const improvement = '政策評価審査委員会資料（平成30年5月）②操業環境改善支援';
const thisYear = '行政書士事務所の解説ページ 令和7年度、補助金の概要・助成金額';
const siting = '政策評価審査委員会資料（平成30年5月）①立地促進支援、助成対象事業';
const pollution = '市 よくある質問 No.13236「公害防止のための融資制度」';
const wards = '実施状況報告書 平成28年度 52ページ、高津区久地・宇奈根・下野毛、中原区宮内地区';

describeBusiness('2: a plating factory in Nakahara with new neighbours', {
	business: {
		...usual,
		industry: 'E',
		industryGroup: '2464',
		entity: 'company',
		employees: 18,
		capitalYen: 15_000_000,
		location,
		startedOn: '1978-05-01',
		declarations,
		plan: { costYen: 3_500_000, purposes: ['noise-and-odour-works'] },
		goals: ['site', 'green'],
	},
	// Manufacturing: at most 20 employees (中小企業基本法 第2条 第5項).
	size: { class: 'small-scale', because: 'limits', missing: [] },
	verdicts: [
		{
			program: 'operating-environment-improvement',
			track: 'environment',
			verdict: 'meets',
			because: ['industry met', 'size met', 'place met', 'zone met'],
			source: improvement,
		},
		{
			program: 'operating-environment-improvement',
			track: 'environment',
			but: { location: { ...location, zone: 'exclusive-industrial' } },
			verdict: 'fails',
			because: ['zone failed'],
			source: `${improvement}（工業専用地域を除く）`,
		},
		{
			// A tenant of an incubator is shut out here, where other programs let it in.
			program: 'operating-environment-improvement',
			track: 'environment',
			but: { location: { ...location, site: ['incubator'], places: ['think'] } },
			verdict: 'fails',
			because: ['site failed'],
			source: `${improvement}（インキュベーション施設を除く）`,
		},
		{
			program: 'operating-environment-improvement',
			track: 'flood',
			verdict: 'fails',
			// It wants works against noise, which are the other track.
			because: ['site failed', 'purpose failed'],
			source: `${thisYear}（ハザードマップ上の地域）`,
		},
		{
			program: 'factory-siting-support',
			track: 'build-or-buy',
			verdict: 'fails',
			because: ['purpose failed'],
			source: siting,
		},
		{
			program: 'pollution-prevention-loan',
			verdict: 'meets',
			because: ['place met', 'years met', 'size met', 'taxes met', 'purpose met'],
			source: pollution,
		},
		{
			program: 'low-pollution-equipment-loan',
			verdict: 'fails',
			because: ['purpose failed'],
			source: '市「低公害型生産設備購入資金融資について」平成30年4月（燃焼機器の更新）',
		},
		{
			program: 'industrial-siting-loan',
			but: { plan: { costYen: 3_500_000, purposes: ['new-factory'] } },
			verdict: 'unknown',
			because: ['zone+site+place unknown'],
			// The city designates further districts, which are named nowhere.
			source: '企業立地の優遇制度の一覧 川崎市の項、産業立地促進資金（指定の地区と工業専用地域）',
		},
		{
			program: 'housing-industry-coexistence',
			verdict: 'unknown',
			because: ['coverage unknown'],
			source: wards,
		},
		{
			program: 'housing-industry-coexistence',
			but: { location: { ...location, ward: '川崎区' } },
			verdict: 'fails',
			because: ['ward failed'],
			source: wards,
		},
	],
	grants: [
		// Three quarters, cut to 10,000 yen, at most 3,000,000, for costs from 100,000.
		{ costYen: 3_500_000, expected: { amountYen: 2_620_000 } },
		{ costYen: 4_010_000, expected: { amountYen: 3_000_000 } },
		{ costYen: 99_999, expected: { refusedBy: 'minimum-cost' as const } },
	].map(({ costYen, expected }) => ({
		program: 'operating-environment-improvement',
		request: { costYen },
		expected,
		source: thisYear,
	})),
});
