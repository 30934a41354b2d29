import type { Fact, FactOf } from '../domain/eligibility/fact';
import { programName } from './fact-standing-words';
import { formatMonths } from './format';
import type { Names } from './text-words';
import type { Words } from './words';

/** Why a day counts. */
export interface Cause {
	fact?: Fact;
	/** Years that are reached on the day. */
	years?: number;
}

function awardEvent(
	{ event, program: id, withinFiscalYears: years = 0 }: FactOf<'earlier-award'>,
	words: Words,
	names: Names,
): string {
	const program = programName(id, words, names);
	return years === 0
		? words.t(`flip.event.award.${event}`, { program })
		: words.t(`flip.event.awardYears.${event}`, { program, years });
}

/** What happens on a day, as a clause that goes on: 事業を始めてから1年たつ. */
export function eventClause({ fact, years }: Cause, words: Words, names: Names): string {
	const { t, language } = words;
	const length = years === undefined ? '' : formatMonths(Math.round(years * 12), language);
	switch (fact?.fact) {
		case 'years':
			return t(`flip.event.years.${fact.counted ?? 'business'}`, { length });
		case 'size':
			return t('flip.event.years.business', { length });
		case 'earlier-award':
			return awardEvent(fact, words, names);
		case 'representative':
			return t('flip.event.birthday', { age: years });
		case 'project-start':
			return t('flip.event.start');
		default:
			return t('flip.event.rule');
	}
}
