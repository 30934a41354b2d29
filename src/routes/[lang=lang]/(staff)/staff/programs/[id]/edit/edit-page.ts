import type { Language } from '$lib/domain/codes';
import { sectionOf, type Section } from '$lib/domain/editing/form/sections';
import type { Json, JsonObject } from '$lib/domain/editing/json';
import { messagesOf, translator } from '$lib/i18n';
import { periodCalendar } from '$lib/i18n/drafts-calendar-view';
import { criterionPreview } from '$lib/i18n/drafts-criterion-view';
import { idOf } from '$lib/i18n/editing-form-context';
import { editPageView } from '$lib/i18n/editing-page-view';
import { namesIn } from '$lib/i18n/listings-change-words';
import { wordsFor } from '$lib/i18n/words';

interface Shown {
	id: string;
	document: JsonObject;
	section: Section;
	version: number;
}

/** What visitors will read of the conditions and of the dates, as far as they are written. */
function readByVisitors({ app, language }: App.Locals, { document, section }: Shown) {
	const wordsIn = (code: Language) => wordsFor(app.reference, code, app.today());
	const names = namesIn([document], (id) => app.program(id));
	const { criteria, periods } = document;
	const conditions: readonly Json[] = Array.isArray(criteria) ? criteria : [];
	return {
		criteria:
			section === 'conditions'
				? conditions.map((raw) => criterionPreview(raw, { wordsIn, language, names }))
				: [],
		calendar: section === 'periods' ? periodCalendar(periods, wordsIn(language)) : undefined,
	};
}

/** A page of the form as it stands, with what keeps the document from being published. */
export async function editPage(locals: App.Locals, shown: Shown) {
	const { app, language } = locals;
	const checked = await app.editing.check(shown.id, shown.document);
	const words = wordsFor(app.reference, language, app.today());
	const programs = app
		.programs()
		.map(({ id, name }) => ({ id, name: name.ja }))
		.sort((one, other) => one.name.localeCompare(other.name, 'ja'));
	const errors = checked.ok ? [] : checked.errors;
	return {
		...editPageView({ ...shown, errors, programs }, words),
		...readByVisitors(locals, shown),
	};
}

/** The address of a page of the form, and of a place on it. */
export const editPath = (
	path: string,
	section: Section,
	{ query = {}, anchor = '' }: { query?: Record<string, string>; anchor?: string } = {},
): string => `${path}?${new URLSearchParams({ section, ...query })}${anchor && `#${anchor}`}`;

/** Where a field can be changed. */
export function fieldPath(path: string, field: string): string {
	const names = field.split('.');
	return editPath(path, sectionOf(names[0] ?? ''), { anchor: idOf(names) });
}

const doneNames = ['saved', 'added', 'removed', 'moved', 'created'] as const;
export type Done = (typeof doneNames)[number];

/** What the page before has done; also what somebody else has saved meanwhile, or oneself elsewhere. */
export function noticeOf(
	query: URLSearchParams,
	language: Language,
	{ memberId, nameOf }: { memberId: string; nameOf: (id: string) => string },
) {
	const { notice } = messagesOf(language).editing.form;
	const by = query.get('by');
	if (by !== null) {
		const t = translator(language);
		const count = Number(query.get('count')) || 1;
		if (by === memberId) return { heading: t('editing.form.notice.mergedOwn', { count }) };
		return { heading: t('editing.form.notice.merged', { count, name: nameOf(by) }) };
	}
	const isSaved = query.has('saved');
	const done = isSaved ? 'saved' : doneNames.find((name) => name === query.get('done'));
	return done && { heading: notice[done] };
}
