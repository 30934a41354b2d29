import { redirect } from '@sveltejs/kit';
import { messagesOf } from '$lib/i18n';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import type { Actions, PageServerLoad } from './$types';
import { linksView } from './links-view';

export const load: PageServerLoad = async ({ locals, url }) => {
	staffOf(locals, 'check-links');
	const { app, language } = locals;
	const { links } = app.living;
	const words = wordsFor(app.reference, language, app.today());
	const [all, isUnderWay] = await Promise.all([links.list(), links.isUnderWay()]);
	const { started, underWay } = messagesOf(language).living.links;
	const query = url.searchParams;
	const heading = query.has('started') ? started : query.has('busy') ? underWay : undefined;
	return {
		...linksView(all, query.get('show') === 'all', words),
		...{ isAllowed: links.isAllowed, isUnderWay },
		notice: heading === undefined ? undefined : { heading },
	};
};

export const actions: Actions = {
	check: async ({ locals, url }) => {
		staffOf(locals, 'check-links');
		const isStarted = await locals.app.living.links.checkNow();
		redirect(303, `${url.pathname}?${isStarted ? 'started' : 'busy'}`);
	},
};
