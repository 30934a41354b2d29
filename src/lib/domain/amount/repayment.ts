import type { Yen } from '../yen';
import { fractionOf } from './percent';

export const repaymentMethods = ['equal-principal', 'equal-instalment', 'lump-sum'] as const;
export type RepaymentMethod = (typeof repaymentMethods)[number];

export interface RepaymentTerms {
	borrowYen: Yen;
	months: number;
	/** A year's interest. */
	interestRatePercent: number;
	/** Months at the beginning in which only interest is paid (据置期間). */
	graceMonths?: number | undefined;
	method: RepaymentMethod;
}

export interface Repayment {
	/** What is paid in each month, principal and interest together. */
	paymentsYen: Yen[];
	/** What is still owed after each month. */
	owedYen: Yen[];
	totalInterestYen: Yen;
	totalYen: Yen;
}

interface MonthlyRate {
	numerator: bigint;
	denominator: bigint;
}

/** A twelfth of a year's rate: interest is reckoned by months, not by days. */
function monthlyRate(percent: number): MonthlyRate {
	const { numerator, denominator } = fractionOf(percent);
	return { numerator, denominator: denominator * 12n };
}

/** Interest of one month, the fraction of a yen cut off. */
const interestOn = (owed: bigint, { numerator, denominator }: MonthlyRate): bigint =>
	(owed * numerator) / denominator;

/**
 * 元利均等: P·r·(1+r)^n ÷ ((1+r)^n − 1), the fraction of a yen cut off; what that leaves is paid with
 * the last instalment.
 */
function equalInstalment(principal: bigint, rate: MonthlyRate, months: number): bigint {
	if (rate.numerator === 0n) return principal / BigInt(months);
	const grown = (rate.numerator + rate.denominator) ** BigInt(months);
	const whole = rate.denominator ** BigInt(months);
	return (principal * rate.numerator * grown) / (rate.denominator * (grown - whole));
}

/** How much principal a month's payment takes off what is owed. */
type PrincipalOf = (owed: bigint, interest: bigint, isLast: boolean) => bigint;

function principalBy(
	method: RepaymentMethod,
	principal: bigint,
	rate: MonthlyRate,
	months: number,
): PrincipalOf {
	const lastPaysAll =
		(share: PrincipalOf): PrincipalOf =>
		(owed, interest, isLast) => {
			const part = share(owed, interest, isLast);
			return isLast || part > owed ? owed : part;
		};
	if (method === 'lump-sum') return lastPaysAll(() => 0n);
	if (method === 'equal-principal') return lastPaysAll(() => principal / BigInt(months));
	const instalment = equalInstalment(principal, rate, months);
	return lastPaysAll((_owed, interest) => instalment - interest);
}

/**
 * The payments of a loan, month by month, in whole yen. 元金均等 pays back the same principal each
 * month, 元利均等 the same sum; the last month settles what rounding left.
 */
export function repaymentOf(terms: RepaymentTerms): Repayment {
	const { months, graceMonths = 0, method } = terms;
	const rate = monthlyRate(terms.interestRatePercent);
	const instalments = months - graceMonths;
	const principalOf = principalBy(method, BigInt(terms.borrowYen), rate, instalments);
	const paymentsYen: Yen[] = [];
	const owedYen: Yen[] = [];
	let owed = BigInt(terms.borrowYen);
	for (let month = 1; month <= months; month++) {
		const interest = interestOn(owed, rate);
		const principal = month <= graceMonths ? 0n : principalOf(owed, interest, month === months);
		owed -= principal;
		paymentsYen.push(Number(principal + interest));
		owedYen.push(Number(owed));
	}
	const totalYen = paymentsYen.reduce((sum, payment) => sum + payment, 0);
	return { paymentsYen, owedYen, totalInterestYen: totalYen - terms.borrowYen, totalYen };
}
