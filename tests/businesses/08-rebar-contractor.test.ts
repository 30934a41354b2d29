import { describeBusiness, usual } from '../support/business-cases';

const location = {
	place: 'in-city' as const,
	ward: '宮前区',
	zone: 'other' as const,
	site: [],
	presences: ['head-office' as const, 'registered-office' as const],
};
const branch = { location: { ...location, place: 'branch' as const, presences: [] } };

const orders = '総務委員会資料 令和3年度 第19条 (1)（原則として市内に本社）';
const continuity = '市「事業承継・事業継続力強化支援補助金」令和5年度、補助対象者・補助率';
const training = '総務委員会資料 令和3年度 第15条 (2) 2分の1以内、補助限度額20万円';
const loans = '実施状況報告書 平成28年度 38ページ、小規模事業資金（ミニ）';

describeBusiness('8: a reinforcement contractor that bids for works of the city', {
	business: {
		...usual,
		industry: 'D',
		industryGroup: '0732',
		entity: 'company',
		employees: 25,
		capitalYen: 20_000_000,
		location,
		startedOn: '1988-09-01',
		declarations: {
			...usual.declarations,
			'registered-for-city-bids': true,
			'raises-productivity': true,
		},
		plan: { costYen: 800_000, purposes: ['continuity-plan', 'training'] },
		goals: ['bcp', 'hr', 'procurement'],
	},
	// Construction: more than 20, at most 300 employees (中小企業基本法 第2条 第1項 第1号).
	size: { class: 'sme', because: 'limits', missing: [] },
	verdicts: [
		{
			program: 'city-first-procurement',
			verdict: 'meets',
			because: ['place met', 'size met', 'registered-for-city-bids met'],
			source: orders,
		},
		{
			program: 'city-first-procurement',
			but: branch,
			verdict: 'fails',
			because: ['place failed'],
			source: orders,
		},
		{
			program: 'contractor-points',
			verdict: 'meets',
			because: ['industry met', 'registered-for-city-bids met'],
			source: '建通新聞（2020年）入札契約制度の見直し、主観評価項目',
		},
		{
			program: 'public-works-receivables-trust',
			verdict: 'unknown',
			because: ['city-public-works-contract unknown'],
			source:
				'実施状況報告書 平成28年度 66ページ コラム（市から公共工事を受託・施工している建設業者）',
		},
		{
			program: 'bid-qualification',
			track: 'works',
			verdict: 'unknown',
			because: ['coverage unknown'],
			source: '令和5・6年度 競争入札参加資格審査申請 申請書等作成要領（業種により許認可の写し）',
		},
		{
			// The continuity plan asks for any office, the succession plan for the head office.
			program: 'continuity-subsidy',
			track: 'bcp',
			but: branch,
			verdict: 'meets',
			because: ['place met', 'size met', 'years met', 'purpose met'],
			source: continuity,
		},
		{
			program: 'succession-plan-subsidy',
			but: branch,
			verdict: 'fails',
			because: ['place failed', 'purpose failed'],
			source: continuity,
		},
		{
			program: 'training-subsidy',
			verdict: 'meets',
			because: ['place met', 'size met', 'years met', 'purpose met'],
			source: training,
		},
		{
			program: 'small-business-loan-mini',
			verdict: 'fails',
			because: ['size+entity failed', 'purpose failed'],
			source: loans,
		},
		{
			program: 'small-business-loan-mini',
			but: { employees: 20, plan: { purposes: ['working-capital'] } },
			verdict: 'meets',
			because: ['size+entity met'],
			source: loans,
		},
		{
			program: 'kanagawa-small-business-digital',
			verdict: 'fails',
			because: ['size failed', 'purpose+equipment-makes-work-digital failed'],
			source: '行政書士事務所の解説ページ「小規模事業者デジタル化支援推進事業費補助金」令和6年度',
		},
	],
	grants: [
		['continuity-subsidy', {}, 400_000, continuity] as const,
		['continuity-subsidy', { employees: 20 }, 500_000, continuity] as const,
		['training-subsidy', {}, 200_000, training] as const,
	].map(([program, but, amountYen, source]) => ({
		program,
		but,
		request: { costYen: 800_000 },
		expected: { amountYen },
		source,
	})),
});
