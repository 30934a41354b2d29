import { openApiText } from '$lib/server/web/openapi';
import { respondJson } from '$lib/server/web/respond';
import { otherMethods } from '../../other-methods';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { app }, url }) =>
	respondJson(openApiText(url.origin, app.reference.city));

export const fallback = otherMethods('GET');
