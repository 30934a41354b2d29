import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { openContainer, type Container } from '$lib/server/container';
import { log } from '$lib/server/log';
import { htmlLanguage, languageOf } from '$lib/server/web/language';
import { withSecurityHeaders } from '$lib/server/web/security-headers';

let container: Container | undefined;

export const init: ServerInit = async () => {
	if (building) return;
	container = await openContainer(process.env);
	const { engine, programs } = container.app;
	log.info({ engine: engine(), programs: programs().length }, 'ready');
	process.once('sveltekit:shutdown', () => void container?.close());
};

export const handle: Handle = async ({ event, resolve }) => {
	if (!container) throw new Error('a request came before the site was ready');
	const language = languageOf(event.url.pathname, event.request.headers.get('accept-language'));
	event.locals.app = container.app;
	event.locals.language = language;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', htmlLanguage(language)),
	});
	return withSecurityHeaders(response, event.url);
};

/** The visitor gets a number to quote; the log gets the same number and what happened. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	const id = crypto.randomUUID().slice(0, 8);
	if (status >= 500)
		log.error(
			{ id, route: event.route.id, error: error instanceof Error ? error.stack : String(error) },
			'failed',
		);
	return { message, id };
};
