import type { Business } from '../../src/lib/domain/business/business';
import type { Location } from '../../src/lib/domain/business/location';
import { describeBusiness, usual } from '../support/business-cases';
import { fails, isOpen, meets, pays } from '../support/business-expectations';

const location: Location = {
	place: 'in-city',
	ward: '宮前区',
	zone: 'productive-green',
	site: ['agricultural-area'],
	places: [],
	presences: ['any-office', 'residence', 'tax-domicile'],
};

const saying = (code: string, answer: boolean): Partial<Business> => ({
	declarations: { ...usual.declarations, [code]: answer },
});

const production = '市「農業生産振興対策事業の募集」令和7年度、1 補助対象事業';
const hiring = 'watari-navi「雇用就農・新規就農促進」令和7年度、補助の対象（農業法人）';
const fuel = '行政書士事務所「施設園芸燃油高騰対策事業費補助金」令和7年度、補助対象者・補助金額';
const upgrade = '市報道発表「農業担い手経営高度化支援事業補助金」平成28年10月18日、(1)・(3)';
const productivity = '神奈川県「中小企業生産性向上促進事業費補助金」令和7年度、補助対象者・除外';
const guarantee = '信用保証協会「利用できる方」業種（農林漁業は一部を除き対象外）';

describeBusiness('10: a certified farmer in Miyamae who wants a greenhouse', {
	business: {
		...usual,
		industry: 'A',
		industryGroup: '0113',
		entity: 'sole',
		employees: 2,
		location,
		startedOn: '2004-04-01',
		certifications: ['certified-farmer'],
		plan: { costYen: 10_000_000, purposes: ['farm-facility', 'buy-equipment'], begun: false },
		goals: ['agriculture', 'fund'],
	},
	// 製造業その他, in which farming falls: 20 at most (中小企業基本法 第2条 第5項).
	size: { class: 'small-scale', because: 'limits', missing: [] },
	verdicts: [
		meets(
			'farm-production-facilities/facilities',
			['industry met', 'zone met', 'purpose met'],
			production,
		),
		isOpen('farm-production-facilities/facilities', ['zone unknown'], production, {
			location: { ...location, zone: 'other' },
		}),
		fails('farm-production-facilities/facilities', ['zone failed'], production, {
			location: { ...location, zone: 'industrial' },
		}),
		fails('farm-hiring-facilities/hiring', ['entity failed'], hiring),
		isOpen('farm-hiring-facilities/new-farmers', ['entity unknown'], hiring),
		fails(
			'new-farmer-support',
			['entity+goal+industry failed'],
			'市「川崎市での新規就農をご希望の方へ」（これから始める人）',
		),
		isOpen('greenhouse-fuel-relief', ['grows-in-greenhouses unknown', 'taxes met'], fuel),
		meets(
			'greenhouse-fuel-relief',
			['grows-in-greenhouses met', 'taxes met'],
			fuel,
			saying('grows-in-greenhouses', true),
		),
		// Ended; what it asked is still judged.
		meets('farm-management-upgrade', ['certification met', 'purpose met'], upgrade),
		fails('farm-management-upgrade', ['certification failed'], upgrade, { certifications: [] }),
		isOpen(
			'farm-business-improvement',
			['coverage unknown'],
			'総務委員会資料 令和4年8月26日 第16条',
		),
		fails('credit-guarantee', ['industry failed'], guarantee),
		fails(
			'small-business-loan-mini',
			['industry failed', 'size+entity met', 'purpose failed'],
			guarantee,
		),
		isOpen(
			'kanagawa-productivity-subsidy',
			[
				'value-added-and-pay-growth unknown',
				'industry+entity+farm-income-only-through-cooperative unknown',
			],
			productivity,
		),
		fails(
			'kanagawa-productivity-subsidy',
			['industry+entity+farm-income-only-through-cooperative failed'],
			`${productivity}（系統出荷だけの個人）`,
			saying('farm-income-only-through-cooperative', true),
		),
		isOpen(
			'sustainable-growth-digital',
			['installation-survey-certificate unknown', 'entity met', 'size met'],
			'市「持続的成長に向けたデジタル化・生産性向上等支援補助金」令和7年度、主な要件',
		),
	],
	grants: [
		...pays('farm-production-facilities', `${production}（30パーセント）`, {
			cost: 10_000_000,
			paid: { atMostYen: 3_000_000, notKnown: ['capYen'] },
		}),
		...pays(
			'farm-management-upgrade',
			upgrade,
			{ cost: 5_000_000, paid: 2_500_000 },
			{ cost: 8_000_000, paid: 3_000_000 },
		),
		// 19 yen a litre, whatever the litre cost.
		...pays(
			'greenhouse-fuel-relief',
			fuel,
			{ cost: 1_100_000, units: { item: 10_000 }, paid: 190_000 },
			{ cost: 6_600_000, units: { item: 60_000 }, paid: 1_000_000 },
		),
	],
});
