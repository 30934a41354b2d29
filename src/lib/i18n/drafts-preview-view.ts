import { languageCodes, type Language } from '../domain/codes';
import type { Blanks } from '../domain/editing/preview-fillers';
import type { Program } from '../domain/program/program';
import type { FieldError } from '../domain/result';
import { withoutRuby } from '../domain/text';
import { messagesOf } from '.';
import { previewPath } from './drafts-panel-view';
import { fieldLabel } from './editing-field-words';
import { estimateSection, isUnasked, withEstimate } from './estimate-section-words';
import { cardOf } from './program-card';
import { programView } from './program-page-words';
import type { Words } from './words';

/** What stands in for texts that nobody has written, in the language of the preview. */
export const blanksIn = (language: Language): Blanks => messagesOf(language).drafts.blanks;

const mostMissing = 10;

/** The fields that are still to be written, each once, in the order of the form. */
function missingView(missing: readonly FieldError[], { language, t }: Words) {
	const labels = [...new Set(missing.map(({ path }) => fieldLabel(path.split('.'), language)))];
	const rest = labels.length - mostMissing;
	return {
		labels: labels.slice(0, mostMissing),
		more: rest > 0 ? t('drafts.preview.more', { number: rest }) : undefined,
	};
}

/** What stands around a preview, in the language of whoever looks at it. */
export function previewFrame(
	program: { id: string; isDraft: boolean; missing: readonly FieldError[]; shown: Language },
	words: Words,
) {
	const { language } = words;
	const { preview } = messagesOf(language).drafts;
	return {
		words: preview,
		title: withoutRuby(preview.title),
		text: program.isDraft ? preview.unpublished : preview.published,
		missing: missingView(program.missing, words),
		edit: `/${language}/staff/programs/${program.id}/edit`,
		languageLabel: withoutRuby(preview.language),
		languages: languageCodes.map((code) => ({
			...{ code, text: preview.languages[code], current: code === program.shown },
			href: `${previewPath(program.id, language)}?in=${code}`,
		})),
	};
}

/** A program as the public will see it: its card and its page, in the language of `words`. */
export function publicView(
	program: Program,
	query: URLSearchParams,
	words: Words,
	find: (id: string) => Program | undefined,
) {
	const view = programView(program, words, find, '');
	const estimate = estimateSection(program, query, undefined, words);
	return {
		// The program's own page may not be there yet: its preview is further down.
		cards: [{ ...cardOf(program, words), href: '#page' }],
		page: {
			...{ view, estimate, isUnasked: isUnasked(estimate) },
			sections: withEstimate(view.sections, estimate),
			hidden: [{ name: 'in', value: words.language }],
		},
	};
}
