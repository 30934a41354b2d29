import { describeBusiness, usual } from '../support/business-cases';

const plan = { costYen: 8_000_000, purposes: ['buy-equipment'] };
const bought = (fiscalYear: number) => ({
	program: 'productivity-advanced-equipment',
	event: 'granted' as const,
	fiscalYear,
});
const otherTrack = (event: 'granted' | 'revoked') => ({
	program: 'productivity-digital-promotion',
	event,
	fiscalYear: 2025,
});
const modernises = { ...usual.declarations, 'raises-productivity': true };
const raisesWages = { declarations: { ...usual.declarations, 'wage-rise-plan': true } };

const office = 'コーディネート事務局「補助金の案内」令和7年度、補助対象者';
const sustainable = '市「持続的成長に向けたデジタル化・生産性向上等支援補助金」令和7年度、主な要件';
const siting = '政策評価審査委員会資料（平成30年5月）①立地促進支援、助成対象事業';

describeBusiness('1: a machining works in Takatsu that wants a new machine', {
	business: {
		...usual,
		industry: 'E',
		industryGroup: '24',
		entity: 'company',
		employees: 12,
		capitalYen: 10_000_000,
		location: {
			place: 'in-city',
			ward: '高津区',
			zone: 'quasi-industrial',
			site: [],
			presences: ['head-office', 'registered-office', 'factory'],
		},
		startedOn: '1996-04-01',
		plan,
		goals: ['fund'],
	},
	// Manufacturing: at most 20 employees (中小企業基本法 第2条 第5項).
	size: { class: 'small-scale', because: 'limits', missing: [] },
	verdicts: [
		// Fiscal 2024 lies within two fiscal years of 2026, 2023 does not; other tracks do not count.
		...[
			{ earlierAwards: [] },
			{ earlierAwards: [bought(2024)], because: 'earlier-award failed' as const },
			{ earlierAwards: [bought(2023), otherTrack('granted')] },
			{ earlierAwards: [otherTrack('revoked')], because: 'earlier-award failed' as const },
		].map(({ earlierAwards, because }) => ({
			program: 'productivity-advanced-equipment',
			but: { earlierAwards, declarations: modernises },
			verdict: because ? ('fails' as const) : ('meets' as const),
			because: [because ?? ('years met' as const)],
			source: office,
		})),
		{
			program: 'sustainable-growth-digital',
			verdict: 'unknown',
			because: ['installation-survey-certificate unknown', 'project-start unknown'],
			source: sustainable,
		},
		{
			program: 'sustainable-growth-digital',
			but: { plan: { ...plan, startsOn: '2026-10-01' } },
			verdict: 'fails',
			because: ['project-start failed'],
			source: `${sustainable}（交付決定日以降の契約・発注）`,
		},
		{
			program: 'factory-siting-support',
			track: 'build-or-buy',
			verdict: 'fails',
			because: ['purpose failed'],
			source: siting,
		},
		{
			program: 'factory-siting-support',
			track: 'build-or-buy',
			but: { plan: { ...plan, purposes: ['new-factory'] } },
			verdict: 'unknown',
			because: ['place unknown', 'project-start unknown'],
			source: siting,
		},
		{
			program: 'kanagawa-productivity-subsidy',
			verdict: 'unknown',
			because: ['value-added-and-pay-growth unknown', 'project-start unknown'],
			source: '県「中小企業生産性向上促進事業費補助金」令和7年度、補助要件',
		},
		{
			program: 'eco-subsidy-energy-saving',
			verdict: 'fails',
			because: ['purpose failed'],
			source: '市「市内事業者エコ化支援補助金」令和7年度、補助対象設備（省エネ設備）',
		},
		{
			program: 'small-business-loan-mini',
			but: { plan: { purposes: ['working-capital'] } },
			verdict: 'meets',
			because: ['size+entity met', 'years met', 'taxes met'],
			source: '市「中小企業融資制度のご案内」申込資格、実施状況報告書 平成28年度 38ページ',
		},
	],
	grants: [
		{
			program: 'productivity-advanced-equipment',
			request: { costYen: 8_000_000 },
			expected: { amountYen: 1_000_000 },
			source: '総務委員会資料 令和3年度 第15条 (4) 2分の1以内、補助限度額100万円',
		},
		...[
			{ costYen: 8_000_000, expected: { amountYen: 4_000_000 } },
			{ costYen: 8_000_000, but: raisesWages, expected: { amountYen: 5_000_000 } },
			{ costYen: 400_000, expected: { amountYen: 200_000 } },
			{ costYen: 399_999, expected: { refusedBy: 'floor' as const } },
			{ costYen: 400_000, but: { employees: 21 }, expected: { refusedBy: 'floor' as const } },
		].map(({ costYen, ...rest }) => ({
			program: 'sustainable-growth-digital',
			request: { costYen },
			source: sustainable,
			...rest,
		})),
	],
});
