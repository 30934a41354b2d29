import { describe, expect, test } from 'vitest';
import { context, today } from '../../../../tests/support/judging';
import { aBusiness, aGrant, aLoan, aProgram } from '../../../../tests/support/programs';
import type { Program } from '../program/program';
import { estimateProgram } from './estimate';
import { noParts, type EstimateRequest } from './estimate-request';

const label = { ja: '内容' };
const of = (benefits: Program['benefits'], request: Partial<EstimateRequest>) =>
	estimateProgram(aProgram({ benefits }), { today, parts: noParts, ...request }, context);

const amounts = (benefits: Program['benefits'], request: Partial<EstimateRequest>) =>
	of(benefits, request).map((one) =>
		one.type === 'grant' ? one.estimate.amountYen : one.plans.map(({ method }) => method),
	);

test('each grant and loan in its place, and nothing else', () => {
	const benefits: Program['benefits'] = [
		{ type: 'service', label, feeYen: 0, source: 's' },
		aGrant(),
		aLoan(),
		aGrant({ rate: '2/3' }),
	];
	const all = of(benefits, { costYen: 300, borrowYen: 1, months: 1 });
	expect(all.map(({ benefit, type }) => [benefit, type])).toEqual([
		[1, 'grant'],
		[2, 'loan'],
		[3, 'grant'],
	]);
	expect(amounts(benefits, { costYen: 300 })).toEqual([150, 200]);
	expect(amounts(benefits, { borrowYen: 1 })).toEqual([]);
});

describe('a grant', () => {
	test('takes only parts of its own', () => {
		const grant = aGrant({ variants: [{ label, rate: '2/3' }] });
		const parts = { ...noParts, variant: [{ benefit: 1, index: 0 }] };
		expect(amounts([grant, grant], { costYen: 300, parts })).toEqual([150, 200]);
	});

	test('is reckoned for the cost asked, whatever the business said before', () => {
		const grant = aGrant({
			variants: [{ label, when: { fact: 'cost', minYen: 1000 }, rate: '2/3' }],
		});
		const business = aBusiness({ plan: { costYen: 5000 } });
		expect(amounts([grant], { costYen: 900, business })).toEqual([450]);
		expect(amounts([grant], { costYen: 1200, business })).toEqual([800]);
	});
});

describe('a loan', () => {
	const ask = { borrowYen: 100, months: 10 };

	test.each([
		[{}, undefined, ['equal-instalment', 'equal-principal']],
		[{ repayment: 'unknown' as const }, undefined, ['equal-instalment', 'equal-principal']],
		[{ repayment: 'lump-sum' as const }, undefined, ['lump-sum']],
		[
			{ repayment: 'choice' as const },
			undefined,
			['equal-instalment', 'equal-principal', 'lump-sum'],
		],
		[{ repayment: 'choice' as const }, 'lump-sum' as const, ['lump-sum']],
		[{}, 'lump-sum' as const, ['equal-instalment', 'equal-principal']],
	])('of %j asked for %s is paid back by %j', (terms, method, expected) => {
		expect(amounts([aLoan(terms)], { ...ask, method })).toEqual([expected]);
	});

	test.each([
		[['equipment' as const], undefined, 1],
		[['equipment' as const, 'operating' as const], undefined, 9],
		[['equipment' as const, 'operating' as const], 'equipment' as const, 1],
	])('for %j, asked for %s, has the terms of its use', (uses, use, percent) => {
		const loan = aLoan({
			interestRatePercent: 9,
			uses: uses.map((one) => ({ use: one, interestRatePercent: 1 })),
		});
		const [found] = of([loan], { ...ask, use });
		const terms = found?.type === 'loan' && found.plans[0]?.estimate.terms;
		expect(terms).toMatchObject({ interestRatePercent: percent });
	});
});
