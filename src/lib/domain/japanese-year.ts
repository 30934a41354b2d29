import type { JstDate } from './jst-date';

/** Eras with the year before their first, and their last year where they have ended (元号法; 皇室典範). */
const eras = [
	{ names: ['明治', 'M'], before: 1867, last: 45 },
	{ names: ['大正', 'T'], before: 1911, last: 15 },
	{ names: ['昭和', 'S'], before: 1925, last: 64 },
	{ names: ['平成', 'H'], before: 1988, last: 31 },
	{ names: ['令和', 'R'], before: 2018, last: 99 },
];

const names = eras.flatMap((era) => era.names).join('|');
const pattern = new RegExp(String.raw`^(${names})\s*\.?\s*(元|\d{1,2})\s*年?$`, 'i');

/**
 * The year of our calendar for a year of an era as people type it: 平成10年 · Ｈ１０ · 令和元年. A text
 * that names no era gives nothing; a year that an era does not have is `none`.
 */
export function readEraYear(text: string): number | 'none' | undefined {
	const [, name, typed] = pattern.exec(text.normalize('NFKC').trim()) ?? [];
	const era = eras.find((one) => one.names.some((own) => own === name?.toUpperCase()));
	if (!era || typed === undefined) return undefined;
	const year = typed === '元' ? 1 : Number(typed);
	return year >= 1 && year <= era.last ? era.before + year : 'none';
}

/** First days of the eras of which documents still speak. */
const firstDays = [
	{ name: '令和', from: '2019-05-01' },
	{ name: '平成', from: '1989-01-08' },
	{ name: '昭和', from: '1926-12-25' },
] as const;

/** The year of its era that a day belongs to, from 昭和 on: 2026-11-30 → 令和8. */
export function eraOf(
	day: JstDate,
): { name: (typeof firstDays)[number]['name']; year: number } | undefined {
	const era = firstDays.find(({ from }) => from <= day);
	return (
		era && { name: era.name, year: Number(day.slice(0, 4)) - Number(era.from.slice(0, 4)) + 1 }
	);
}
