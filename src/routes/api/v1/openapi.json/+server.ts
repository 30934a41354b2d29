import { respondJson } from '$lib/server/web/respond';
import { openApiText } from '../../openapi';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { app }, url }) =>
	respondJson(openApiText(url.origin, app.reference.city));
