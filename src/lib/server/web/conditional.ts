import { createHash } from 'node:crypto';

/** What a feed is asked for again with, and how long it need not be. */
export interface Validity {
	/** When anything in it was last changed: an instant in UTC. */
	changedAt: string;
	/** So many seconds a reader may do with what it has. */
	seconds: number;
}

/** An answer that a reader keeps: asked again, it gets 304 while nothing has changed. */
export function respondKept(
	body: string,
	type: string,
	{ changedAt, seconds }: Validity,
	headers: Record<string, string> = {},
): Response {
	// Weak, since the same body goes out packed and not packed.
	const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
	return new Response(body, {
		headers: {
			...headers,
			'content-type': `${type}; charset=utf-8`,
			'cache-control': `public, max-age=${seconds}`,
			etag: tag,
			'last-modified': new Date(changedAt).toUTCString(),
		},
	});
}

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

function isUnchanged(request: Headers, answer: Headers): boolean {
	const [tag, known] = [answer.get('etag'), request.get('if-none-match')];
	if (tag !== null && known !== null)
		return known.trim() === '*' || known.split(',').some((one) => opaque(one) === opaque(tag));
	const [changed, since] = [answer.get('last-modified'), request.get('if-modified-since')];
	if (changed === null || since === null || known !== null) return false;
	return Date.parse(changed) <= Date.parse(since);
}

const kept = ['cache-control', 'etag', 'last-modified', 'vary', 'content-location', 'expires'];

/**
 * 304 in place of an answer that the asker has already (RFC 9110, 13.2.2): an `If-None-Match` decides
 * alone, else `If-Modified-Since` does.
 */
export function unlessKnown(request: Request, response: Response): Response {
	const isRead = request.method === 'GET' || request.method === 'HEAD';
	if (response.status !== 200 || !isRead || !isUnchanged(request.headers, response.headers))
		return response;
	const headers = new Headers(response.headers);
	for (const name of [...headers.keys()])
		if (name.startsWith('content-') && !kept.includes(name)) headers.delete(name);
	return new Response(null, { status: 304, headers });
}
