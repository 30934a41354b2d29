import { respondKept } from '$lib/server/web/conditional';
import { printJsonFeed } from '$lib/server/web/feed';
import { feedOf } from '../feed-of';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { head, entries } = await feedOf(event, 'json');
	const validity = { changedAt: head.updatedAt, seconds: 600 };
	const anyOrigin = { 'access-control-allow-origin': '*' };
	return respondKept(printJsonFeed(head, entries), 'application/feed+json', validity, anyOrigin);
};
