import { error, type RequestEvent } from '@sveltejs/kit';
import { mustSetUp, type StaffMember } from '../../domain/accounts/person';
import { may, type Deed } from '../../domain/editing/roles';
import { staffKey } from './staff-cookies';

/** Pages of the back office, whose addresses begin with `/staff` below the language. */
const group = '/[lang=lang]/(staff)';

/** Where one cannot have signed in yet. */
const openPages: readonly string[] = [
	'/staff/sign-in',
	'/staff/first/[token]',
	'/staff/invitation/[token]',
	'/staff/confirm/link/[token]',
];
/** Where a sign-in is completed, or a second factor set up. */
const secondFactorPage = '/staff/second-factor';

const goTo = (path: string): Response =>
	new Response(null, { status: 303, headers: { location: path } });

/** The way to the sign-in, and back from it; what a form carried is not asked for again. */
function signInPath({ url, request, locals }: RequestEvent): string {
	const isReading = request.method === 'GET' || request.method === 'HEAD';
	const back = isReading ? url.pathname + url.search : url.pathname;
	const query = new URLSearchParams({ return: back, ...(isReading ? {} : { ended: '' }) });
	return `/${locals.language}/staff/sign-in?${query}`;
}

/**
 * Finds out who asks for a page of the back office, and sends away who has not signed in with all
 * that their role needs. What somebody may do there is asked again by each page and each action.
 * @returns the answer, where it is not for the page to give
 */
export async function staffGate(event: RequestEvent): Promise<Response | undefined> {
	const { route, locals, cookies } = event;
	if (!route.id?.startsWith(`${group}/`)) return undefined;
	const page = route.id.slice(group.length);
	const session = staffKey(cookies, 'session');
	locals.staff = session === undefined ? undefined : await locals.app.accounts.memberOf(session);
	if (openPages.includes(page)) return undefined;
	const isChallenged = staffKey(cookies, 'challenge') !== undefined;
	if (page === secondFactorPage && (locals.staff || isChallenged)) return undefined;
	if (!locals.staff) return goTo(signInPath(event));
	if (page !== secondFactorPage && mustSetUp(locals.staff))
		return goTo(`/${locals.language}/staff/second-factor`);
	return undefined;
}

/**
 * Whoever has signed in, though a second factor may still have to be set up.
 * @throws 401 for anybody else
 */
export function halfwayOf({ staff }: App.Locals): StaffMember {
	if (!staff) error(401, 'not signed in');
	return staff;
}

/**
 * Whoever has signed in, with all that their role needs; for what concerns nobody but themselves.
 * @throws 401 for anybody else
 */
export function memberOf(locals: App.Locals): StaffMember {
	const member = halfwayOf(locals);
	if (mustSetUp(member)) error(401, 'not signed in');
	return member;
}

/**
 * Whoever has signed in and may do this; the first line of every `load` and every action.
 * @throws 401 for who has not signed in, 403 for who may not
 */
export function staffOf(locals: App.Locals, deed: Deed): StaffMember {
	const member = memberOf(locals);
	if (!may(member.role, deed)) error(403, 'not allowed');
	return member;
}
