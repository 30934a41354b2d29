import { z } from 'zod';

/** Whole yen, never negative. 10^15 yen (千兆円) is beyond any program and safe as a double. */
export const yenSchema = z.int().min(0).max(1_000_000_000_000_000);
export type Yen = number;

/** A share such as `1/2`, kept as written so that 1/3 stays exact. */
export const rateSchema = z
	.string()
	.regex(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/, 'a fraction such as 1/2')
	.refine((rate) => {
		const { numerator, denominator } = parseRate(rate);
		return numerator <= denominator;
	}, 'a share of at most 1');
export type Rate = string;

export function parseRate(rate: Rate): { numerator: number; denominator: number } {
	const [numerator = '0', denominator = '1'] = rate.split('/');
	return { numerator: Number(numerator), denominator: Number(denominator) };
}

/** `rate` of `amount` in whole yen, the fraction of a yen cut off. Exact for every amount allowed. */
export function shareOf(amount: Yen, rate: Rate): Yen {
	const { numerator, denominator } = parseRate(rate);
	return Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator));
}

/** Down to a multiple of `unit`, as in 千円未満切捨て. */
export function roundDown(amount: Yen, unit: Yen): Yen {
	return unit > 1 ? amount - (amount % unit) : amount;
}

/** `amount` for each of `count` units, which may be counted to a thousandth (5.5 kW). */
export function times(amount: Yen, count: number): Yen {
	return Number((BigInt(amount) * BigInt(Math.round(count * 1000))) / 1000n);
}
