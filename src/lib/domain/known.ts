import { z } from 'zod';

/**
 * A value that a source states, or one of two words that must never be confused:
 * `unknown`, no source read so far states it; `none`, a source says there is no such limit or rule.
 */
export type Known<T> = T | 'unknown' | 'none';

export const known = <T extends z.ZodType>(value: T) =>
	z.union([value, z.literal('unknown'), z.literal('none')]);

export function isStated<T>(value: Known<T> | undefined): value is Exclude<T, 'unknown' | 'none'> {
	return value !== undefined && value !== 'unknown' && value !== 'none';
}
