const reading = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether another site, or nobody that says where it comes from, sends something to a page: a form
 * that a visitor did not fill in here. The API takes calls from everywhere, since it does nothing in
 * a visitor's name. Kit's own check would refuse such a call before the API could say what type of
 * body it takes, so that it is switched off.
 */
export function isForeignPost(request: Request, url: URL): boolean {
	if (reading.includes(request.method) || url.pathname.startsWith('/api/')) return false;
	return request.headers.get('origin') !== url.origin;
}

export const refuseForeignPost = (): Response =>
	new Response('Forms of this site are sent from this site.', {
		status: 403,
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
