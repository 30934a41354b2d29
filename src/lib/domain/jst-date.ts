import { z } from 'zod';

/** A calendar day in Japan, `YYYY-MM-DD`. Days compare as strings; a deadline includes its day. */
export type JstDate = string & { readonly __jstDate?: never };

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

function utcOf(day: string): number | undefined {
	const match = dayPattern.exec(day);
	if (!match) return undefined;
	const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
	const time = Date.UTC(year, month - 1, date);
	return fromUtc(time) === day ? time : undefined;
}

function fromUtc(time: number): JstDate {
	return new Date(time).toISOString().slice(0, 10);
}

export const isJstDate = (text: string): boolean => utcOf(text) !== undefined;

export const jstDateSchema = z.string().refine(isJstDate, 'a day as YYYY-MM-DD');

/** The day in Tokyo at an instant given in milliseconds since 1970 (UTC). Japan has no summer time. */
export function jstDateAt(instant: number): JstDate {
	return fromUtc(instant + 9 * 3_600_000);
}

/** The instant at which a day begins in Tokyo, as an ISO text in UTC. */
export const startOfDay = (day: JstDate): string =>
	new Date((utcOf(day) ?? Number.NaN) - 9 * 3_600_000).toISOString();

export function addDays(day: JstDate, days: number): JstDate {
	return fromUtc((utcOf(day) ?? Number.NaN) + days * millisecondsPerDay);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: JstDate, to: JstDate): number {
	return ((utcOf(to) ?? Number.NaN) - (utcOf(from) ?? Number.NaN)) / millisecondsPerDay;
}

/** Whole months from `from` to `to`, a month being over on the same day of the next. */
export function monthsBetween(from: JstDate, to: JstDate): number {
	const part = (day: JstDate, start: number, end: number) => Number(day.slice(start, end));
	const months = (day: JstDate) => part(day, 0, 4) * 12 + part(day, 5, 7);
	return months(to) - months(from) - (part(to, 8, 10) < part(from, 8, 10) ? 1 : 0);
}

/** The fiscal year of local government: 1 April to 31 March (地方自治法 第208条). */
export function fiscalYearOf(day: JstDate): number {
	const year = Number(day.slice(0, 4));
	return day.slice(5, 7) >= '04' ? year : year - 1;
}

export const lastDayOfFiscalYear = (fiscalYear: number): JstDate => `${fiscalYear + 1}-03-31`;
