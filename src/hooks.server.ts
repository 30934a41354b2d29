import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { building } from '$app/environment';
import { languageSchema } from '$lib/domain/codes';
import { withoutRuby } from '$lib/domain/text';
import { translator } from '$lib/i18n';
import { ConfigError, DataFileError, openContainer, type Container } from '$lib/server/container';
import { log } from '$lib/server/log';
import { answersFor } from '$lib/server/web/answers';
import { packed } from '$lib/server/web/compress';
import { unlessKnown } from '$lib/server/web/conditional';
import { staffGate } from '$lib/server/web/guard';
import { isLimited, isOfApi, refuseHurry, withRetryAfter } from '$lib/server/web/hurry';
import { htmlLanguage, languageOf } from '$lib/server/web/language';
import { countRequest } from '$lib/server/web/metrics';
import { isNewSearch } from '$lib/server/web/new-search';
import { pageCache } from '$lib/server/web/page-cache';
import { isForeignPost, refuseForeignPost } from '$lib/server/web/same-origin';
import { withSecurityHeaders } from '$lib/server/web/security-headers';
import { keptIn } from '$lib/server/web/shortlist';

let container: Container | undefined;

/** What a person can mend is said in one line; anything else is a fault, with all its detail. */
async function open(): Promise<Container> {
	try {
		return await openContainer(process.env);
	} catch (error) {
		if (!(error instanceof ConfigError || error instanceof DataFileError)) throw error;
		process.stderr.write(`todoku: ${error.message}\n`);
		return process.exit(1);
	}
}

const engineNames = { meilisearch: 'Meilisearch', memory: 'in-process' };

export const init: ServerInit = async () => {
	if (building) return;
	container = await open();
	const { app, close, origin } = container;
	process.stdout.write(
		`${app.programs().length} programs, search engine: ${engineNames[app.engine()]}\n`,
	);
	const firstLink = await app.accounts.makeFirstLink();
	// Whoever reads this runs the site. It is for a person, and no line of the log.
	if (firstLink) process.stdout.write(`first administrator: ${origin}/ja${firstLink}\n`);
	process.once('sveltekit:shutdown', () => void close());
};

const pages = pageCache();

/** Answers for everybody, as long as a visitor has not said who they are, and keeps nothing. */
const publicRoutes = ['/[lang=lang]/(public)', '/api/v1/'];

const isPublic = ({ route, request, locals, isDataRequest }: RequestEvent) =>
	request.method === 'GET' &&
	!isDataRequest &&
	locals.business === undefined &&
	locals.shortlist.length === 0 &&
	publicRoutes.some((group) => route.id?.startsWith(group));

/**
 * A page made for one visitor is kept by nobody, nor by their own browser: who deletes their answers
 * on a shared computer has deleted them, and does not find them again by going back.
 */
function withPrivacy(response: Response): Response {
	if (!response.headers.has('cache-control'))
		response.headers.set('cache-control', 'private, no-store');
	return response;
}

const render: Handle = async ({ event, resolve }) => {
	const { language } = event.locals;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', htmlLanguage(language)),
	});
	return withSecurityHeaders(response, event.url);
};

/** As the API speaks: in the language that was asked for, Japanese otherwise. */
function hurryMessage({ searchParams }: URL): string {
	const { data: language = 'ja' } = languageSchema.safeParse(searchParams.get('lang'));
	return withoutRuby(translator(language)('bodyErrors.too-many-requests'));
}

/** A page says it in the visitor's words, from its own `load`; a program is told at once. */
async function answerHurry(
	event: RequestEvent,
	resolve: Parameters<Handle>[0]['resolve'],
): Promise<Response | undefined> {
	const { locals, route, url } = event;
	if (!isLimited(route.id)) return undefined;
	const seconds = locals.app.waitOf(event.getClientAddress());
	if (seconds === 0) return undefined;
	if (isOfApi(route.id)) return refuseHurry(seconds, hurryMessage(url));
	locals.isHurried = true;
	return withPrivacy(withRetryAfter(await render({ event, resolve }), seconds));
}

const answer: Handle = async ({ event, resolve }) => {
	const accepted = event.request.headers.get('accept-encoding');
	const refused = await staffGate(event);
	if (refused) return withSecurityHeaders(withPrivacy(refused), event.url);
	const hurried = await answerHurry(event, resolve);
	if (hurried) return hurried;
	if (!isPublic(event)) return packed(withPrivacy(await render({ event, resolve })), accepted);
	const stamp = event.locals.app.stamp();
	const known = await pages.find(event.url, stamp, accepted);
	if (known) {
		event.locals.search = pages.searchAt(event.url);
		return known;
	}
	const response = await render({ event, resolve });
	// What changed while the page was made may be in one part of it and not in another.
	const isOfOneMoment = event.locals.app.stamp() === stamp;
	if (!response.ok || !isOfOneMoment) return response;
	// A program that asks waits for the packing, a person on a phone for the bytes.
	const isForPeople = event.route.id?.startsWith('/api/') !== true;
	const { search } = event.locals;
	return pages.keep(event.url, stamp, response, isForPeople ? accepted : null, search);
};

/** Once it was answered, and for no page that failed. */
function countSearch({ locals: { app, search }, request, url }: RequestEvent, response: Response) {
	if (!search || !response.ok) return;
	const wards = app.reference.city.wards.map(({ code }) => code);
	if (isNewSearch(request, search, url.origin, wards)) app.searches.count(search);
}

export const handle: Handle = async ({ event, resolve }) => {
	if (!container) throw new Error('a request came before the site was ready');
	if (isForeignPost(event.request, event.url))
		return withSecurityHeaders(refuseForeignPost(), event.url);
	const { app } = container;
	event.locals.app = app;
	event.locals.language = languageOf(
		event.url.pathname,
		event.request.headers.get('accept-language'),
	);
	event.locals.business = answersFor(event.cookies, event.url, event.route.id);
	event.locals.shortlist = keptIn(event.cookies, (id) => app.program(id) !== undefined);
	const started = performance.now();
	const response = await answer({ event, resolve });
	countSearch(event, response);
	countRequest(event.route.id, response.status, performance.now() - started);
	return unlessKnown(event.request, response);
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
