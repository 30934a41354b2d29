import { isPublicHost, publicLookup } from './public-address';
import { ask, type Answer } from './request';
import { isAllowedBy } from './robots';
import { broken, Stop, uncertain } from './stop';
import { turnsPerHost } from './turns';

const agent = 'TodokuLinkCheck';
const mostRedirects = 5;
const secondsBetween = 2;
/** A robots.txt may be kept for a day (RFC 9309, 2.4). */
const robotsMilliseconds = 24 * 3_600_000;

export interface VisitorOptions {
	/** The public address of the site, so that whoever is asked knows by whom. */
	origin: string;
	/** For tests alone: ask this machine, and without pauses. */
	isForTests?: boolean;
}

type Method = 'HEAD' | 'GET';

export interface Visit {
	/** Where it ended. */
	url: URL;
	answer: Answer;
	/** Whether every redirect on the way was for good. */
	isMoved: boolean;
}

const isRedirect = ({ status }: Answer): boolean => [301, 302, 303, 307, 308].includes(status);
const isForGood = ({ status }: Answer): boolean => status === 301 || status === 308;

/** Where an answer leads to, if to anywhere. */
const nextOf = (url: URL, answer: Answer): URL | undefined =>
	isRedirect(answer) && answer.location && URL.canParse(answer.location, url.href)
		? new URL(answer.location, url)
		: undefined;

/** Other kinds of address are not for machines, or lead into this one. */
function assertWeb({ protocol, username }: URL): void {
	const isWeb = protocol === 'http:' || protocol === 'https:';
	if (!isWeb || username !== '') throw new Stop(uncertain('not-public'));
}

/** Requests of public hosts alone, in turn. */
function requesterFor({ origin, isForTests = false }: VisitorOptions) {
	const userAgent = `${agent}/1.0 (+${origin})`;
	const inTurn = turnsPerHost(isForTests ? 0 : secondsBetween * 1000);
	const lookup = isForTests ? undefined : publicLookup;
	return async (url: URL, method: Method): Promise<Answer> => {
		assertWeb(url);
		if (!isForTests && !isPublicHost(url.hostname)) throw new Stop(uncertain('not-public'));
		return inTurn(url.host, () => ask(url, { method, userAgent, lookup }));
	};
}

type Request = ReturnType<typeof requesterFor>;

/** A robots.txt that is not there allows all; one that cannot be had allows nothing. */
async function readRobots(from: URL, request: Request): Promise<string | undefined> {
	let url = new URL('/robots.txt', from);
	for (let redirects = 0; redirects <= mostRedirects; redirects++) {
		const answer = await request(url, 'GET');
		const next = nextOf(url, answer);
		if (!next && answer.status >= 500) return undefined;
		if (!next) return answer.status < 300 ? answer.body.toString('utf8') : '';
		url = next;
	}
	return '';
}

function robotsFor(request: Request) {
	const kept = new Map<string, { text: string | undefined; readAt: number }>();
	return async (url: URL): Promise<void> => {
		let known = kept.get(url.origin);
		if (!known || Date.now() - known.readAt > robotsMilliseconds) {
			known = { text: await readRobots(url, request), readAt: Date.now() };
			kept.set(url.origin, known);
		}
		const { text } = known;
		if (text === undefined || !isAllowedBy(text, agent, url.pathname + url.search))
			throw new Stop(uncertain('robots'));
	};
}

/**
 * Goes where an address leads, if it may.
 * @throws Stop, or what the network says
 */
export function visitorFor(options: VisitorOptions) {
	const request = requesterFor(options);
	const assertAllowed = robotsFor(request);
	return async (start: URL, method: Method): Promise<Visit> => {
		let url = start;
		let isMoved = true;
		for (let redirects = 0; redirects <= mostRedirects; redirects++) {
			assertWeb(url);
			await assertAllowed(url);
			const answer = await request(url, method);
			const next = nextOf(url, answer);
			if (!next) return { url, answer, isMoved };
			isMoved &&= isForGood(answer);
			url = next;
		}
		throw new Stop(broken('too-many-redirects'));
	};
}
