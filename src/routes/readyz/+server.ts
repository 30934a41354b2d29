import type { RequestHandler } from './$types';

/** Whether it can serve: a search engine that is down only degrades it, a database does not. */
export const GET: RequestHandler = async ({ locals: { app } }) => {
	const health = await app.health();
	const isReady = health.database.state === 'ok';
	const body = JSON.stringify({ ready: isReady, ...health });
	const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
	return new Response(body, { status: isReady ? 200 : 503, headers });
};
