import { answersParameter } from './answers';

const headers: Record<string, string> = {
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'cross-origin-opener-policy': 'same-origin',
};

/**
 * An address that carries somebody's answers, or a link for one person, is for no other site and no
 * search engine. Not `no-referrer`: browsers then send forms without their origin, which Kit refuses.
 */
const personalHeaders: Record<string, string> = {
	'referrer-policy': 'same-origin',
	'x-robots-tag': 'noindex',
};

const staffPage = /^\/[^/]+\/staff(?:\/|$)/;

const isPersonal = ({ pathname, searchParams }: URL): boolean =>
	searchParams.has(answersParameter) || staffPage.test(pathname);

const oneYearSeconds = 31_536_000;

/** Headers for every answer; the content security policy itself is Kit's, with a nonce a page. */
export function withSecurityHeaders(response: Response, url: URL): Response {
	for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
	if (isPersonal(url))
		for (const [name, value] of Object.entries(personalHeaders)) response.headers.set(name, value);
	if (url.protocol === 'https:')
		response.headers.set('strict-transport-security', `max-age=${oneYearSeconds}`);
	return response;
}
