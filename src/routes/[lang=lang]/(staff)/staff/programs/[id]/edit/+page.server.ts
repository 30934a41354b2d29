import { error, fail, redirect } from '@sveltejs/kit';
import type { StaffMember } from '$lib/domain/accounts/person';
import { readDeed, type FormDeed } from '$lib/domain/editing/form/deeds';
import { editedDocument } from '$lib/domain/editing/form/edited-document';
import { isSection, sections, type Section } from '$lib/domain/editing/form/sections';
import type { JsonObject } from '$lib/domain/editing/json';
import { messagesOf } from '$lib/i18n';
import { autosaveWords } from '$lib/i18n/drafts-autosave-words';
import { conflictPage } from '$lib/i18n/drafts-conflict-page';
import { othersView } from '$lib/i18n/drafts-others-view';
import { panelView } from '$lib/i18n/drafts-panel-view';
import { idOf } from '$lib/i18n/editing-form-context';
import { leftWords } from '$lib/i18n/listings-left-words';
import { namesOfPeople } from '$lib/i18n/listings-row-words';
import { wordsFor } from '$lib/i18n/words';
import { staffOf } from '$lib/server/web/guard';
import { readForm } from '$lib/server/web/read-form';
import { originOf } from '../../draft-form';
import { valueOf } from '../../reader';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { editPage, editPath, fieldPath, noticeOf, type Done } from './edit-page';

const listingPath = ({ url }: Pick<RequestEvent, 'url'>) => url.pathname.replace(/\/edit$/, '');

/** What stands beside the form: what was done before, who else writes, and how the draft will look. */
async function besideOf({ locals, params: { id }, url }: RequestEvent, member: StaffMember) {
	const { app, language } = locals;
	const [people, others] = await Promise.all([
		app.accounts.people(),
		app.drafts.seeOthers(member, id),
	]);
	const nameOf = namesOfPeople(people, language);
	return {
		notice: noticeOf(url.searchParams, language, { memberId: member.id, nameOf }),
		others: othersView(others.ok ? others.value : [], nameOf, language),
		panel: panelView(id, language),
		autosave: { action: `${url.pathname}/autosave`, words: autosaveWords(language) },
		presence: `${url.pathname}/presence`,
	};
}

export const load: PageServerLoad = async (event) => {
	const { locals, params, url } = event;
	const member = staffOf(locals, 'save-draft');
	const field = url.searchParams.get('field');
	if (field !== null) redirect(303, fieldPath(url.pathname, field));
	const { draft, published } = valueOf(await locals.app.editing.listing(member, params.id));
	// A draft is begun by a deed on the listing's page, never by looking.
	if (!draft) redirect(303, listingPath(event));
	const asked = url.searchParams.get('section');
	const section = isSection(asked) ? asked : sections[0];
	if (section === undefined) error(404, 'no such page');
	const { document, version } = draft;
	const words = wordsFor(locals.app.reference, locals.language, locals.app.today());
	return {
		left: leftWords(params.id, { published, draft: document }, words),
		...(await editPage(locals, { id: params.id, document, section, version })),
		...(await besideOf(event, member)),
	};
};

const doneBy: Record<FormDeed['name'], Done> = {
	save: 'saved',
	go: 'saved',
	add: 'added',
	remove: 'removed',
	drop: 'removed',
	up: 'moved',
	down: 'moved',
};

/** The item that was added or moved, or the list that it was taken from. */
function anchorOf({ name, path }: FormDeed, count: number): string {
	if (name === 'add') return `item-${idOf([...path, String(count - 1)])}`;
	if (name === 'save' || name === 'go') return '';
	const place = Number(path.at(-1)) + (name === 'up' ? -1 : name === 'down' ? 1 : 0);
	const list = path.slice(0, -1);
	return name === 'up' || name === 'down' ? `item-${idOf([...list, String(place)])}` : idOf(list);
}

/** How many items a list of the form had, and has. */
const countOf = (form: FormData, { path }: FormDeed): number =>
	(Number(form.get(`${path.join('.')}:count`)) || 0) + 1;

/** The page that a button leads to. */
function nextSection({ name, path: [target] }: FormDeed, current: Section): Section | 'listing' {
	if (name !== 'go') return current;
	return target === 'listing' ? 'listing' : isSection(target) ? target : current;
}

type NotSaved = Exclude<Awaited<ReturnType<App.Locals['app']['drafts']['save']>>, { ok: true }>;

/** The form again with all that was typed; or what two people have changed, to choose. */
async function notSaved(
	{ locals, params: { id } }: RequestEvent,
	memberId: string,
	typed: { document: JsonObject; section: Section; version: number },
	outcome: NotSaved,
) {
	const { app, language } = locals;
	if (outcome.reason === 'conflict') {
		const nameOf = namesOfPeople(await app.accounts.people(), language);
		const words = wordsFor(app.reference, language, app.today());
		const shown = { id, section: typed.section, memberId, nameOf, conflict: outcome.conflict };
		return fail(409, { conflict: conflictPage(shown, words, (other) => app.program(other)) });
	}
	const { refused } = messagesOf(language).editing.form;
	return fail(409, { error: refused.other, page: await editPage(locals, { id, ...typed }) });
}

export const actions: Actions = {
	save: async (event) => {
		const { locals, params, request, url } = event;
		const member = staffOf(locals, 'save-draft');
		const form = await readForm(request);
		const { refused } = messagesOf(locals.language).editing.form;
		const origin = originOf(form);
		if (!origin || !form.has('whole'))
			return fail(400, { error: refused.incomplete, page: undefined });
		const { section, version } = origin;
		const deed = readDeed(form.get('do'));
		const draft = valueOf(await locals.app.editing.open(member, params.id));
		const document = editedDocument(draft.document, { section, form, deed });
		const outcome = await locals.app.drafts.save(member, { id: params.id, document, version });
		if (!outcome.ok) return notSaved(event, member.id, { document, section, version }, outcome);
		const { others } = outcome.value;
		const next = nextSection(deed, section);
		if (next === 'listing') redirect(303, listingPath(event));
		const query: Record<string, string> = others
			? { by: others.personId, count: String(others.changes.length) }
			: { done: doneBy[deed.name] };
		redirect(
			303,
			editPath(url.pathname, next, { query, anchor: anchorOf(deed, countOf(form, deed)) }),
		);
	},
};
