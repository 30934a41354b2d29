import { readEraYear } from '../../japanese-year';
import { isJstDate, type JstDate } from '../../jst-date';

const separator = String.raw`\s*[-/.年]\s*`;
const ofYear = new RegExp(
	String.raw`^(\d{4}|[^\d\s]{1,2}\s*\.?\s*(?:\d{1,2}|元))${separator}(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$`,
);
/** What people put behind a day: its weekday. */
const weekday = /\s*[([][月火水木金土日][)\]]$/u;

/**
 * A day as people type it: 2026-11-30 · 2026/11/30 · 令和8年11月30日（月） · Ｒ８.１１.３０.
 * @returns nothing for what is no day
 */
export function readDay(typed: string): JstDate | undefined {
	const text = typed.normalize('NFKC').trim().replace(weekday, '');
	const [, year = '', month = '', day = ''] = ofYear.exec(text) ?? [];
	const number = /^\d{4}$/.test(year) ? Number(year) : readEraYear(year);
	if (typeof number !== 'number') return undefined;
	const date = `${number}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isJstDate(date) ? date : undefined;
}

/** A fiscal year: 2026 · 2026年度 · 令和8年度 · R8. */
export function readFiscalYear(typed: string): number | undefined {
	const text = typed
		.normalize('NFKC')
		.trim()
		.replace(/年?度?$/, '');
	if (/^\d{4}$/.test(text)) return Number(text);
	const year = readEraYear(text);
	return typeof year === 'number' ? year : undefined;
}

/** A time of day: 17:00 · 17時 · 午後5時30分. */
export function readTime(typed: string): string | undefined {
	const text = typed.normalize('NFKC').replaceAll(/\s/g, '');
	const pattern = /^(午前|午後)?(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分|(半))?)$/;
	const match = pattern.exec(text);
	if (!match) return undefined;
	const [, half, hours, minutes, spoken, isHalf] = match;
	const hour = Number(hours) + (half === '午後' && Number(hours) < 12 ? 12 : 0);
	const minute = isHalf ? 30 : Number(minutes ?? spoken ?? 0);
	if (hour > 23 || minute > 59) return undefined;
	return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
