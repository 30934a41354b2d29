import { respondError } from '$lib/server/web/respond';
import type { RequestHandler } from './$types';

/** Whatever else is asked of the API gets its kind of answer, not a page. */
export const fallback: RequestHandler = () =>
	respondError(404, { code: 'not-found', message: 'See /api/v1/openapi.json for what there is.' });
