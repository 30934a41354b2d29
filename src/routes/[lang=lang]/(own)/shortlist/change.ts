import { error, type RequestEvent } from '@sveltejs/kit';
import type { Program } from '$lib/domain/program/program';
import { mostKept, type Kept } from '$lib/domain/shortlist';
import { readForm } from '$lib/server/web/read-form';
import { keep, letGo } from '$lib/server/web/shortlist';
import { returnPath } from '../business/return-path';

export type Event = Pick<RequestEvent, 'locals' | 'url' | 'cookies' | 'request'>;

/** What a form says of one program. */
export interface Asked {
	program: Program;
	note: string;
	/** The page it was sent from. */
	from: string | undefined;
}

const textOf = (form: FormData, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};

/**
 * The page that a form was sent from. The browser knows it best: filters that took effect in place are
 * in its address, not in the form. A page that shows what a form did is asked for anew.
 */
function cameFrom({ request, url, locals }: Event, form: FormData): string | undefined {
	const referrer = request.headers.get('referer') ?? '';
	const sent = URL.canParse(referrer) ? new URL(referrer) : undefined;
	const isPage = sent?.origin === url.origin && !sent.search.startsWith('?/');
	const path = isPage ? sent.pathname + sent.search : null;
	return returnPath(path, locals.language) ?? returnPath(form.get('return'), locals.language);
}

/** The program that a form names; one that is not there was made up by hand. */
export async function askedOf(event: Event): Promise<Asked> {
	const { request, locals } = event;
	const form = await readForm(request);
	const program = locals.app.program(textOf(form, 'id'));
	if (!program) error(404, 'no such program');
	return { program, note: textOf(form, 'note'), from: cameFrom(event, form) };
}

export const keptOf = ({ locals }: Event, id: string): Kept | undefined =>
	locals.shortlist.find((one) => one.id === id);

/** Keeps a program, or changes the note of one that is kept; not if the list is full. */
export function keepOne(event: Event, kept: Kept): boolean {
	const { locals, cookies, url } = event;
	const isNew = keptOf(event, kept.id) === undefined;
	if (isNew && locals.shortlist.length >= mostKept) return false;
	keep(cookies, url, kept);
	locals.shortlist = isNew
		? [...locals.shortlist, kept]
		: locals.shortlist.map((one) => (one.id === kept.id ? kept : one));
	return true;
}

export function letGoOf({ locals, cookies, url }: Event, id: string): void {
	letGo(cookies, url, id);
	locals.shortlist = locals.shortlist.filter((one) => one.id !== id);
}
