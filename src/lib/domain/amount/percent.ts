/** Percentages have at most this many decimals once read: 0.225 % is 225000 millionths. */
const perPercent = 1_000_000;

/** A percentage as a fraction of whole numbers, so that 1.95 % stays exact. */
export function fractionOf(percent: number): { numerator: bigint; denominator: bigint } {
	return {
		numerator: BigInt(Math.round(percent * perPercent)),
		denominator: 100n * BigInt(perPercent),
	};
}
