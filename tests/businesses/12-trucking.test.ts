import type { Location } from '../../src/lib/domain/business/location';
import { describeBusiness, usual } from '../support/business-cases';
import { fails, isOpen, meets, pays } from '../support/business-expectations';

const location: Location = {
	place: 'in-city',
	ward: '川崎区',
	zone: 'exclusive-industrial',
	site: ['waterfront'],
	places: [],
	presences: ['any-office'],
};

const eco = '市「市内事業者エコ化支援事業」令和7年度、注意事項（認定は完了届までに）';
const onceAYear = '市「市内事業者エコ化支援事業」令和6年度、注意事項（年度内に1件）';
const siting = '市「立地促進支援の募集」令和2年度、助成対象者・助成対象地域（準工業・工業）';
const works = '政策評価審査委員会資料（平成30年5月）②操業環境改善支援';
const pollution = '市「公害防止のための融資制度」平成22年11月22日、2 申込資格（1年以上）';
const challenger = '神奈川県「かながわ脱炭素チャレンジ中小企業認証制度」令和6年度、制度概要';
const saving = '税理士法人「中小企業省力化投資補助事業 一般型」2026年1月、補助上限額・基本要件';

describeBusiness('12: a haulier at the waterfront that wants solar power and electric trucks', {
	business: {
		...usual,
		industry: 'H',
		industryGroup: '44',
		entity: 'company',
		employees: 120,
		capitalYen: 50_000_000,
		location,
		startedOn: '1978-10-01',
		plan: {
			costYen: 30_000_000,
			purposes: ['renewable-energy', 'buy-equipment', 'low-emission-equipment'],
			begun: false,
		},
		goals: ['green', 'fund'],
	},
	// Transport is 製造業その他: 300 or 300,000,000 yen; in services 120 and 50,000,000 would do too.
	size: { class: 'sme', because: 'limits', missing: [] },
	verdicts: [
		// The certificate may come as late as the report of completion.
		isOpen('eco-subsidy-renewable-energy', ['certification unknown', 'size+entity met'], eco),
		meets('eco-subsidy-renewable-energy', ['certification met', 'project-start met'], eco, {
			certifications: ['low-carbon-action'],
		}),
		fails('eco-subsidy-renewable-energy', ['earlier-award failed'], onceAYear, {
			earlierAwards: [{ program: 'eco-subsidy-energy-saving', event: 'granted', fiscalYear: 2026 }],
		}),
		fails('eco-subsidy-renewable-energy', ['project-start failed'], eco, {
			plan: { costYen: 30_000_000, purposes: ['renewable-energy'], begun: true },
		}),
		fails(
			'factory-siting-support/build-or-buy',
			['industry failed', 'zone failed', 'purpose failed'],
			siting,
		),
		fails(
			'operating-environment-improvement/environment',
			['industry failed', 'place failed', 'zone failed', 'purpose failed'],
			works,
		),
		fails(
			'industrial-siting-loan',
			['industry failed', 'zone+site+place met', 'purpose failed'],
			'ritti.net「産業立地促進資金」、対象事業（製造業）・対象地域（工業専用地域）',
		),
		isOpen(
			'waterfront-equipment-investment',
			['coverage unknown', 'site met', 'purpose met'],
			'建通新聞「川崎臨海部投資促進制度」（率・額・条件は載っていない）',
		),
		isOpen('pollution-prevention-loan', ['years unknown', 'size met', 'purpose met'], pollution),
		meets('pollution-prevention-loan', ['years met', 'purpose met', 'taxes met'], pollution, {
			location: { ...location, yearsAtSite: 1 },
		}),
		fails('pollution-prevention-loan', ['years failed'], pollution, {
			location: { ...location, yearsAtSite: 0.5 },
		}),
		meets('kanagawa-decarbonisation-challenger', ['size met', 'place met'], challenger),
		// Either figure is enough: large only above both.
		meets('kanagawa-decarbonisation-challenger', ['size met'], challenger, {
			employees: 301,
			capitalYen: 300_000_000,
		}),
		fails('kanagawa-decarbonisation-challenger', ['size failed'], challenger, {
			employees: 301,
			capitalYen: 300_000_001,
		}),
		isOpen(
			'labour-saving-subsidy-general',
			['wage-rise-plan unknown', 'equipment-made-for-own-work unknown', 'purpose met'],
			saving,
		),
		isOpen(
			'esg-finance-subsidy',
			['esg-finance-costs unknown', 'size met'],
			'解説サイト「中小企業向けESGファイナンス促進補助金」2025年、対象者の詳細',
		),
		fails(
			'small-business-loan-mini',
			['size+entity failed', 'purpose failed'],
			'実施状況報告書 平成28年度 38ページ（小規模事業者）',
		),
	],
	grants: [
		// A third, and 10,000 yen a kilowatt up to 200,000.
		...pays(
			'eco-subsidy-renewable-energy',
			'市「市内事業者エコ化支援事業」令和7年度（3分の1）、解説サイト（加算）',
			{ cost: 3_000_000, units: { kilowatt: 15 }, paid: 1_150_000 },
			{ cost: 3_000_000, units: { kilowatt: 30 }, paid: 1_200_000 },
			{ cost: 499_999, units: { kilowatt: 2 }, paid: 'minimum-cost' },
		),
		...pays(
			'labour-saving-subsidy-general',
			saving,
			{ cost: 40_000_000, paid: 20_000_000 },
			{ cost: 200_000_000, paid: 80_000_000 },
			{ cost: 200_000_000, but: { employees: 100 }, paid: 50_000_000 },
		),
	],
});
