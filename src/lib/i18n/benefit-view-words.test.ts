import { describe, expect, test } from 'vitest';
import { catalogue, wordsIn } from '../../../tests/support/catalogue';
import { aGrant, aLoan, aProgram } from '../../../tests/support/programs';
import { languageCodes, type Language } from '../domain/codes';
import type { Benefit } from '../domain/program/benefit';
import { benefitGroups, benefitRows } from './benefit-view-words';

const label = { ja: 'よび名', en: 'A name' };
const shared = { label, source: 's' };

/** Rows as lines: 上限額 300万円まで. */
const lines = (benefit: Benefit, language: Language = 'ja'): string[] =>
	benefitRows(benefit, wordsIn(language)).map(
		({ term, values }) =>
			`${term} ${values.map((value) => [value.label?.text, value.text].filter(Boolean).join(' ')).join('／')}`,
	);

describe('a grant', () => {
	test('says rate, cap, floor, rounding, own share and when it is paid', () => {
		const grant = aGrant({
			rate: '3/4',
			capYen: 3_000_000,
			floorYen: 500_000,
			minCostYen: 100_000,
			roundDownToYen: 10_000,
			ownShareAtLeast: '1/4',
			mayBeReduced: true,
			paid: 'after-completion',
			eligibleCosts: [{ ja: '設備費' }],
		});
		expect(lines(grant)).toEqual([
			'出る割合 費用の4分の3まで',
			'上限額 300万円まで',
			'必要な費用 10万円以上かかるもの',
			'最低額 50万円に満たないときは出ません',
			'端数 1万円未満は切り捨て',
			'自分で払う分 費用の4分の1以上は自分で払います',
			'支払われる時期 終わったあと（先に自分で払います）',
			'注意 予算の残りによって、額が減ることがあります',
			'対象になる費用 設備費',
		]);
	});

	test('says formulas, caps per unit, variants and additions', () => {
		const grant = aGrant({
			capFormula: { baseYen: 200_000, perUnitYen: 100_000, unit: 'partner', maxYen: 400_000 },
			unitCaps: [{ unit: 'street-light', yen: 62_500 }],
			variants: [{ label, rate: '2/3', capYen: 'none', year: 2 }],
			additions: [
				{ label, perUnit: { unit: 'kilowatt', yen: 10_000 }, capYen: 200_000, beyondCap: true },
			],
		});
		expect(lines(grant)).toEqual([
			'出る割合 費用の2分の1まで',
			'上限額 20万円＋連携する相手1者につき10万円（合わせて40万円まで）',
			'1つごとの上限額 街路灯1基につき6万2,500円まで',
			'場合による違い よび名 費用の3分の2、上限はありません（2年目）',
			'上乗せ よび名 1kWにつき1万円（20万円まで、上限額とは別に出ます）',
		]);
	});

	test('never takes what is not known for what there is none of', () => {
		expect(
			lines(aGrant({ rate: 'unknown', capYen: 'none', floorYen: 'unknown', paid: 'unknown' })),
		).toEqual([
			'出る割合 未確認',
			'上限額 上限はありません',
			'ほかに未確認のこと 最低額、支払われる時期',
		]);
	});

	test('of a fixed sum does not ask for a rate', () => {
		expect(lines(aGrant({ rate: 'none', capYen: 'none', fixedYen: 50_000 }))).toEqual([
			'出る金額 5万円（費用にかかわらず）',
		]);
	});
});

describe('a loan', () => {
	test('says its cost, its uses and who pays the fee', () => {
		const loan = aLoan({
			limitYen: 35_000_000,
			interestRatePercent: 1.6,
			interestRateFromPercent: 1.2,
			interest: 'fixed',
			termMonths: 120,
			graceMonths: 12,
			guaranteeFeePercent: 0,
			guaranteeFeeSupport: [
				{ share: '1/4', payer: { ja: '市' }, during: { from: '2024-04-01', to: '2025-03-31' } },
			],
			interestSupport: { share: '1/1', months: 180 },
			uses: [{ use: 'operating', termMonths: 84, graceMonths: 12 }],
			collateral: 'as-needed',
		});
		expect(lines(loan)).toEqual([
			'借りられる額 3,500万円まで',
			'利率 年1.2%〜1.6%',
			'利率の種類 固定金利',
			'利息の補助 利息の全額を補助（15年まで）',
			'信用保証料 0%（保証料はかかりません）',
			'保証料の補助 4分の1を市が払います（2024年4月1日（月）から2025年3月31日（月）まで）',
			'返す期間 10年以内',
			'返し始めを待てる期間（据置） 1年以内',
			'使いみちごとの条件 運転資金 返す期間：7年以内、据置：1年以内',
			'担保 必要なときがある',
		]);
	});
});

