import { expect, test } from 'vitest';
import type { Business } from '../../src/lib/domain/business/business';
import { describeBusiness, usual } from '../support/business-cases';
import { fails, isOpen, meets, pays } from '../support/business-expectations';
import { verdictWithLines } from '../support/business-lines';

/** No trade of the classification has the name of 商店街振興組合: it is left out. */
const street: Business = {
	...usual,
	entity: 'shopping-association',
	employees: 2,
	location: {
		place: 'in-city',
		ward: '中原区',
		zone: 'commercial',
		site: ['shopping-street'],
		places: [],
		presences: ['any-office'],
	},
	startedOn: '1972-05-20',
	plan: {
		costYen: 9_000_000,
		purposes: ['shopping-street-facility', 'shopping-street-event', 'energy-saving'],
		begun: false,
	},
	goals: ['shopping-street', 'green'],
};

const facilities = '市「商店街施設整備・撤去事業」令和7年度、整備事業';
const entry = '市商店街連合会「防犯カメラの補助率アップ」令和7年度（前年度のエントリー）';
const events = '市「商店街魅力アップ支援事業の概要」令和5年度、対象団体・補助率等';
const issues = '市「商店街課題対応事業の概要」、補助対象者・補助率（2年目は3分の1）';
const shops = '市「魅力あふれる個店創出事業」令和7年度、対象者（中小の店か3者以上の任意団体）';

const cameras = (entered: boolean, camerasOnly: boolean): Partial<Business> => ({
	declarations: {
		...usual.declarations,
		'entered-in-previous-fiscal-year': entered,
		'camera-works-only': camerasOnly,
	},
});

const safety = 'shopping-street-security-cameras';
const informal = { entity: 'association' as const };
const entered = 'entered-in-previous-fiscal-year';

describeBusiness('9: a shopping street in Nakahara that wants LED lights and an event', {
	business: street,
	// The Act speaks of companies and individuals, not of their associations (第2条 第1項).
	size: { class: 'unknown', because: 'legal-form', missing: [] },
	verdicts: [
		isOpen('shopping-street-lights', ['entity+size met', `${entered} unknown`], entry),
		meets('shopping-street-lights', [`${entered} met`], entry, cameras(true, false)),
		fails('shopping-street-lights', [`${entered} failed`], entry, cameras(false, false)),
		// 3/4 without an entry was for fiscal 2025 only.
		fails(`${safety}/cameras`, [`${entered} failed`], entry, cameras(false, true)),
		meets('shopping-street-appeal/designated', ['purpose met', 'cost met'], events),
		meets('shopping-street-issues/local-issues', ['entity+size+place+partners met'], issues),
		meets(
			'kanagawa-shopping-street-appeal/attraction',
			['entity+size met', 'place met', 'organised-crime-ties met'],
			'神奈川県「商店街魅力アップ事業費補助金の募集」令和5年度、募集の対象',
		),
		fails(
			'attractive-shop-creation',
			['industry+size+entity+partners failed', 'place failed', 'purpose failed'],
			shops,
		),
		fails(
			'eco-subsidy-energy-saving',
			['size failed'],
			'jSearch「市内事業者エコ化支援事業」令和6年度、対象事業者（省エネは中小企業者だけ）',
		),
		isOpen('shopping-street-light-electricity', ['coverage unknown'], 'タウンニュース 2020-08-07'),
		// Money, insurance and most of farming are left out, so that the trade has to be known.
		isOpen('credit-guarantee', ['industry unknown'], '信用保証協会「利用できる方」業種'),
	],
	grants: [
		...pays(
			'shopping-street-lights',
			facilities,
			// A quarter is 2,250,000; 30 lights bring 62,500 each at most.
			{ cost: 9_000_000, units: { 'street-light': 30 }, paid: 1_875_000 },
			{ cost: 6_000_000, units: { 'street-light': 30 }, paid: 1_500_000 },
			{ cost: 499_999, units: { 'street-light': 30 }, paid: 'minimum-cost' },
			// Incorporated bodies: 8,000,000 in all, others 3,000,000.
			{ cost: 16_000_000, units: { 'street-light': 70 }, paid: 4_000_000 },
			{ cost: 16_000_000, units: { 'street-light': 70 }, paid: 3_000_000, but: informal },
		),
		...pays(
			'shopping-street-appeal',
			events,
			{ benefit: 0, cost: 1_200_000, paid: 240_000 },
			{ benefit: 0, cost: 3_000_000, paid: 500_000 },
			{ benefit: 1, cost: 1_200_000, paid: 600_000 },
			{ benefit: 1, cost: 2_000_000, paid: 800_000 },
		),
		...pays(
			'shopping-street-issues',
			issues,
			{ cost: 900_000, year: 1, paid: { atMostYen: 600_000, notKnown: ['capYen'] } },
			{ cost: 900_000, year: 2, paid: { atMostYen: 300_000, notKnown: ['capYen'] } },
		),
	],
});

test.each([
	['2026-03-31', 'meets', 'saved'],
	['2026-04-01', 'fails', 'failed'],
])('on %s cameras without an entry: %s', (day, verdict, outcome) => {
	const business = { ...street, ...cameras(false, true) };
	const judged = verdictWithLines(safety, 'cameras', business, day);
	expect(judged.verdict).toBe(verdict);
	expect(judged.lines).toContain(`${entered} ${outcome}`);
});
