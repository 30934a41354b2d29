import { redirect } from '@sveltejs/kit';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { typedIn } from '$lib/server/web/staff-form';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { healthView, type Done } from './health-view';

export const load: PageServerLoad = async ({ locals, url }) => {
	const member = staffOf(locals, 'see-health');
	const report = await locals.app.operations.health(member);
	return healthView(report, url.searchParams.get('done'), locals.language);
};

/** Shown anew, so that nothing is done twice. */
function done({ url }: RequestEvent, what: Done): never {
	redirect(303, `${url.pathname}?${new URLSearchParams({ done: what })}`);
}

/** The number of a job; none for what cannot be one. */
const jobIn = (form: FormData): number => {
	const typed = typedIn(form, 'job');
	return /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0;
};

export const actions: Actions = {
	rebuild: async (event) => {
		const member = staffOf(event.locals, 'see-health');
		await event.locals.app.operations.rebuild(member);
		done(event, 'rebuilding');
	},
	retry: async (event) => {
		const member = staffOf(event.locals, 'see-health');
		const id = jobIn(await readForm(event.request));
		const isRetried = await event.locals.app.operations.retry(member, id);
		done(event, isRetried ? 'retried' : 'gone');
	},
};
