import type { Cookies } from '@sveltejs/kit';
import { slugSchema } from '../../domain/codes';
import { keptDays, mostKept, readNote, type Kept } from '../../domain/shortlist';
import { ownCookie } from './own-cookie';

/**
 * Programs that a visitor has kept, each in a cookie of its own in their browser: its name says which
 * program, its value is their note. Nothing of it is stored elsewhere.
 */
const prefix = 'keep-';
const longestId = 100;

const print = (note: string): string => Buffer.from(note).toString('base64url');

/** What was written; nothing where it cannot be read or was not written here. */
function parse(value: string): string {
	const text = Buffer.from(value, 'base64url').toString('utf8');
	const note = readNote(text);
	return note.ok && print(note.value) === value ? note.value : '';
}

function keptOf({ name, value }: { name: string; value: string }): Kept | undefined {
	const id = name.slice(prefix.length);
	const isOurs =
		name.startsWith(prefix) && id.length <= longestId && slugSchema.safeParse(id).success;
	return isOurs ? { id, note: parse(value) } : undefined;
}

/** What a visitor has kept, in the order of keeping; what is not of this site's programs is left out. */
export function keptIn(cookies: Cookies, isProgram: (id: string) => boolean): Kept[] {
	const kept = cookies.getAll().flatMap((cookie) => keptOf(cookie) ?? []);
	return kept.filter(({ id }) => isProgram(id)).slice(0, mostKept);
}

/** Keeps a program, or changes its note. */
export const keep = (cookies: Cookies, url: URL, { id, note }: Kept): void =>
	cookies.set(prefix + id, print(note), { ...ownCookie(url), maxAge: keptDays * 24 * 3600 });

export const letGo = (cookies: Cookies, url: URL, id: string): void =>
	cookies.delete(prefix + id, ownCookie(url));
