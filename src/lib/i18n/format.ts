import type { Language } from '../domain/codes';
import type { JstDate } from '../domain/jst-date';
import { parseRate, type Rate, type Yen } from '../domain/yen';

const units = [
	{ size: 1_0000_0000_0000, name: '兆' },
	{ size: 1_0000_0000, name: '億' },
	{ size: 1_0000, name: '万' },
];
const readings: Record<string, string> = { 兆: 'ちょう', 億: 'おく', 万: 'まん' };

const grouped = (amount: number) => amount.toLocaleString('en-US');

/** 125,000,000 → 1億2,500万円, exactly: a compact formatter would round it to 1.3億円. */
function japaneseYen(amount: Yen): string {
	let rest = amount;
	let text = '';
	for (const { size, name } of units) {
		if (rest >= size) text += `${grouped(Math.floor(rest / size))}${name}`;
		rest %= size;
	}
	return `${text}${rest > 0 || text === '' ? grouped(rest) : ''}円`;
}

/** Money as people say it: 300万円 · 300万円《まんえん》 · ¥3,000,000. */
export function formatYen(amount: Yen, language: Language): string {
	if (language === 'en') return `¥${grouped(amount)}`;
	const text = japaneseYen(amount);
	if (language === 'ja') return text;
	return text.replace(/([兆億万])(円)?/g, (_, unit: string, yen = '') =>
		yen ? `${unit}円《${readings[unit]}えん》` : `${unit}《${readings[unit]}》`,
	);
}

/** A share as people say it: 4分の3 · 4分《ぶん》の3 · 3/4. */
export function formatRate(rate: Rate, language: Language): string {
	const { numerator, denominator } = parseRate(rate);
	if (numerator === denominator)
		return { ja: '全額', 'ja-easy': 'ぜんぶ', en: 'the full amount' }[language];
	if (denominator === 100) return `${numerator}%`;
	if (language === 'en') return rate;
	return `${denominator}分${language === 'ja-easy' ? '《ぶん》' : ''}の${numerator}`;
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
	weekday: 'short',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});
const weekdays = ['日', '月', '火', '水', '木', '金', '土'];
const weekdayReadings = ['にち', 'げつ', 'か', 'すい', 'もく', 'きん', 'ど'];

const dateFormat = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC',
});

/** A day that is over, of which nobody asks the weekday: 2026年4月1日 · 1 April 2026. */
export function formatDate(day: JstDate, language: Language): string {
	if (language === 'en') return dateFormat.format(new Date(`${day}T00:00:00Z`));
	const [year, month, dayOfMonth] = day.split('-').map(Number);
	if (language === 'ja') return `${year}年${month}月${dayOfMonth}日`;
	return `${year}年《ねん》${month}月《がつ》${dayOfMonth}日《にち》`;
}

/** A day with its weekday: 2026年11月30日（月） · Mon, 30 November 2026. */
export function formatDay(day: JstDate, language: Language): string {
	const date = new Date(`${day}T00:00:00Z`);
	if (language === 'en') return dayFormat.format(date);
	const weekday = weekdays[date.getUTCDay()];
	if (language === 'ja') return `${formatDate(day, language)}（${weekday}）`;
	const reading = weekdayReadings[date.getUTCDay()];
	return `${formatDate(day, language)}（${weekday}《${reading}》）`;
}

/** The Japanese year of a fiscal year; that of 2019 is called 令和元年度 throughout. */
function eraOf(fiscalYear: number): string {
	const [era, year] =
		fiscalYear >= 2019 ? ['令和', fiscalYear - 2018] : ['平成', fiscalYear - 1988];
	return `${era}${year === 1 ? '元' : year}年度`;
}

/** A fiscal year in both eras: 令和7年度（2025年度） · fiscal 2025. */
export function formatFiscalYear(fiscalYear: number, language: Language): string {
	if (language === 'en') return `fiscal ${fiscalYear}`;
	if (language === 'ja') return `${eraOf(fiscalYear)}（${fiscalYear}年度）`;
	return `${fiscalYear}年度《ねんど》`;
}

export function formatNumber(value: number): string {
	return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}

/** A rate in percent, without its sign: fees have up to three decimals, as 0.383 %. */
export const formatPercent = (percent: number): string =>
	percent.toLocaleString('en-US', { maximumFractionDigits: 3 });

/** Months as people say them: 7年 · 1年6か月 · 10 years. */
export function formatMonths(months: number, language: Language): string {
	const [years, rest] = [Math.floor(months / 12), months % 12];
	if (language === 'en') {
		const plural = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
		const parts = [years && plural(years, 'year'), rest && plural(rest, 'month')];
		return parts.filter(Boolean).join(' ') || '0 months';
	}
	const ruby = (reading: string) => (language === 'ja-easy' ? `《${reading}》` : '');
	const parts = [years && `${years}年${ruby('ねん')}`, rest && `${rest}か月${ruby('げつ')}`];
	return parts.filter(Boolean).join('') || `0か月${ruby('げつ')}`;
}
