import type { Language } from '../domain/codes';
import type { Json, JsonObject } from '../domain/editing/json';
import type { Program } from '../domain/program/program';
import { periodCalendar, type PeriodCalendarView } from './drafts-calendar-view';
import { criterionPreview, type CriterionPreviewView } from './drafts-criterion-view';
import { namesIn } from './listings-change-words';
import type { Words } from './words';

/** What the form of a draft shows beside its fields. */
export interface DraftAsides {
	/** Each condition as visitors will read it, by its place. */
	criteria: CriterionPreviewView[];
	/** The days of its periods. */
	calendar: PeriodCalendarView | undefined;
}

const itemsOf = (value: Json | undefined): readonly Json[] =>
	Array.isArray(value) ? (value as readonly Json[]) : [];

/**
 * What stands beside the fields of a page of the form.
 * @param fields names of the program's fields on that page
 */
export function draftAsides(
	document: JsonObject,
	fields: readonly string[],
	{ wordsIn, language }: { wordsIn(code: Language): Words; language: Language },
	find: (id: string) => Program | undefined,
): DraftAsides {
	const names = namesIn([document], find);
	const criteria = fields.includes('criteria') ? itemsOf(document.criteria) : [];
	return {
		criteria: criteria.map((raw) => criterionPreview(raw, { wordsIn, language, names })),
		calendar: fields.includes('periods')
			? periodCalendar(document.periods, wordsIn(language))
			: undefined,
	};
}
