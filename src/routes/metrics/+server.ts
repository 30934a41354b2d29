import { renderMetrics } from '$lib/server/web/metrics';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { app } }) => {
	const { type, text } = await renderMetrics(await app.health());
	return new Response(text, { headers: { 'content-type': type } });
};
