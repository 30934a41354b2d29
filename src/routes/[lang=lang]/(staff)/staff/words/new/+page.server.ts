import { fail, redirect } from '@sveltejs/kit';
import { messagesOf, translator } from '$lib/i18n';
import { wordErrors, wordRefusal } from '$lib/i18n/searches-error-words';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { typedIn } from '$lib/server/web/staff-form';
import { conceptText } from '../word-words';
import type { Actions, PageServerLoad } from './$types';
import { newView } from './new-view';
import { likelyLanguage, typedWord, type TypedWord } from './typed-word';

type Locals = App.Locals;

const wordsOf = ({ app, language }: Locals) => wordsFor(app.reference, language, app.today());

/** Concepts that were looked for, else those that the word, or the search, may belong to. */
function guessesFor({ app }: Locals, { search, word, query, concept }: TypedWord) {
	const guesses = app.searches.conceptsFor(search || word || query);
	const chosen = app.reference.thesaurus.find((one) => one.concept === concept);
	return chosen ? [chosen, ...guesses.filter((one) => one !== chosen)] : guesses;
}

const viewOf = (locals: Locals, typed: TypedWord) =>
	newView(typed, guessesFor(locals, typed), wordsOf(locals));

export const load: PageServerLoad = ({ locals, url }) => {
	staffOf(locals, 'save-draft');
	return viewOf(
		locals,
		typedWord((name) => url.searchParams.get(name) ?? ''),
	);
};

/** What else a word means, as people call it. */
function otherText(locals: Locals, others: readonly { kind: string; code: string }[]): string {
	const { app } = locals;
	const words = wordsOf(locals);
	const named = others.map(({ kind, code }) => {
		const program = kind === 'program' ? app.program(code) : undefined;
		return program ? words.text(program.name) : conceptText(code, app.reference.thesaurus, words);
	});
	return words.t('searches.new.sureText', { others: named.join('、') });
}

export const actions: Actions = {
	propose: async ({ locals, request }) => {
		const member = staffOf(locals, 'save-draft');
		const form = await readForm(request);
		const typed = typedWord((name) => typedIn(form, name));
		const { app, language } = locals;
		const done = await app.searches.propose(member, {
			...typed,
			language: typed.language ?? likelyLanguage(typed.word),
		});
		if (done.ok) {
			await app.searches.replay(member, done.value.id);
			redirect(303, `/${language}/staff/words/${done.value.id}?done=saved`);
		}
		const messages = messagesOf(language);
		const errors = done.reason === 'not-valid' ? done.errors : [];
		const isOther = done.reason === 'other-meaning';
		return fail(400, {
			view: viewOf(locals, typed),
			heading:
				errors.length > 0 ? messages.searches.errors.heading : wordRefusal(done.reason, messages),
			fields: wordErrors(errors, messages, translator(language)),
			sure: isOther ? otherText(locals, done.others) : undefined,
		});
	},
};
