import { error, type RequestEvent } from '@sveltejs/kit';
import type { Program } from '$lib/domain/program/program';
import { mostKept, type Kept } from '$lib/domain/shortlist';
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

/** The program that a form names; one that is not there was made up by hand. */
export async function askedOf({ request, locals }: Event): Promise<Asked> {
	const form = await request.formData();
	const program = locals.app.program(textOf(form, 'id'));
	if (!program) error(404, 'no such program');
	const from = returnPath(form.get('return'), locals.language);
	return { program, note: textOf(form, 'note'), from };
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
