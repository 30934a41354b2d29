import { printForm } from '../domain/editing/form/print-form';
import { sectionOf, sections, sectionSpec, type Section } from '../domain/editing/form/sections';
import { isObject, type JsonObject } from '../domain/editing/json';
import type { FieldError } from '../domain/result';
import { withoutRuby } from '../domain/text';
import { messagesOf } from '.';
import { fieldView } from './editing-field-view';
import type { NamedProgram } from './editing-form-context';
import { summaryView } from './editing-summary-view';
import type { Words } from './words';

/** A page of the form. */
export interface ShownForm {
	id: string;
	document: JsonObject;
	section: Section;
	/** The version that it is made from. */
	version: number;
	/** What keeps the document from being published, on whatever page. */
	errors: readonly FieldError[];
	programs: readonly NamedProgram[];
}

const errorsOn = (section: Section, errors: readonly FieldError[]): readonly FieldError[] =>
	errors.filter(({ path }) => sectionOf(path.split('.')[0] ?? '') === section);

function navView({ section: current, errors }: ShownForm, { language, t }: Words) {
	const { form } = messagesOf(language).editing;
	return sections.map((section) => {
		const count = errorsOn(section, errors).length;
		return {
			value: `go:${section}`,
			text: form.sections[section],
			note: count > 0 ? t('editing.form.open', { count }) : form.done,
			isOpen: count > 0,
			isCurrent: section === current,
		};
	});
}

/** What a program is called while it is written. */
export function draftName({ name }: JsonObject, { language }: Words): string {
	const own = isObject(name) ? name.ja : undefined;
	return typeof own === 'string' && own !== '' ? own : messagesOf(language).editing.form.unnamed;
}

function nextView(section: Section, { language, t }: Words) {
	const next = sections[sections.indexOf(section) + 1];
	const { form } = messagesOf(language).editing;
	if (next === undefined) return { value: 'go:listing', text: form.toListing };
	return { value: `go:${next}`, text: t('editing.form.next', { section: form.sections[next] }) };
}

/** One page of the form, with what is on it and what is still to do on the others. */
export function editPageView(shown: ShownForm, words: Words) {
	const { document, section, version, errors, programs } = shown;
	const { form } = messagesOf(words.language).editing;
	const printed = printForm(sectionSpec(section), document);
	const context = { words, document, programs, errors };
	const fields = printed.map((field) => fieldView(field, context));
	const heading = words.t('editing.form.heading', { name: draftName(document, words) });
	return {
		title: withoutRuby(heading),
		heading,
		section,
		version,
		sectionName: form.sections[section],
		lead: form.leads[section],
		fields,
		nav: { label: withoutRuby(form.nav), sections: navView(shown, words) },
		summary: summaryView(errorsOn(section, errors), fields, words),
		next: nextView(section, words),
		words: { save: form.save, toListing: form.toListing, kept: form.kept, remove: form.remove },
	};
}
