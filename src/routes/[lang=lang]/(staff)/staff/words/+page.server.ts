import { may } from '$lib/domain/editing/roles';
import { wordStates } from '$lib/domain/searches/word-change';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { namesOfPeople } from '$lib/i18n/listings-row-words';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import type { PageServerLoad } from './$types';
import { wordRow } from './word-words';

export const load: PageServerLoad = async ({ locals }) => {
	const member = staffOf(locals, 'see-searches');
	const { app, language } = locals;
	const [changes, people] = await Promise.all([
		app.searches.words(wordStates),
		app.accounts.people(),
	]);
	const words = wordsFor(app.reference, language, app.today());
	const reader = { thesaurus: app.reference.thesaurus, nameOf: namesOfPeople(people, language) };
	const rows = changes.map((change) => wordRow(change, reader, words));
	const { searches } = messagesOf(language);
	const names = ['word', 'concept', 'role', 'state', 'at', 'author'] as const;
	return {
		words: searches.list,
		title: withoutRuby(searches.list.title),
		columns: names.map((key) => ({ key, label: searches.list[key] })),
		waiting: rows.filter(({ isWaiting }) => isWaiting),
		done: rows.filter(({ isWaiting }) => !isWaiting),
		hrefs: {
			back: `/${language}/staff/searches`,
			add: may(member.role, 'save-draft') ? `/${language}/staff/words/new` : undefined,
			export: may(member.role, 'export') ? `/${language}/staff/words/thesaurus.yaml` : undefined,
		},
	};
};
