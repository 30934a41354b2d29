import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { FieldError } from '$lib/domain/result';
import type { Messages } from '$lib/i18n';
import { readForm } from '$lib/server/web/read-form';
import { typedIn } from '$lib/server/web/staff-form';
import { programIdIn } from '../reader';

/** What a page may say was done. */
export type Done = keyof Messages['listings']['done'];

export type DeedEvent = Pick<RequestEvent<{ id: string }>, 'locals' | 'params' | 'request' | 'url'>;

type Refused = { ok: false; reason: string; errors?: FieldError[]; error?: FieldError };
type Answer = { ok: true } | Refused;

/** The draft as whoever sends the form has seen it. */
export const seenIn = (form: FormData, id: string) => ({
	id,
	version: Number(typedIn(form, 'version')),
});

/** What was typed, to be there again. */
const fields = ['note', 'because', 'day', 'time'] as const;
const typedAgain = (form: FormData) =>
	Object.fromEntries(fields.map((name) => [name, typedIn(form, name)]));

/**
 * Does what a form asks for. Goes on to the page that says so, so that nothing is done twice; or
 * back to the form, with why it was not done and all that was typed.
 */
export async function carryOut(
	{ params, request, url }: DeedEvent,
	done: Done,
	work: (form: FormData, id: string) => Promise<Answer>,
	next: () => Promise<string> | string = () => url.pathname,
) {
	const id = programIdIn(params);
	const form = await readForm(request);
	const answer = await work(form, id);
	if (answer.ok) redirect(303, `${await next()}?done=${done}`);
	const { reason, error } = answer;
	const status = reason === 'forbidden' ? 403 : reason === 'bad-time' ? 400 : 409;
	return fail(status, { deed: done, reason, time: error?.code, typed: typedAgain(form) });
}
