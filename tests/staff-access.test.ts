import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isHttpError, type RequestEvent } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { mustSetUp, type StaffMember } from '../src/lib/domain/accounts/person';
import { staffGate } from '../src/lib/server/web/guard';
import { isLetIn, staffTable, visitors, type Needs } from './support/staff-table';

type Run = (event: unknown) => unknown;
type RouteModule = Partial<Record<string, Run>> & { actions?: Record<string, Run> };

const group = join(import.meta.dirname, '../src/routes/[lang=lang]/(staff)');
const files = readdirSync(group, { recursive: true, encoding: 'utf8' }).map((file) =>
	join(group, file),
);
const answering = files.filter((file) => /\/\+(page\.server|server)\.ts$/.test(file));
const pages = files.filter((file) => /\/\+page\.(svelte|ts)$/.test(file));
const modules = await Promise.all(
	answering.map(async (file): Promise<[string, RouteModule]> => [
		file,
		await import(/* @vite-ignore */ file),
	]),
);

const routeOf = (file: string): string => file.slice(group.length).replace(/\/\+[^/]*$/, '');

/** What came so far has passed the guard. */
class Reached extends Error {}

const app = new Proxy(
	{},
	{
		get() {
			throw new Reached();
		},
	},
);

function eventFor(staff: StaffMember | undefined, route: string, keys: string[] = []) {
	const url = new URL(`http://127.0.0.1/ja${route}`);
	const form = { method: 'POST', body: new URLSearchParams({ id: 'x' }) };
	return {
		...{ url, route: { id: `/[lang=lang]/(staff)${route}` }, params: { token: 'x', id: 'x' } },
		locals: { staff, app, language: 'ja', shortlist: [], business: undefined },
		request: new Request(url, form),
		cookies: {
			get: (name: string) => (keys.includes(name) ? 'key' : undefined),
			set: () => undefined,
			delete: () => undefined,
		},
		...{ getClientAddress: () => '192.0.2.1', setHeaders: () => undefined },
		...{ parent: () => Promise.resolve({}), depends: () => undefined },
	};
}

/** Whether it goes on beyond its guard; what it does then is not of interest here. */
async function letsIn(run: Run, staff: StaffMember | undefined, route: string): Promise<boolean> {
	try {
		await run(eventFor(staff, route));
		return true;
	} catch (error) {
		return !(isHttpError(error, 401) || isHttpError(error, 403));
	}
}

/** The parts of a route that answer: its page, each action, each method. */
function partsOf({ load, actions, ...others }: RouteModule): [string, Run][] {
	const methods = Object.entries(others).flatMap(([name, run]): [string, Run][] =>
		/^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|fallback)$/.test(name) && run ? [[name, run]] : [],
	);
	return [
		...(load ? [['load', load] as [string, Run]] : []),
		...Object.entries(actions ?? {}),
		...methods,
	];
}

const parts = modules.flatMap(([file, module]) =>
	partsOf(module).map(([name, run]) => ({ route: routeOf(file), name, run })),
);

const needsOf = (route: string, name: string): Needs | undefined => {
	const row = staffTable[route];
	return name === 'load' ? row?.load : row?.actions?.[name];
};

test('the table names every page, action and method of the back office, and nothing else', () => {
	const found = parts.map(({ route, name }) => `${route} ${name}`);
	const named = Object.entries(staffTable).flatMap(([route, { load, actions }]) =>
		[...(load ? ['load'] : []), ...Object.keys(actions ?? {})].map((name) => `${route} ${name}`),
	);
	expect(named.sort()).toEqual(found.sort());
});

test('every page asks who is there before it is shown', () => {
	expect([...new Set(pages.map(routeOf))].filter((route) => !staffTable[route])).toEqual([]);
});

describe.each(visitors)('%s', (_, staff) => {
	test.each(parts)('at $route, $name', async ({ route, name, run }) => {
		const needs = needsOf(route, name) ?? 'manage-users';
		expect(await letsIn(run, staff, route)).toBe(isLetIn(needs, staff));
	});

	/** The hook stands before all of them, with what it knows itself. */
	test.each(Object.keys(staffTable))('before %s', async (route) => {
		const event = eventFor(undefined, route, staff ? ['staff-session'] : []);
		Object.assign(event.locals, {
			app: { accounts: { memberOf: () => Promise.resolve(staff) } },
		});
		const answer = await staffGate(event as unknown as RequestEvent);
		expect(answer?.headers.get('location')?.replace(/\?.*/, '')).toBe(wayOf(route, staff));
		expect(event.locals.staff).toBe(staff);
	});
});

/** Where somebody is sent instead of a page. */
function wayOf(route: string, staff: StaffMember | undefined): string | undefined {
	if (/sign-in|first|invitation|confirm\/link/.test(route)) return undefined;
	if (!staff) return '/ja/staff/sign-in';
	const isSettingUp = route === '/staff/second-factor';
	return mustSetUp(staff) && !isSettingUp ? '/ja/staff/second-factor' : undefined;
}

test('a key that nobody has any more opens nothing', async () => {
	const event = eventFor(undefined, '/staff', ['staff-session', 'staff-challenge']);
	Object.assign(event.locals, {
		app: { accounts: { memberOf: () => Promise.resolve(undefined) } },
	});
	const answer = await staffGate(event as unknown as RequestEvent);
	expect(answer?.status).toBe(303);
	expect(answer?.headers.get('location')).toBe('/ja/staff/sign-in?return=%2Fja%2Fstaff&ended=');
});

test('the hook leaves all other pages alone', async () => {
	const event = { ...eventFor(undefined, ''), route: { id: '/[lang=lang]/(public)' } };
	expect(await staffGate(event as unknown as RequestEvent)).toBeUndefined();
});