test.each<[Benefit, string[]]>([
	[
		{ type: 'service', ...shared, feeYen: 0, form: ['desk', 'online'] },
		['料金 無料', '受け方 窓口、オンライン'],
	],
	[{ type: 'service', ...shared, feeYen: 500, feeUnit: 'month' }, ['料金 月500円']],
	[
		{
			type: 'facility',
			...shared,
			rentYen: 30_000,
			rentToYen: 50_000,
			rentUnit: 'month',
			areaSquareMetres: 20,
		},
		['使用料・家賃 月3万円〜5万円', '広さ 20㎡'],
	],
	[
		{ type: 'certification', ...shared, feeYen: 'none', validMonths: 36 },
		['手数料 手数料はかかりません', '有効期間 3年'],
	],
	[{ type: 'award', ...shared, prizeYen: 1_000_000 }, ['賞金 100万円']],
	[
		{ type: 'tax-relief', ...shared, tax: { ja: '固定資産税' }, reduction: '1/2', months: 36 },
		['税の種類 固定資産税', '軽くなる割合 2分の1軽くなります', '期間 3年'],
	],
	[{ type: 'payment', ...shared, amountYen: 15_000, unit: 'person' }, ['金額 1人につき1万5,000円']],
	[
		{
			type: 'guarantee',
			...shared,
			limitYen: 80_000_000,
			guaranteeFeePercent: 1.9,
			coveragePercent: 80,
		},
		['保証される額 8,000万円まで', '保証の割合 借りる額の80%', '信用保証料 年1.9%まで'],
	],
])('%j', (benefit, rows) => {
	expect(lines(benefit)).toEqual(rows);
});

describe('the benefits of a program', () => {
	test('stand under their tracks, those for every track among them', () => {
		const program = aProgram({
			tracks: [{ id: 'a', label: { ja: 'A枠' } }],
			benefits: [aGrant(), aGrant({ tracks: ['a'] })],
		});
		const groups = benefitGroups(program, wordsIn('ja'));
		expect(groups.map(({ tracks }) => tracks.map(({ text }) => text))).toEqual([
			['どの類型でも'],
			['A枠'],
		]);
	});

	test('are said once where they differ only in name', () => {
		const service = (ja: string): Benefit => ({
			type: 'service',
			label: { ja },
			feeYen: 'unknown',
			source: 's',
		});
		const [group] = benefitGroups(
			aProgram({ benefits: [service('い'), service('ろ')] }),
			wordsIn('ja'),
		);
		expect(group?.benefits.map(({ headings }) => headings.map(({ text }) => text))).toEqual([
			['い', 'ろ'],
		]);
	});

	test('make one list of sums that are paid on occasions', () => {
		const payment = (ja: string): Benefit => ({
			type: 'payment',
			label: { ja },
			amountYen: 8000,
			source: 's',
		});
		const [group] = benefitGroups(
			aProgram({ benefits: [payment('い'), payment('ろ')] }),
			wordsIn('ja'),
		);
		expect(group?.benefits[0]?.rows[0]?.values.map((value) => value.label?.text)).toEqual([
			'い',
			'ろ',
		]);
	});
});

describe.each(languageCodes)('every benefit of the catalogue in %s', (language) => {
	const all = catalogue.flatMap((program) =>
		program.benefits.map((benefit) => ({
			id: program.id,
			benefit,
			rows: benefitRows(benefit, wordsIn(language)),
		})),
	);
	const unknownText = wordsIn(language).t('rules.known.unknown');

	test('says something, and no key or hole', () => {
		const broken = all.filter(
			({ rows }) => rows.length === 0 || /undefined|NaN|rules\.|\{\{/.test(JSON.stringify(rows)),
		);
		expect(broken).toEqual([]);
	});

	test('says of each figure that is not known that it is not', () => {
		const silent = all.filter(({ benefit, rows }) => {
			const asked = Object.values(benefit).filter((value) => value === 'unknown').length;
			const said = rows.filter(({ weight }) => weight === 'unknown');
			const alone = said.filter(({ values }) => values[0]?.text === unknownText).length;
			const gathered =
				said.length > alone ? (said.at(-1)?.values[0]?.text.split(/、|, /).length ?? 0) : 0;
			return alone + gathered !== asked;
		});
		expect(silent.map(({ id, benefit, rows }) => [id, benefit.type, rows])).toEqual([]);
	});
});
