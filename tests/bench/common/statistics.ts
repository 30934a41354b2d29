export const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The smallest value that at least this share (0 to 1) of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const place = Math.max(0, Math.ceil(share * sorted.length) - 1);
	const value = sorted[place];
	if (value === undefined) throw new Error('no percentile of nothing');
	return value;
}

/** With an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	return (
		(percentile(values, 0.5) +
			-percentile(
				values.map((value) => -value),
				0.5,
			)) /
		2
	);
}
