import { readEraYear } from '../../japanese-year';
import { jstDateSchema, monthsBetween, type JstDate } from '../../jst-date';
import type { Business } from '../business';
import type { Surroundings } from './surroundings';
import { answered, type TypedForm } from './typed-form';

/** 578: the oldest company of Japan. */
const earliestYear = 578;

const monthOf = (year: number, month: number): JstDate =>
	`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;

function readMonthNumber(form: TypedForm, name: string): number | undefined {
	const month = form.count(name, { counters: ['月'] });
	if (month === undefined || (month >= 1 && month <= 12)) return month;
	return form.refuse(name, 'not-a-month', { value: month });
}

/** A year of our calendar, or of an era: 平成10. */
function readYear(form: TypedForm, name: string): number | undefined {
	const text = form.text(name);
	if (text === undefined) return undefined;
	const year = readEraYear(text);
	if (year === 'none') return form.refuse(name, 'not-a-year', { value: text });
	return year ?? form.count(name, { counters: ['年'] });
}

/** The first day of a month that was typed as two numbers; January where only the year is known. */
function readMonth(form: TypedForm, name: string, today: JstDate): JstDate | undefined {
	const year = readYear(form, `${name}Year`);
	const month = readMonthNumber(form, `${name}Month`);
	// A month says nothing without its year.
	if (month !== undefined && form.text(`${name}Year`) === undefined)
		return form.refuse(`${name}Year`, 'empty');
	if (year === undefined) return undefined;
	const day = monthOf(year, month ?? 1);
	if (year < earliestYear || !jstDateSchema.safeParse(day).success)
		return form.refuse(`${name}Year`, 'not-a-year', { value: year });
	if (day > today) return form.refuse(`${name}Year`, 'in-the-future');
	return day;
}

export function readTime(form: TypedForm, { today }: Surroundings): Business {
	const startedOn = readMonth(form, 'started', today);
	const incorporatedOn = readMonth(form, 'incorporated', today);
	const yearsSinceIncorporation =
		incorporatedOn === undefined ? undefined : monthsBetween(incorporatedOn, today) / 12;
	return answered({ startedOn, yearsSinceIncorporation }) ?? {};
}
