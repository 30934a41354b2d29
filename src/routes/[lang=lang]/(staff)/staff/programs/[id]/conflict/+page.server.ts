import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { StaffMember } from '$lib/domain/accounts/person';
import { isSection } from '$lib/domain/editing/form/sections';
import { messagesOf } from '$lib/i18n';
import { conflictPage, renewalPage, type DraftConflict } from '$lib/i18n/drafts-conflict-page';
import { namesOfPeople } from '$lib/i18n/listings-row-words';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { typedIn } from '$lib/server/web/staff-form';
import { readVersion } from '../../draft-form';
import { refused, valueOf } from '../../reader';
import type { Actions, PageServerLoad } from './$types';
import { choicesIn, documentIn } from './read-choices';

type Event = RequestEvent<{ id: string }>;

const wordsOf = ({ app, language }: App.Locals) => wordsFor(app.reference, language, app.today());

const editPath = ({ language }: App.Locals, id: string, section = '') => {
	const query = new URLSearchParams({ ...(isSection(section) ? { section } : {}), saved: '' });
	return `/${language}/staff/programs/${id}/edit?${query}`;
};

/** What was published since the draft began; a draft that is up to date has nothing to decide. */
export const load: PageServerLoad = async ({ locals, params: { id } }) => {
	const member = staffOf(locals, 'save-draft');
	const { app, language } = locals;
	const found = await app.drafts.renewal(member, id);
	const { conflict: words, preview } = messagesOf(language).drafts;
	const edit = { href: `/${language}/staff/programs/${id}/edit`, text: preview.edit };
	const page = { edit, words };
	const isNothing = !found.ok && (found.reason === 'wrong-state' || found.reason === 'no-draft');
	if (isNothing) return { ...page, conflict: undefined };
	const shown = { id, renewal: valueOf(found) };
	return { ...page, conflict: renewalPage(shown, wordsOf(locals), (other) => app.program(other)) };
};

/** A number that our own page has put into the form. */
function numberIn(form: FormData, name: string): number {
	const number = readVersion(typedIn(form, name));
	return number ?? error(400, `no ${name}`);
}

type Shown = Pick<DraftConflict, 'conflict' | 'choices' | 'tried' | 'section'>;

async function showConflict({ locals, params }: Event, member: StaffMember, shown: Shown) {
	const { app, language } = locals;
	const nameOf = namesOfPeople(await app.accounts.people(), language);
	const whole = { ...shown, id: params.id, memberId: member.id, nameOf };
	return fail(409, { conflict: conflictPage(whole, wordsOf(locals), (id) => app.program(id)) });
}

async function showRenewal({ locals, params: { id } }: Event, member: StaffMember, form: FormData) {
	const { app } = locals;
	const found = await app.drafts.renewal(member, id);
	if (!found.ok && found.reason === 'wrong-state') redirect(303, editPath(locals, id));
	const renewal = valueOf(found);
	const isSeen =
		renewal.draft.version === numberIn(form, 'version') &&
		renewal.newest.number === numberIn(form, 'number');
	const shown = {
		id,
		renewal,
		choices: choicesIn(form),
		tried: isSeen ? 'missing' : 'again',
	} as const;
	const page = renewalPage(shown, wordsOf(locals), (other) => app.program(other));
	return fail(409, { conflict: page });
}

export const actions: Actions = {
	/** Saves what was chosen of two versions of a draft. */
	choose: async (event) => {
		const member = staffOf(event.locals, 'save-draft');
		const { locals, params, request } = event;
		const form = await readForm(request);
		const [version, theirVersion] = [numberIn(form, 'version'), numberIn(form, 'theirs')];
		const [mine, choices] = [documentIn(form, 'mine'), choicesIn(form)];
		const seen = { id: params.id, mine, version, theirVersion, choices };
		const outcome = await locals.app.drafts.resolve(member, seen);
		const section = typedIn(form, 'section');
		if (outcome.ok) redirect(303, editPath(locals, params.id, section));
		if (outcome.reason !== 'conflict') refused(outcome.reason);
		const { conflict } = outcome;
		const tried = conflict.theirs.version === theirVersion ? 'missing' : 'again';
		return showConflict(event, member, { conflict, choices, tried, section });
	},
	/** Brings a draft together with what was published since. */
	renew: async (event) => {
		const member = staffOf(event.locals, 'save-draft');
		const { locals, params, request } = event;
		const form = await readForm(request);
		const [version, number] = [numberIn(form, 'version'), numberIn(form, 'number')];
		const choice = { id: params.id, version, number, choices: choicesIn(form) };
		const outcome = await locals.app.drafts.renew(member, choice);
		if (outcome.ok) redirect(303, editPath(locals, params.id));
		return showRenewal(event, member, form);
	},
};
