import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { fieldHelp, fieldName } from '$lib/i18n/editing-field-words';
import type { Words } from '$lib/i18n/words';

export interface NewProgram {
	name: string;
	english: string;
	kind: string;
	id: string;
}

export interface NewProgramErrors {
	name?: 'required';
	kind?: 'required';
	id?: 'taken' | 'format' | 'suggested';
}

const nothing: NewProgram = { name: '', english: '', kind: '', id: '' };

function errorTexts({ name, kind, id }: NewProgramErrors, { language }: Words) {
	const { form } = messagesOf(language).editing;
	const idTexts = { taken: form.new.taken, format: form.formats.id, suggested: form.new.suggested };
	return {
		name: name && form.errors.required,
		kind: kind && form.choose,
		id: id && idTexts[id],
	};
}

/** The first page of a new program. */
export function newProgramView(words: Words, typed = nothing, errors: NewProgramErrors = {}) {
	const { language, taxonomy } = words;
	const { form } = messagesOf(language).editing;
	const label = (...path: string[]) => ({
		label: fieldName(path, language) ?? '',
		hint: fieldHelp(path, language),
	});
	return {
		title: withoutRuby(form.new.title),
		heading: form.new.title,
		lead: form.new.lead,
		typed,
		error: Object.keys(errors).length > 0 ? form.new.wrong : undefined,
		errors: errorTexts(errors, words),
		name: label('name', 'ja'),
		english: label('name', 'en'),
		kind: label('kind'),
		id: { ...label('id'), hint: form.new.idHelp },
		kinds: taxonomy.kinds.map(({ code, label }) => ({ value: code, label: words.text(label) })),
		choose: form.choose,
		needed: form.needed,
		submit: form.new.submit,
	};
}
