import { redirect } from '@sveltejs/kit';
import type { StaffMember } from '$lib/domain/accounts/person';
import { tokyoInstant } from '$lib/domain/tokyo-time';
import { messagesOf } from '$lib/i18n';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { typedIn } from '$lib/server/web/staff-form';
import { programIdIn, readerOf, valueOf } from '../reader';
import type { Actions, PageServerLoad } from './$types';
import { carryOut, seenIn } from './deeds';
import { listingView } from './listing-view';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const member = staffOf(locals, 'see-listings');
	const { app, language } = locals;
	const { editing } = app;
	const id = programIdIn(params);
	const [reader, found] = await Promise.all([
		readerOf(locals, member),
		editing.listing(member, id),
	]);
	const listing = valueOf(found);
	const { draft } = listing;
	const checked = draft && (await editing.check(id, draft.document));
	const errors = checked && !checked.ok ? checked.errors : [];
	const words = wordsFor(app.reference, language, app.today());
	const shown = { listing, errors, reader, query: url.searchParams };
	return {
		...listingView(shown, words, (id) => app.program(id)),
		waits: await waitsFor(locals, member, id),
	};
};

/** Where drafts of updates of a program are decided on, if any wait and this person may. */
async function waitsFor({ app, language }: App.Locals, member: StaffMember, programId: string) {
	const found = await app.updateDesk.waiting(member, { programId, limit: 1 });
	if (!found.ok || found.value.total === 0) return undefined;
	return { words: messagesOf(language).updates.staff.waits, href: `/${language}/staff/updates` };
}

/** What was typed as a day and a time; a text that is no instant where it is neither. */
const instantIn = (form: FormData): string =>
	tokyoInstant(typedIn(form, 'day'), typedIn(form, 'time')) ?? '';

export const actions: Actions = {
	open: async ({ locals, params, url }) => {
		const member = staffOf(locals, 'save-draft');
		valueOf(await locals.app.editing.open(member, programIdIn(params)));
		redirect(303, `${url.pathname}/edit`);
	},
	send: async (event) => {
		const member = staffOf(event.locals, 'send-for-review');
		const { editing } = event.locals.app;
		return carryOut(event, 'send', (form, id) =>
			editing.sendForReview(member, { ...seenIn(form, id), note: typedIn(form, 'note') }),
		);
	},
	back: async (event) => {
		const member = staffOf(event.locals, 'send-back');
		const { editing } = event.locals.app;
		return carryOut(event, 'back', (form, id) =>
			editing.sendBack(member, { ...seenIn(form, id), note: typedIn(form, 'note') }),
		);
	},
	publish: async (event) => {
		const member = staffOf(event.locals, 'publish');
		const { editing } = event.locals.app;
		return carryOut(event, 'publish', (form, id) =>
			editing.publish(member, { ...seenIn(form, id), because: typedIn(form, 'because') }),
		);
	},
	publishAt: async (event) => {
		const member = staffOf(event.locals, 'publish');
		const { editing } = event.locals.app;
		return carryOut(event, 'publishAt', (form, id) =>
			editing.publishAt(member, { ...seenIn(form, id), publishAt: instantIn(form) }),
		);
	},
	publishNever: async (event) => {
		const member = staffOf(event.locals, 'publish');
		const { editing } = event.locals.app;
		return carryOut(event, 'publishNever', (form, id) =>
			editing.publishAt(member, seenIn(form, id)),
		);
	},
	endAt: async (event) => {
		const member = staffOf(event.locals, 'withdraw');
		const { editing } = event.locals.app;
		return carryOut(event, 'endAt', (form, id) =>
			editing.endAt(member, { id, endAt: instantIn(form) }),
		);
	},
	endNever: async (event) => {
		const member = staffOf(event.locals, 'withdraw');
		const { editing } = event.locals.app;
		return carryOut(event, 'endNever', (_, id) => editing.endAt(member, { id }));
	},
	withdraw: async (event) => {
		const member = staffOf(event.locals, 'withdraw');
		const { editing } = event.locals.app;
		return carryOut(event, 'withdraw', (form, id) =>
			editing.withdraw(member, { id, because: typedIn(form, 'because') }),
		);
	},
	discard: async (event) => {
		const member = staffOf(event.locals, 'discard');
		const { app, language } = event.locals;
		const id = programIdIn(event.params);
		// What was never published is gone with its draft.
		const next = async () =>
			(await app.editing.listing(member, id)).ok
				? event.url.pathname
				: `/${language}/staff/programs`;
		return carryOut(
			event,
			'discard',
			(form) => app.editing.discard(member, seenIn(form, id)),
			next,
		);
	},
};
