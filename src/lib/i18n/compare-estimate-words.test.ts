import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../tests/support/catalogue';
import { aGrant, aLoan, aProgram } from '../../../tests/support/programs';
import { repaymentOf } from '../domain/amount/repayment';
import type { Program } from '../domain/program/program';
import { compareEstimates } from './compare-estimate-words';
import { formatYen } from './format';

const words = wordsIn('ja');
const grant = aProgram({ id: 'grant', benefits: [aGrant({ rate: '1/2', capYen: 500_000 })] });
const cheap = aProgram({
	id: 'cheap',
	benefits: [
		aLoan({
			limitYen: 20_000_000,
			interestRatePercent: 0,
			termMonths: 120,
			guaranteeFeePercent: 'none',
		}),
	],
});
const dear = aProgram({
	id: 'dear',
	benefits: [
		aLoan({
			limitYen: 5_000_000,
			interestRatePercent: 1.2,
			termMonths: 60,
			guaranteeFeePercent: 1,
			guaranteeFeeSupport: [{ share: '1/2', payer: { ja: '市' } }],
		}),
	],
});
const open = aProgram({ id: 'open', benefits: [aLoan({ limitYen: 'unknown' })] });

/** 1,200,000 yen for a year at 1.2 %, the same sum each month. */
const terms = { borrowYen: 1_200_000, months: 12, interestRatePercent: 1.2 };
const { paymentsYen } = repaymentOf({ ...terms, method: 'equal-instalment' });
const monthly = formatYen(paymentsYen[0] ?? 0, 'ja');

const reckon = (programs: Program[], query: string, costYen?: number) => {
	const business = costYen === undefined ? undefined : { plan: { costYen } };
	const { rows, fields } = compareEstimates(programs, new URLSearchParams(query), business, words);
	return {
		names: fields.map((field) => ('name' in field ? field.name : field.kind)),
		errors: fields.map(({ error }) => error).filter(Boolean),
		rows: Object.fromEntries(
			rows.map(({ term, cells }) => [
				term,
				cells.map(({ lines }) => lines.map(({ text }) => text).join('／')),
			]),
		),
	};
};

describe('figures typed once', () => {
	test('are asked for only where a program gives or lends money', () => {
		expect(reckon([grant, cheap, open], '').names).toEqual(['cost', 'borrow', 'term', 'interest']);
		expect(reckon([grant, cheap], '').names).toEqual(['cost', 'borrow', 'term']);
		expect(reckon([grant, grant], '').names).toEqual(['cost']);
		expect(reckon([grant, cheap], '').rows).toEqual({});
	});

	test('give what each loan costs, side by side', () => {
		const { rows } = reckon([cheap, dear], 'borrow=1200000&years=1&months=');
		expect(rows['毎月の返済']).toEqual(['10万円', monthly]);
		expect(rows['利息の合計']?.[0]).toBe('0円');
		expect(rows['保証料の合計']?.[0]).toBe('0円');
		const [, fee = ''] = rows['保証料の合計'] ?? [];
		expect(rows['自分で払う保証料']?.[1]).not.toBe(fee);
		expect(rows['この借り方はできません']).toBeUndefined();
	});

	test('say what a loan does not allow', () => {
		const { rows } = reckon([cheap, dear], 'borrow=600万&years=10');
		expect(rows['この借り方はできません']).toEqual([
			'',
			'借りられるのは500万円までです。／返す期間は5年までです。',
		]);
	});

	test('a loan whose interest no source states says so, until it is typed', () => {
		const ask = (query: string) => reckon([cheap, open], `borrow=120万&years=1${query}`).rows;
		expect(ask('')['毎月の返済']).toEqual(['10万円', '計算できません']);
		expect(ask('&interest=1.2')['毎月の返済']).toEqual(['10万円', monthly]);
		expect(ask('&interest=1.2')['計算に使った率']?.[1]).toContain('入れてもらった利率');
	});

	test('an empty field of another kind is no mistake', () => {
		const { rows, errors } = reckon([grant, cheap], 'cost=&borrow=120万&years=1&months=');
		expect(errors).toEqual([]);
		expect(rows['毎月の返済']).toEqual(['', '10万円']);
		expect(reckon([grant, cheap], 'cost=80万&borrow=&years=&months=').rows).toEqual({
			もらえるお金: ['40万円', ''],
		});
	});

	test('what is wrong is said at its field', () => {
		expect(reckon([grant, cheap], 'borrow=百万円&years=1').errors).toHaveLength(1);
		expect(reckon([grant, cheap], 'borrow=120万').errors).toHaveLength(1);
		expect(reckon([cheap], 'years=5').errors).toHaveLength(1);
	});

	test('the cost that was answered needs not be typed again', () => {
		expect(reckon([grant, cheap], '', 700_000).rows).toEqual({ もらえるお金: ['35万円', ''] });
		const { rows } = reckon([grant, cheap], 'borrow=120万&years=1', 700_000);
		expect(rows['もらえるお金']).toEqual(['35万円', '']);
	});
});
