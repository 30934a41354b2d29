import { renderMetrics } from '$lib/server/web/metrics';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { app } }) => {
	// A database that is down is said by the figures of the parts.
	const jobs = await app.jobs.counts().catch(() => undefined);
	const { type, text } = await renderMetrics(await app.health(), jobs);
	return new Response(text, { headers: { 'content-type': type } });
};
