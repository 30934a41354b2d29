import { comingDays, type ComingDay } from '../domain/program/coming-days';
import { daysBetween, type JstDate } from '../domain/jst-date';
import type { Stage } from '../domain/program/period';
import type { Program } from '../domain/program/program';
import { withoutRuby } from '../domain/text';
import { calendarKey } from '../domain/updates/calendar-entry';
import { formatFiscalYear } from './format';
import { toCall } from './contact-words';
import type { Words } from './words';

/** A day of a program for somebody's calendar, in plain words: calendars know no readings. */
export interface CalendarDay {
	key: string;
	day: JstDate;
	title: string;
	text: string;
	/** Below the site's address. */
	path: string;
	alarm?: string;
	updatedAt: JstDate;
}

/** What a day of a program is called: which step begins, or ends, or is. */
export function dayTitle(
	program: Program,
	{ what, stage }: { what: ComingDay['what']; stage: Stage['stage'] },
	words: Words,
): string {
	const { t } = words;
	const names = { stage: t(`rules.period.stages.${stage}`), name: words.text(program.title) };
	return withoutRuby(t(`kept.calendar.${what}`, names));
}

function contactText(program: Program, words: Words): string[] {
	const [contact] = toCall(program, words);
	const [telephone] = contact?.telephones ?? [];
	if (!contact || !telephone) return [];
	return [words.t('rules.lists.labelled', { label: contact.name.text, text: telephone.text })];
}

function textOf(program: Program, { what, stage, period }: ComingDay, words: Words): string {
	const { t, language } = words;
	const { closesAt } = stage;
	const lines = [
		...(closesAt && what !== 'opens' ? [t('kept.calendar.time', { time: closesAt })] : []),
		words.text(program.summary),
		...contactText(program, words),
		t('kept.calendar.year', { year: formatFiscalYear(period.fiscalYear, language) }),
	];
	return withoutRuby(lines.join('\n'));
}

/** A reminder for a day that is past helps nobody. */
const alarmDays = 7;

/** Every coming day of a program, the nearest first. */
export function calendarDays(program: Program, words: Words): CalendarDay[] {
	return comingDays(program, words.today).map((coming) => {
		const title = dayTitle(program, { what: coming.what, stage: coming.stage.stage }, words);
		return {
			key: calendarKey(program, coming),
			day: coming.day,
			title,
			text: textOf(program, coming, words),
			path: `/${words.language}/programs/${program.id}`,
			...(daysBetween(words.today, coming.day) >= alarmDays
				? { alarm: withoutRuby(words.t('kept.calendar.alarm', { title })) }
				: {}),
			updatedAt: program.updatedAt,
		};
	});
}
