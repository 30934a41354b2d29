export interface Bounds {
	min?: number | undefined;
	max?: number | undefined;
}

const atLeastZero = (values: (number | undefined)[]): number[] =>
	values.filter((value) => value !== undefined).filter((value) => value >= 0);

const justBelow = (min?: number) => (min === undefined ? undefined : min - 1);
const justAbove = (max?: number) => (max === undefined ? undefined : max + 1);

/** The numbers nearest to a value that lie within a range, or just outside of it. */
export function nearest(value: number, { min, max }: Bounds, within: boolean): number[] {
	if (!within) return atLeastZero([justBelow(min), justAbove(max)]);
	if (min !== undefined && value < min) return [min];
	return max !== undefined && value > max ? [max] : [];
}

/** Numbers on both sides of each bound. */
export const aroundBounds = ({ min, max }: Bounds): number[] =>
	atLeastZero([min, justBelow(min), max, justAbove(max)]);
