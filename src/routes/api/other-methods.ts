import type { RequestHandler } from '@sveltejs/kit';
import { respondError } from '$lib/server/web/respond';

/**
 * Answers whatever a call has no handler for, as JSON; and a browser that asks first, since anybody's
 * page may use the API. For `export const fallback`.
 */
export function otherMethods(...known: ('GET' | 'POST')[]): RequestHandler {
	const allowed = [...known, ...(known.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
	return ({ request }) => {
		if (request.method === 'OPTIONS')
			return new Response(null, {
				status: 204,
				headers: {
					allow: allowed,
					'access-control-allow-origin': '*',
					'access-control-allow-methods': allowed,
					'access-control-allow-headers': 'content-type',
				},
			});
		const message = `This address takes ${allowed}.`;
		const response = respondError(405, { code: 'method-not-allowed', message });
		response.headers.set('allow', allowed);
		return response;
	};
}
