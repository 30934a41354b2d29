import { shareOf, type Rate, type Yen } from '../yen';
import { fractionOf } from './percent';

export interface GuaranteedLoan {
	borrowYen: Yen;
	months: number;
	graceMonths?: number | undefined;
	/** A year's fee. */
	feePercent: number;
	/** Whether it is paid back in monthly instalments, or at once in the end. */
	byInstalments: boolean;
}

/** 分割返済回数別係数 for even instalments, in hundredths: the debt shrinks while it is guaranteed. */
const coefficients = [
	{ upTo: 1, hundredths: 100n },
	{ upTo: 6, hundredths: 70n },
	{ upTo: 12, hundredths: 65n },
	{ upTo: 24, hundredths: 60n },
	{ upTo: Infinity, hundredths: 55n },
];

const coefficientOf = (instalments: number): bigint =>
	coefficients.find(({ upTo }) => instalments <= upTo)?.hundredths ?? 100n;

/**
 * 信用保証料, as credit guarantee corporations reckon it: loan × rate × months ÷ 12, for instalments
 * × the coefficient; months of grace count in full. The fraction of a yen is cut off. The corporation
 * sets the rate for each firm, so that this is an estimate.
 * (埼玉県信用保証協会「信用保証料の計算方法」)
 */
export function guaranteeFeeOf(loan: GuaranteedLoan): Yen {
	const { borrowYen, months, graceMonths = 0, feePercent, byInstalments } = loan;
	const { numerator, denominator } = fractionOf(feePercent);
	const instalments = months - graceMonths;
	const coefficient = byInstalments ? coefficientOf(instalments) : 100n;
	const weighted = BigInt(graceMonths) * 100n + BigInt(instalments) * coefficient;
	return Number((BigInt(borrowYen) * numerator * weighted) / (denominator * 1200n));
}

/** Divides a fee: each payer's share with its fraction cut off, the rest for the borrower. */
export function divideFee(feeYen: Yen, shares: readonly Rate[]): { paidYen: Yen[]; ownYen: Yen } {
	let ownYen = feeYen;
	const paidYen = shares.map((share) => {
		const paid = Math.min(ownYen, shareOf(feeYen, share));
		ownYen -= paid;
		return paid;
	});
	return { paidYen, ownYen };
}
