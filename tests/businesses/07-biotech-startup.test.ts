import { describeBusiness, usual } from '../support/business-cases';

const location = {
	place: 'in-city' as const,
	ward: '幸区',
	site: ['incubator' as const],
	places: ['kbic'],
	sitePresences: ['tenant' as const, 'head-office' as const],
	presences: ['head-office' as const, 'registered-office' as const],
};
const justBegun = { startedOn: '2026-06-01' };

const research = '市のお知らせ「新技術・新製品開発等支援事業補助金」令和6年度、制度概要';
const office = 'コーディネート事務局「補助金の案内」令和7年度、補助対象者（6施設の入居者）';
const joint = '市「産学共同研究開発プロジェクト補助金」令和2年度、補助金対象者・補助額';
const moving = '専門家事務所の解説ページ「企業立地促進資金」融資対象';

describeBusiness('7: a biotech start-up of two years in an incubator', {
	business: {
		...usual,
		industry: 'L',
		industryGroup: '7114',
		entity: 'company',
		employees: 6,
		capitalYen: 90_000_000,
		location,
		startedOn: '2024-11-01',
		partners: [{ kind: 'university', count: 1 }],
		plan: { costYen: 1_600_000, purposes: ['research-and-development'] },
		goals: ['rd', 'startup'],
	},
	// Research is a service: too much capital, but 6 to 100 employees (第2条 第1項 第3号).
	size: { class: 'sme', because: 'limits', missing: [] },
	verdicts: [
		{
			program: 'new-technology-development-subsidy',
			verdict: 'meets',
			because: ['size met', 'place met', 'years met', 'purpose met'],
			source: research,
		},
		{
			program: 'new-technology-development-subsidy',
			but: justBegun,
			verdict: 'meets',
			because: ['years saved'],
			source: `${research}（1年未満は指定施設に本店）`,
		},
		{
			// A room is not enough: the head office has to be there.
			program: 'new-technology-development-subsidy',
			but: { ...justBegun, location: { ...location, sitePresences: ['tenant'] } },
			verdict: 'fails',
			because: ['years failed'],
			source: `${research}（1年未満は指定施設に本店）`,
		},
		{
			program: 'productivity-digital-promotion',
			but: {
				...justBegun,
				location: { ...location, sitePresences: ['tenant'] },
				plan: { purposes: ['digital-tools'] },
			},
			verdict: 'meets',
			because: ['years saved', 'purpose met'],
			source: office,
		},
		{
			program: 'industry-academia-joint-research-subsidy',
			verdict: 'meets',
			because: ['partners met', 'purpose met'],
			source: joint,
		},
		{
			program: 'operating-environment-improvement',
			track: 'environment',
			verdict: 'fails',
			because: ['industry failed', 'place failed', 'site failed', 'purpose failed'],
			source:
				'政策評価審査委員会資料（平成30年5月）②操業環境改善支援（インキュベーション施設を除く）',
		},
		{
			program: 'ksap-early',
			verdict: 'unknown',
			because: [
				'has-prototype-tested-with-customers unknown',
				'solves-social-issue-of-prefecture unknown',
			],
			source: '県「KSAP（アーリー編）」令和7年度 募集要項 1 応募資格',
		},
		{
			program: 'company-siting-loan',
			// It is for the move itself: for research alone it is not.
			but: {
				location: { ...location, sitePresences: ['moving-from'] },
				plan: { purposes: ['new-office'] },
			},
			verdict: 'meets',
			because: ['moved-by-public-works+site met', 'size met', 'years met', 'purpose met'],
			source: moving,
		},
	],
	grants: [
		['new-technology-development-subsidy', 1_600_000, { amountYen: 800_000 }, research] as const,
		['new-technology-development-subsidy', 999_999, { refusedBy: 'floor' }, research] as const,
		[
			'industry-academia-joint-research-subsidy',
			6_000_000,
			{ amountYen: 4_000_000 },
			joint,
		] as const,
		[
			'industry-academia-joint-research-subsidy',
			9_000_000,
			{ amountYen: 5_000_000 },
			joint,
		] as const,
	].map(([program, costYen, expected, source]) => ({
		program,
		request: { costYen },
		expected,
		source,
	})),
});
