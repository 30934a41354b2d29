import { isObject, type Json } from '../domain/editing/json';
import { isJstDate, type JstDate } from '../domain/jst-date';
import { monthGrid } from '../domain/program/month-grid';
import { withoutRuby } from '../domain/text';
import { messagesOf } from '.';
import { formatDay } from './format';
import type { Words } from './words';

type Edge = 'opens' | 'closes';

interface Mark {
	day: JstDate;
	edge: Edge;
	/** What begins or ends. */
	text: string;
}

export interface CalendarDay {
	number: number;
	isToday: boolean;
	edges: Edge[];
	/** What is read aloud. */
	said: string;
}

export interface CalendarMonth {
	key: string;
	caption: string;
	weeks: (CalendarDay | undefined)[][];
}

export interface PeriodCalendarView {
	heading: string;
	weekdays: string[];
	/** Of those that have a day that is marked, the next ones; else the last. */
	months: CalendarMonth[];
	/** Every day that is marked, in order. */
	days: string[];
	legend: Record<Edge | 'today', string>;
	listLabel: string;
	/** Where no day is written yet. */
	none: string;
	/** Months that are not shown. */
	more: string | undefined;
}

/** More are no longer seen at a glance. */
const mostMonths = 6;

const itemsIn = (value: Json | undefined): readonly Json[] =>
	Array.isArray(value) ? (value as readonly Json[]) : [];

const stageNames = (words: Words): Readonly<Record<string, string>> =>
	messagesOf(words.language).rules.period.stages;

/** What a stage marks, as far as days are written. */
function marksOf(stage: Json, words: Words): Mark[] {
	if (!isObject(stage)) return [];
	const code = typeof stage.stage === 'string' ? stage.stage : '';
	const name = stageNames(words)[code] ?? code;
	const { calendar } = messagesOf(words.language).drafts;
	return (['opens', 'closes'] as const).flatMap((edge) => {
		const day = stage[edge];
		if (typeof day !== 'string' || !isJstDate(day)) return [];
		const text = words.t('drafts.calendar.mark', { stage: name, edge: calendar[edge] });
		return [{ day, edge, text: name === '' ? calendar[edge] : text }];
	});
}

const monthOf = (day: JstDate): string => day.slice(0, 7);

const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

function monthCaption(month: string, { t, language }: Words): string {
	const [year = 0, number = 0] = month.split('-').map(Number);
	const name = language === 'en' ? englishMonth.format(Date.UTC(year, number - 1)) : number;
	return t('drafts.calendar.month', { year, month: name });
}

function dayView(day: JstDate, marks: readonly Mark[], words: Words): CalendarDay {
	const own = marks.filter((mark) => mark.day === day);
	return {
		number: Number(day.slice(8)),
		isToday: day === words.today,
		edges: [...new Set(own.map(({ edge }) => edge))],
		said: own.map(({ text }) => withoutRuby(text)).join(' / '),
	};
}

const monthView = (month: string, marks: readonly Mark[], words: Words): CalendarMonth => ({
	...{ key: month, caption: monthCaption(month, words) },
	weeks: monthGrid(month).map((week) => week.map((day) => day && dayView(day, marks, words))),
});

/** From this month on; where nothing is to come, the last. */
function shownOf(months: readonly string[], today: JstDate): readonly string[] {
	const coming = months.filter((month) => month >= monthOf(today));
	return coming.length > 0 ? coming.slice(0, mostMonths) : months.slice(-mostMonths);
}

function dayLines(marks: readonly Mark[], { t, language }: Words): string[] {
	const days = [...new Set(marks.map(({ day }) => day))];
	return days.map((day) => {
		const own = marks.filter((mark) => mark.day === day).map(({ text }) => text);
		return t('drafts.calendar.day', { day: formatDay(day, language), marks: own.join(' / ') });
	});
}

/** The days of a draft's periods on calendars, as far as they are written. */
export function periodCalendar(periods: Json | undefined, words: Words): PeriodCalendarView {
	const { calendar } = messagesOf(words.language).drafts;
	const stages = itemsIn(periods).flatMap((period) =>
		itemsIn(isObject(period) ? period.stages : undefined),
	);
	const marks = stages
		.flatMap((stage) => marksOf(stage, words))
		.sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
	const months = [...new Set(marks.map(({ day }) => monthOf(day)))];
	const shown = shownOf(months, words.today);
	const rest = months.filter((month) => !shown.includes(month));
	const names = rest
		.map((month) => monthCaption(month, words))
		.join(words.language === 'en' ? ', ' : '、');
	return {
		...{ heading: calendar.heading, weekdays: calendar.weekdays, listLabel: calendar.list },
		months: shown.map((month) => monthView(month, marks, words)),
		days: dayLines(marks, words),
		legend: { opens: calendar.opens, closes: calendar.closes, today: calendar.today },
		none: calendar.none,
		more: rest.length > 0 ? words.t('drafts.calendar.more', { months: names }) : undefined,
	};
}
