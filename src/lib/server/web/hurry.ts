import { respondError } from './respond';

/** What costs an answer each time it is asked anew. A program's own page is not among it. */
const finder = '/[lang=lang]/(public)/programs';
const api = '/api/v1/';

export const isOfApi = (route: string | null): boolean => route?.startsWith(api) === true;

/** Whether requests of this route are counted by visitor. */
export const isLimited = (route: string | null): boolean => route === finder || isOfApi(route);

/** Says when to come back (RFC 6585, 4). */
export function withRetryAfter(response: Response, seconds: number): Response {
	if (response.status === 429) response.headers.set('retry-after', String(seconds));
	return response;
}

/** The answer to a program that asks too often. */
export const refuseHurry = (seconds: number, message: string): Response =>
	withRetryAfter(respondError(429, { code: 'too-many-requests', message }), seconds);
