import { openApiText } from '$lib/server/web/openapi';
import { respondJson } from '$lib/server/web/respond';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { app }, url }) =>
	respondJson(openApiText(url.origin, app.reference.city));
