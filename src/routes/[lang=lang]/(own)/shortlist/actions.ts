import { fail, redirect } from '@sveltejs/kit';
import { mostKept, readNote } from '$lib/domain/shortlist';
import { wordsFor, type Words } from '$lib/i18n/words';
import { readForm } from '$lib/server/web/read-form';
import { askedOf, keepOne, keptOf, letGoOf, type Event } from './change';
import { clearedNotice, fullNotice, removedNotice, tooManyNotice } from './notices';

const wordsOf = ({ locals: { app, language } }: Event): Words =>
	wordsFor(app.reference, language, app.today());

/** Back to where one was, by way of the list, which sees whether the browser has kept it. */
function goBack({ locals }: Event, id: string, from: string | undefined): never {
	const query = new URLSearchParams({ kept: id, ...(from ? { return: from } : {}) });
	redirect(303, `/${locals.language}/shortlist?${query}`);
}

export async function keepAction(event: Event) {
	const { program, note, from } = await askedOf(event);
	const { id } = program;
	const read = readNote(note);
	const known = keptOf(event, id)?.note ?? '';
	const kept = { id, note: read.ok && read.value !== '' ? read.value : known };
	if (keepOne(event, kept)) goBack(event, id, from);
	return fail(400, { notice: fullNotice(program, wordsOf(event)) });
}

/** A note that would be lost can be had back; without one the page is simply shown again. */
export async function removeAction(event: Event) {
	const { program, from } = await askedOf(event);
	const note = keptOf(event, program.id)?.note ?? '';
	letGoOf(event, program.id);
	const own = `/${event.locals.language}/shortlist`;
	if (note === '' && from && from !== own) redirect(303, `${from}#keep-${program.id}`);
	return { notice: removedNotice(program, note, wordsOf(event)) };
}

export async function noteAction(event: Event) {
	const { program, note: typed } = await askedOf(event);
	const { id } = program;
	const { t } = wordsOf(event);
	const read = readNote(typed);
	if (!read.ok) {
		const [problem] = read.errors;
		const key = problem?.code === 'too-large' ? 'tooLarge' : 'tooLong';
		const error = t(`kept.note.${key}`, { ...problem?.values });
		return fail(400, { note: { id, typed, error } });
	}
	keepOne(event, { id, note: read.value });
	return { note: { id, typed: read.value, saved: t('kept.note.saved') } };
}

/** Keeps each program of a list that was sent, as far as there is room. */
export async function keepAllAction(event: Event) {
	const { locals, request } = event;
	const form = await readForm(request);
	const ids = [...new Set(form.getAll('id'))].flatMap((id) =>
		typeof id === 'string' && locals.app.program(id) ? [id] : [],
	);
	const left = ids.filter((id) => !keptOf(event, id) && !keepOne(event, { id, note: '' }));
	if (left.length === 0) redirect(303, `/${locals.language}/shortlist?kept=${ids[0] ?? ''}`);
	return fail(400, { notice: tooManyNotice(left.length, wordsOf(event)) });
}

export function clearAction(event: Event) {
	for (const { id } of event.locals.shortlist.slice(0, mostKept)) letGoOf(event, id);
	return { notice: clearedNotice(wordsOf(event)) };
}
