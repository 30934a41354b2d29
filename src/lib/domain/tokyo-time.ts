import { isJstDate } from './jst-date';

const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * The instant of a day and a time of day in Tokyo (`2026-11-30`, `09:00`), as ISO text in UTC; Japan
 * has no summer time. Nothing where either is not one.
 */
export function tokyoInstant(day: string, time: string): string | undefined {
	if (!isJstDate(day) || !clockPattern.test(time)) return undefined;
	return new Date(`${day}T${time}:00+09:00`).toISOString();
}
