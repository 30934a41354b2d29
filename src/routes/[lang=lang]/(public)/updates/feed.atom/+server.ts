import { respondKept } from '$lib/server/web/conditional';
import { printAtom } from '$lib/server/web/feed';
import { feedOf } from '../feed-of';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { head, entries } = await feedOf(event, 'atom');
	const validity = { changedAt: head.updatedAt, seconds: 600 };
	return respondKept(printAtom(head, entries), 'application/atom+xml', validity);
};
