import type { Status } from '../domain/codes';
import { fiscalYearOf, isJstDate } from '../domain/jst-date';
import { isOverdue, knownYearOf } from '../domain/program/confirmation';
import type { Program } from '../domain/program/program';
import { nextDeadline, stateOfPeriod } from '../domain/program/status';
import { formatDay, formatFiscalYear } from './format';
import type { Words } from './words';

/** Until when an open program is open, where no day is set. */
function openText(program: Program, year: string, { t, today }: Words): string {
	const open = program.periods.filter((period) => stateOfPeriod(period, today) === 'open');
	const ends = open.flatMap(({ stages }) => stages.map(({ closes }) => closes));
	if (ends.includes('budget')) return t('rules.until.open', { year });
	return t(ends.includes('always') ? 'rules.until.always' : 'rules.until.openUnknown');
}

/** From when one can apply, where a day is set. */
function upcomingText(program: Program, year: string, { t, today, language }: Words): string {
	const [day] = program.periods
		.filter((period) => stateOfPeriod(period, today) === 'upcoming')
		.flatMap(({ stages }) =>
			stages.flatMap(({ opens }) => (opens !== undefined && isJstDate(opens) ? [opens] : [])),
		)
		.sort();
	return day
		? t('rules.until.upcomingDay', { day: formatDay(day, language) })
		: t('rules.until.upcoming', { year });
}

function endedText({ lifecycle }: Program, { t, language }: Words): string {
	if (lifecycle.state !== 'ended' || lifecycle.lastFiscalYear === 'unknown')
		return t('rules.until.ended');
	const year = formatFiscalYear(lifecycle.lastFiscalYear, language);
	return t('rules.until.endedYear', { year });
}

/** Until when, in a few words: a day, or for which year it is known. */
export function untilOf(program: Program, status: Status, words: Words): string {
	const { t, language, today } = words;
	const deadline = nextDeadline(program, today);
	const year = formatFiscalYear(knownYearOf(program), language);
	switch (status) {
		case 'open':
			return deadline
				? t('rules.until.day', { day: formatDay(deadline, language) })
				: openText(program, year, words);
		case 'upcoming':
			return upcomingText(program, year, words);
		case 'ended':
			return endedText(program, words);
		case 'unconfirmed':
			if (isOverdue(program, today)) return t('living.public.overdueUntil');
			return knownYearOf(program) < fiscalYearOf(today)
				? t('rules.until.unconfirmed', { year })
				: t('rules.until.unconfirmedNow');
		default:
			return t(`rules.until.${status}`);
	}
}
