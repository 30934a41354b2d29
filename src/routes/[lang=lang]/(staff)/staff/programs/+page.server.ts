import { messagesOf } from '$lib/i18n';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import type { PageServerLoad } from './$types';
import { filterOf, isNarrowed, readAsked } from './list-filter';
import { listView, waitingView } from './list-view';
import { readerOf, valueOf } from './reader';
import { waitingFor } from './waiting';

export const load: PageServerLoad = async ({ locals, url }) => {
	const member = staffOf(locals, 'see-listings');
	const { app, language } = locals;
	const { editing } = app;
	const words = wordsFor(app.reference, language, app.today());
	const asked = readAsked(url.searchParams);
	const isWhole = !isNarrowed(asked) && asked.page === 1;
	const [reader, found, waiting] = await Promise.all([
		readerOf(locals, member),
		editing.listings(member, filterOf(asked, member.id, words.today)),
		isWhole ? waitingFor(locals, member) : undefined,
	]);
	const { done } = messagesOf(language).listings;
	return {
		...listView(asked, valueOf(found), reader, words),
		waiting: waiting && waitingView(waiting, reader, words),
		notice: url.searchParams.get('done') === 'discard' ? { heading: done.discard } : undefined,
	};
};
