import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { typedIn } from '$lib/server/web/staff-form';
import { programIdIn, readerOf, valueOf } from '../../reader';
import { carryOut } from '../deeds';
import type { Actions, PageServerLoad } from './$types';
import { historyView } from './history-view';

/** The number of a revision; 0, which there is none of, for anything else. */
const numberIn = (typed: string | null): number =>
	/^[1-9]\d{0,8}$/.test(typed ?? '') ? Number(typed) : 0;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const member = staffOf(locals, 'see-listings');
	const { app, language } = locals;
	const { editing } = app;
	const id = programIdIn(params);
	const [reader, listed, read] = await Promise.all([
		readerOf(locals, member),
		editing.listing(member, id),
		editing.revisions(member, id),
	]);
	const [listing, revisions] = [valueOf(listed), valueOf(read)];
	const { searchParams: query } = url;
	const isAsked = query.has('before') || query.has('after');
	const chosen = isAsked
		? { before: numberIn(query.get('before')), after: numberIn(query.get('after')) }
		: { before: revisions[1]?.number ?? 0, after: revisions[0]?.number ?? 0 };
	const comparison = isAsked && (await editing.compare(member, { id, ...chosen }));
	const compared = comparison && comparison.ok ? comparison.value : undefined;
	const words = wordsFor(app.reference, language, app.today());
	const shown = { listing, revisions, chosen, compared, isAsked, reader };
	return historyView(shown, words, (other) => app.program(other));
};

export const actions: Actions = {
	restore: async (event) => {
		const member = staffOf(event.locals, 'restore');
		const { editing } = event.locals.app;
		return carryOut(
			event,
			'restore',
			(form, id) => editing.restore(member, { id, number: numberIn(typedIn(form, 'number')) }),
			() => event.url.pathname.replace(/\/history$/, ''),
		);
	},
};
