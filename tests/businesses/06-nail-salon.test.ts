import { describeBusiness, usual } from '../support/business-cases';

const startsSoon = { ...usual.declarations, 'start-plan-in-city': true };
const finished = { ...usual.declarations, 'finished-specified-startup-course': true };
const registered = {
	entity: 'company' as const,
	startedOn: '2026-06-01',
	yearsSinceIncorporation: 5 / 12,
	declarations: { ...finished, 'turned-sole-business-into-company': false },
};

const founders = '市「女性・若者・シニア起業家支援資金」平成30年3月、申込資格';
const early = '創業融資の解説サイト「アーリーステージ対応資金」（個人は1か月以内の開業）';
const certificate = '市「特定創業支援等事業について」令和6年度、証明書の交付対象者';
const shops = '市「魅力あふれる個店創出事業」令和7年度、対象者・補助内容';

describeBusiness('6: a woman who is about to open a nail salon in Asao', {
	business: {
		...usual,
		industry: 'N',
		industryGroup: '7894',
		entity: 'not-yet',
		employees: 0,
		location: { place: 'in-city', ward: '麻生区', site: [], presences: ['residence'] },
		memberships: [],
		representative: { female: true, age: 34 },
		plan: { costYen: 5_000_000, purposes: ['start-business', 'new-shop'] },
		goals: ['startup'],
	},
	// Services: at most 5 employees (中小企業基本法 第2条 第5項).
	size: { class: 'small-scale', because: 'limits', missing: [] },
	verdicts: [
		{
			program: 'women-youth-senior-founder-loan',
			verdict: 'unknown',
			because: ['start-plan-in-city unknown'],
			source: founders,
		},
		{
			program: 'women-youth-senior-founder-loan',
			but: { declarations: startsSoon },
			verdict: 'meets',
			because: ['representative met', 'start-plan-in-city met', 'size met'],
			source: founders,
		},
		{
			program: 'women-youth-senior-founder-loan',
			but: { representative: { female: false, age: 34 } },
			verdict: 'fails',
			because: ['representative failed'],
			source: `${founders}（女性、30歳未満、50歳以上）`,
		},
		{
			program: 'early-stage-loan',
			verdict: 'unknown',
			because: ['start-plan-in-city unknown'],
			source: early,
		},
		{
			program: 'specified-startup-support-certificate',
			verdict: 'unknown',
			because: ['finished-specified-startup-course unknown'],
			source: certificate,
		},
		{
			program: 'specified-startup-support-certificate',
			but: { declarations: finished },
			verdict: 'meets',
			because: ['entity+years met', 'finished-specified-startup-course met'],
			source: certificate,
		},
		{
			// From August 2024 a registered company is too late, however young it is.
			program: 'specified-startup-support-certificate',
			but: registered,
			verdict: 'fails',
			because: ['entity+years failed'],
			source: `${certificate}（令和6年8月1日から）`,
		},
		{
			program: 'noren-shop-opening',
			verdict: 'meets',
			because: ['entity+years met', 'purpose met'],
			source: 'タウンニュース「NOREN」令和6年度（創業予定か、開業3年以内）',
		},
		{
			program: 'productivity-digital-promotion',
			verdict: 'fails',
			because: ['years failed', 'purpose failed'],
			source: 'コーディネート事務局「補助金の案内」令和7年度、補助対象者（業歴1年以上）',
		},
		{
			program: 'attractive-shop-creation',
			verdict: 'fails',
			because: ['place failed', 'purpose failed'],
			source: `${shops}（市内に店舗がある）`,
		},
		{
			program: 'small-business-loan-mini',
			verdict: 'fails',
			because: ['years failed', 'purpose failed'],
			source: '市「中小企業融資制度のご案内」申込資格（1年未満はアーリーステージの利用が前提）',
		},
	],
	grants: [
		{
			// Once the salon is open; without the shopping street.
			program: 'attractive-shop-creation',
			request: { costYen: 5_000_000 },
			expected: { amountYen: 300_000 },
			source: shops,
		},
		{
			program: 'productivity-digital-promotion',
			request: { costYen: 300_000 },
			expected: { amountYen: 150_000 },
			source: '総務委員会資料 令和3年度 第15条 (3) 2分の1以内、補助限度額50万円',
		},
	],
});
