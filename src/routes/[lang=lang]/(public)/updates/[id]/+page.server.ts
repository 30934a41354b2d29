import { error } from '@sveltejs/kit';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { cardOf } from '$lib/i18n/program-card';
import { updateItem } from '$lib/i18n/update-item-words';
import { wordsFor } from '$lib/i18n/words';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { app, language }, params }) => {
	const update = app.updates.update(params.id);
	if (!update) error(404, 'no such update');
	const words = wordsFor(app.reference, language, app.today());
	const item = updateItem(update, (id) => app.program(id), words);
	const programs = update.programIds.flatMap((id) => app.program(id) ?? []);
	const { updates } = messagesOf(language);
	const title = words.t('updates.itemTitle', { type: item.typeLabel, date: item.date.text });
	return {
		words: updates,
		item,
		title: withoutRuby(title),
		heading: title,
		cards: programs.map((program) => cardOf(program, words)),
		allHref: `/${language}/updates`,
	};
};
