import type { Cookies } from '@sveltejs/kit';
import { businessSchema, type Business } from '../../domain/business/business';
import { ownCookie } from './own-cookie';

/**
 * What a visitor said of their business. It lives in a cookie of their browser, comes along with
 * each request and is stored nowhere else.
 */
const cookieName = 'answers';
/** The parameter of a link whose sender chose to send the answers along. */
export const answersParameter = 'answers';

/** For how many days they stay in the visitor's browser. */
export const answersDays = 60;
/** Browsers refuse cookies over 4,096 bytes, name and attributes included. */
const mostCharacters = 3600;

/** As text for a cookie or an address; nothing where it is too long for either. */
export function printAnswers(business: Business): string | undefined {
	const text = Buffer.from(JSON.stringify(business)).toString('base64url');
	return text.length <= mostCharacters ? text : undefined;
}

/** What such a text says; nothing where it is not one of ours. */
export function parseAnswers(text: string | null | undefined): Business | undefined {
	if (!text || text.length > mostCharacters) return undefined;
	try {
		const json: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
		return businessSchema.safeParse(json).data;
	} catch {
		return undefined;
	}
}

export const keptAnswers = (cookies: Pick<Cookies, 'get'>): Business | undefined =>
	parseAnswers(cookies.get(cookieName));

/** Pages that say so where they show the answers of a link. */
const sentRoutes = [
	'/[lang=lang]/(own)/shortlist',
	'/[lang=lang]/(own)/compare',
	'/[lang=lang]/(public)/programs/[id]',
];

/**
 * The answers that count for a request: those of the link on pages that say so, else those of the
 * browser. A page of one's own answers never shows those of others, nor mixes them with one's own.
 */
export function answersFor(
	cookies: Pick<Cookies, 'get'>,
	url: URL,
	route: string | null,
): Business | undefined {
	const isSent = sentRoutes.some((one) => route?.startsWith(one));
	const sent = isSent ? parseAnswers(url.searchParams.get(answersParameter)) : undefined;
	return sent ?? keptAnswers(cookies);
}

/** Whether they could be kept: more answers than a cookie can hold cannot. */
export function keepAnswers(cookies: Cookies, url: URL, business: Business): boolean {
	const text = printAnswers(business);
	if (text === undefined) return false;
	cookies.set(cookieName, text, { ...ownCookie(url), maxAge: answersDays * 24 * 3600 });
	return true;
}

export const forgetAnswers = (cookies: Cookies, url: URL): void =>
	cookies.delete(cookieName, ownCookie(url));
