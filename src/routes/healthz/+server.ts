import type { RequestHandler } from './$types';

/** The process answers; nothing more is asked. */
export const GET: RequestHandler = () => new Response('ok\n');
