import { describeBusiness, usual } from '../support/business-cases';

const location = {
	place: 'in-city' as const,
	ward: '川崎区',
	zone: 'commercial' as const,
	site: [],
	presences: ['head-office' as const, 'registered-office' as const, 'shop' as const],
};

const succession = '市「事業承継・事業継続力強化支援補助金」令和5年度、補助対象者・補助率';
const digital = '行政書士事務所の解説ページ「小規模事業者デジタル化支援推進事業費補助金」令和6年度';
const guarantee = '川崎市信用保証協会「信用保証協会を利用できる方」業種、資本金・従業員数';
const shops = '市「魅力あふれる個店創出事業」令和7年度、対象者・補助内容';
const prefecture = '行政書士事務所の解説ページ「神奈川県事業承継補助金」令和7年度、補助金額';

describeBusiness('4: a company that runs an izakaya and looks for a successor', {
	business: {
		...usual,
		industry: 'M',
		industryGroup: '765',
		entity: 'company',
		employees: 8,
		capitalYen: 5_000_000,
		location,
		memberships: [],
		startedOn: '1999-07-01',
		plan: { costYen: 900_000, purposes: ['succession-plan', 'digital-tools'] },
		goals: ['succession', 'digital'],
	},
	// Restaurants are retail in the Act: more than 5, at most 50 employees (第2条 第1項 第4号).
	size: { class: 'sme', because: 'limits', missing: [] },
	verdicts: [
		{
			program: 'succession-plan-subsidy',
			verdict: 'meets',
			because: ['place met', 'size met', 'years met', 'purpose met'],
			source: succession,
		},
		{
			program: 'succession-plan-subsidy',
			but: { location: { ...location, place: 'branch', presences: ['shop'] } },
			verdict: 'fails',
			because: ['place failed'],
			source: `${succession}（市内に本店）`,
		},
		{
			program: 'merger-subsidy',
			verdict: 'fails',
			because: ['purpose failed'],
			source: succession,
		},
		{
			program: 'kanagawa-succession-subsidy',
			track: 'family',
			verdict: 'meets',
			because: ['place met', 'size met', 'purpose met'],
			source: prefecture,
		},
		{
			program: 'national-succession-merger-subsidy',
			track: 'promotion',
			verdict: 'unknown',
			because: ['succession-within-five-years unknown', 'project-start unknown'],
			source: '中小企業庁「事業承継・M&A補助金」令和7年度、促進枠（5年以内の承継）',
		},
		{
			program: 'kanagawa-small-business-digital',
			verdict: 'fails',
			because: ['size failed'],
			source: `${digital}（商業・サービス業5人以下）`,
		},
		{
			program: 'kanagawa-small-business-digital',
			but: { employees: 5 },
			verdict: 'meets',
			because: ['size met'],
			source: digital,
		},
		{
			program: 'small-business-loan-mini',
			verdict: 'fails',
			because: ['size+entity failed', 'purpose failed'],
			source: '実施状況報告書 平成28年度 38ページ、小規模事業資金（ミニ）',
		},
		{
			program: 'attractive-shop-creation',
			but: {
				declarations: { ...usual.declarations, 'newly-started-this-fiscal-year': true },
			},
			verdict: 'meets',
			because: ['industry+size+entity+partners met', 'place met'],
			source: shops,
		},
		{
			program: 'credit-guarantee',
			verdict: 'meets',
			because: ['size met', 'amusement-and-adult-entertainment met', 'required-licences-held met'],
			source: guarantee,
		},
		{
			program: 'credit-guarantee',
			but: { declarations: { ...usual.declarations, 'amusement-and-adult-entertainment': true } },
			verdict: 'fails',
			because: ['amusement-and-adult-entertainment failed'],
			source: `${guarantee}（遊興的飲食業を除く）`,
		},
	],
	grants: [
		['succession-plan-subsidy', {}, 450_000, succession] as const,
		// Two thirds for small businesses, at most 500,000.
		['succession-plan-subsidy', { employees: 5 }, 500_000, succession] as const,
		['attractive-shop-creation', {}, 300_000, shops] as const,
		['kanagawa-succession-subsidy', {}, 200_000, prefecture] as const,
	].map(([program, but, amountYen, source]) => ({
		program,
		but,
		request: { costYen: 900_000 },
		expected: { amountYen },
		source,
	})),
});
