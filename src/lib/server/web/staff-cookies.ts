import type { Cookies } from '@sveltejs/kit';
import { languageCodes } from '../../domain/codes';
import { ownCookie } from './own-cookie';

/** What a browser keeps of a sign-in: that it was done, or that its second step is still to come. */
const names = { session: 'staff-session', challenge: 'staff-challenge' } as const;
type Name = keyof typeof names;

const challengeSeconds = 600;

/**
 * Only staff pages are shown it, in each language. Without an age: it is gone when the browser is
 * closed, and the session ends by itself.
 */
const places = (url: URL) =>
	languageCodes.map((language) => ({ ...ownCookie(url), path: `/${language}/staff` }));

export const staffKey = (cookies: Cookies, name: Name): string | undefined =>
	cookies.get(names[name]) || undefined;

export function keepStaffKey(cookies: Cookies, url: URL, name: Name, key: string): void {
	const age = name === 'challenge' ? { maxAge: challengeSeconds } : {};
	for (const place of places(url)) cookies.set(names[name], key, { ...place, ...age });
}

export function forgetStaffKey(cookies: Cookies, url: URL, name: Name): void {
	for (const place of places(url)) cookies.delete(names[name], place);
}
