import { expect, test } from '@playwright/test';
import { get, siteAddress } from '../support/address';
import { businessWords, cookieOf, machineShop } from '../support/business-pages';

const formType = 'application/x-www-form-urlencoded';

interface Sent {
	cookie?: string;
	origin?: string | null;
	type?: string;
}

/** Sends a form as a browser does that has no script. */
function post(path: string, body: BodyInit, { cookie, origin, type = formType }: Sent = {}) {
	const headers = new Headers({ accept: 'text/html', 'content-type': type });
	if (origin !== null) headers.set('origin', origin ?? siteAddress());
	if (cookie !== undefined) headers.set('cookie', cookie);
	return get(path, { method: 'POST', body, headers });
}

const page = (path: string, cookie?: string, headers: Record<string, string> = {}) =>
	get(path, { headers: { ...headers, ...(cookie === undefined ? {} : { cookie }) } });

const read = async (path: string, cookie?: string) => (await page(path, cookie)).text();

const people = '/ja/business?step=people&/answer';
const shop = cookieOf(machineShop);
const farm = cookieOf({ industry: 'A', industryGroup: '01', employees: 3, entity: 'sole' });

test.describe('the cookie', () => {
	test('comes with the first answer, and no script and no other site can read it', async () => {
		const asked = await page('/ja/business?step=people');
		expect(asked.headers.get('set-cookie')).toBeNull();
		const response = await post(people, 'employees=12');
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toBe('/ja/business?step=place&answered');
		const [set = '', ...others] = response.headers.getSetCookie();
		expect(others).toEqual([]);
		expect(set).toMatch(/^answers=[\w-]+; Max-Age=5184000; Path=\/; HttpOnly; SameSite=Lax$/);
		expect(set).toContain(cookieOf({ employees: 12 }));
	});

	test('is gone when the answers are deleted', async () => {
		const response = await post('/ja/business?/forget', '', { cookie: shop });
		expect(response.headers.get('location')).toBe('/ja/business');
		expect(response.headers.getSetCookie()).toEqual([
			'answers=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
		]);
	});

	test('does not come from a question that was skipped, but for an empty one at the end', async () => {
		const skipped = await post('/ja/business?step=people&/answer', 'skip=1&employees=5');
		expect(skipped.headers.get('location')).toBe('/ja/business?step=place');
		expect(skipped.headers.getSetCookie()).toEqual([]);
		const last = await post('/ja/business?step=plan&/answer', 'skip=1');
		expect(last.headers.getSetCookie()[0]).toContain(`${cookieOf({})};`);
		const answered = await post('/ja/business?step=plan&/answer', 'skip=1', { cookie: shop });
		expect(answered.headers.getSetCookie()).toEqual([]);
	});

	test('keeps the answers of other questions, of two windows that answer at once too', async () => {
		const first = await post(people, 'employees=5&entity=company', { cookie: shop });
		const kept = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
		const second = await post('/ja/business?step=plan&/answer', 'cost=50万', { cookie: kept });
		const { location, startedOn, industry, industryGroup } = machineShop;
		const [, answers = ''] = /^answers=([\w-]+)/.exec(second.headers.getSetCookie()[0] ?? '') ?? [];
		expect(JSON.parse(Buffer.from(answers, 'base64url').toString('utf8'))).toEqual({
			...{ industry, industryGroup, location, startedOn },
			...{ entity: 'company', employees: 5, plan: { costYen: 500_000 } },
		});
	});
});

test.describe('a page with answers', () => {
	const paths = ['/ja/programs?kind=subsidy', '/en/programs/kbic', '/ja', '/ja/open-data'];

	for (const path of paths)
		test(`${path} is made for one visitor and shown to no other`, async () => {
			const own = await page(path, shop);
			expect(own.headers.get('cache-control')).toBe('private, no-store');
			const usual = await page(path);
			expect(usual.headers.get('vary')).toMatch(/\bcookie\b/i);
			expect(usual.headers.get('cache-control') ?? '').not.toContain('private');
			const [first, everybodys] = [await own.text(), await usual.text()];
			const [second, again] = [await read(path, farm), await read(path)];
			expect(again).toBe(everybodys);
			for (const other of [everybodys, second]) expect(other).not.toContain('従業員12人');
			expect(everybodys).not.toContain(businessWords.ja.bar.heading);
			const shows = path.startsWith('/ja/programs');
			expect(first.includes('従業員12人')).toBe(shows);
			expect(second.includes('従業員3人')).toBe(shows);
		});

	test('is never the one that was kept for everybody, nor kept for them', async () => {
		const path = `/ja/programs?q=never-asked-${Date.now()}&sort=fit`;
		const own = await read(path, shop);
		expect(own).toContain('従業員12人');
		expect(await read(path)).not.toContain('従業員12人');
		expect(await read(path, shop)).toContain('従業員12人');
		expect(await read(path, 'answers=broken')).not.toContain('従業員12人');
	});

	test('that is all questions is everybody’s own, and never kept', async () => {
		for (const path of ['/ja/business', '/ja/business?step=people'])
			for (const cookie of [undefined, shop])
				expect((await page(path, cookie)).headers.get('cache-control')).toBe('private, no-store');
	});

	test('has no answer in any address', async () => {
		const typed = cookieOf({ ...machineShop, employees: 7_654_321, capitalYen: 1_234_567_891 });
		for (const path of [
			'/ja/business',
			'/ja/business?step=people',
			'/ja/programs',
			'/ja/programs/kbic',
		]) {
			const html = await read(path, typed);
			const addresses = [...html.matchAll(/(?:href|action|src|content)="([^"]*)"/g)];
			const telling = addresses.filter(([, address = '']) =>
				/7654321|1234567891|answers=|industry=E|266/.test(address.replace(/answers\b(?!=)/g, '')),
			);
			expect(telling.map(([text]) => text)).toEqual([]);
		}
	});
});

test.describe('answers in an address', () => {
	const sent = farm;

	test('are no answers of one’s own', async () => {
		for (const path of ['/ja/business', '/ja/business?step=people', '/ja/programs?kind=loan']) {
			const address = `${path}${path.includes('?') ? '&' : '?'}${sent}`;
			expect(await read(address)).not.toMatch(/従業員3人|value="3"/);
			expect(await read(address, shop)).toMatch(/従業員12人|value="12"/);
		}
	});

	test('are not mixed with one’s own', async () => {
		const response = await post(`${people}&${sent}`, 'employees=5');
		expect(response.headers.getSetCookie()[0]).toContain(`${cookieOf({ employees: 5 })};`);
	});

	test('can be read on a program’s page, which asks for none to be added', async () => {
		const path = '/ja/programs/monozukuri-subsidy';
		const works = cookieOf({ industry: 'E', industryGroup: '24' });
		expect(await read(path, works)).toContain('step=people&amp;return=');
		const shown = await read(`${path}?${works}`);
		expect(shown).toContain('id="own-case"');
		expect(shown).not.toMatch(/step=people&amp;return=|name="declaration"/);
	});
});

/** Everything that is not what this site wrote itself. */
const cookies: [string, string][] = [
	['bytes', 'answers=%00%ff%01'],
	['half of one', shop.slice(0, 40)],
	['another site’s', `answers=${encodeURIComponent(JSON.stringify(machineShop))}`],
	['a list', `answers=${Buffer.from('[1,2]').toString('base64url')}`],
	['a prototype', `answers=${Buffer.from('{"__proto__":{"industry":"E"}}').toString('base64url')}`],
	['depths', `answers=${Buffer.from('['.repeat(2600)).toString('base64url')}`],
	['far too much', `answers=${'a'.repeat(9000)}`],
	[
		'much else',
		Array.from({ length: 200 }, (_, index) => `k${index}=${'x'.repeat(20)}`).join('; '),
	],
];

const strangers: Parameters<typeof cookieOf>[0][] = [
	{ location: { ward: '渋谷区', places: ['moon'] } },
	{ industry: 'A', industryGroup: '2431' },
	{ industryGroup: '0000' },
	{ certifications: ['nobel'], declarations: { 'the-moon-is-cheese': true } },
	{
		plan: { purposes: ['fly'], costYen: 1_000_000_000_000_000 },
		capitalYen: 1_000_000_000_000_000,
	},
	{ startedOn: '2999-12-31', yearsSinceIncorporation: 1500 },
	{ earlierAwards: [{ program: 'no-such-program', event: 'revoked', fiscalYear: 2100 }] },
];

test.describe('cookies that this site did not write', () => {
	for (const [name, cookie] of cookies)
		test(`are no answers: ${name}`, async () => {
			for (const path of ['/ja/business', '/ja/programs', '/ja/programs/kbic']) {
				const response = await page(path, cookie);
				expect(response.status).toBe(200);
				expect(await response.text()).not.toContain(businessWords.ja.bar.heading);
			}
		});

	test('are refused at the door when they are larger than any', async () => {
		expect((await page('/ja/programs', `answers=${'a'.repeat(40_000)}`)).status).toBe(431);
	});

	test('may name what there is not, and break no page', async () => {
		for (const business of strangers)
			for (const language of ['ja', 'en'])
				for (const path of [
					'/business',
					'/business?step=place',
					'/business?step=time',
					'/programs',
					'/programs/monozukuri-subsidy',
				]) {
					const response = await page(`/${language}${path}`, cookieOf(business));
					expect(response.status, `${path} for ${JSON.stringify(business)}`).toBe(200);
					const html = (await response.text()).replace(/<script[\s\S]*?<\/script>/g, '');
					expect(html).not.toMatch(/undefined|NaN|\[object |\{\{/);
				}
	});
});

const million = 'x'.repeat(1024 * 1024);
const parts = 'multipart/form-data; boundary=x';

const forms: [string, number, string, BodyInit, Sent][] = [
	['from another site', 403, people, 'employees=3', { origin: 'https://example.com' }],
	['from nowhere', 403, people, 'employees=3', { origin: 'null' }],
	['without a word where from', 403, people, 'employees=3', { origin: null }],
	['in plain text', 415, people, 'employees=3', { type: 'text/plain' }],
	['in JSON', 415, people, '{"employees":3}', { type: 'application/json' }],
	[
		'of the kept programs, in plain text',
		415,
		'/ja/shortlist?/keepAll',
		'a',
		{ type: 'text/plain' },
	],
	['in parts that are none', 400, people, 'employees=3', { type: parts }],
	['of a million characters', 413, people, `employees=${million}`, {}],
	['of a question that there is not', 404, '/ja/business?step=shoes&/answer', 'a=b', {}],
	['of no question', 404, '/ja/business?/answer', 'industry=E', {}],
	['that does what there is not', 404, '/ja/business?/explode', 'a=b', {}],
	['that does nothing', 404, '/ja/business', 'a=b', {}],
	['with 10,000 digits', 400, people, `employees=${'9'.repeat(10_000)}`, {}],
	['with 10,000 choices', 400, '/ja/business?step=plan&/answer', 'purpose=x&'.repeat(10_000), {}],
	['with halves of letters', 400, people, 'employees=%ED%A0%80&capital=%00', {}],
];

test.describe('a form', () => {
	for (const [name, status, path, body, sent] of forms)
		test(`${name} is answered with ${status}`, async () => {
			const response = await post(path, body, { cookie: shop, ...sent });
			expect(response.status).toBe(status);
			expect(response.headers.getSetCookie()).toEqual([]);
			expect(await response.text()).not.toMatch(/at .+\.js:\d+/);
		});

	test('with what is wrong says so at its field, and keeps the rest', async () => {
		const typed = '"><script>alert(1)</script>';
		const form = new URLSearchParams({ employees: typed, capital: '1000万', entity: 'sole' });
		const response = await post(people, form);
		expect(response.status).toBe(400);
		const html = await response.text();
		expect(html).not.toContain('<script>alert');
		expect(html).toContain('value="1000万"');
		expect(html).toMatch(/value="sole"[^>]*checked|checked[^>]*value="sole"/);
	});

	test('leads back only into this site and language', async () => {
		for (const to of [
			'//example.com',
			'/en/programs',
			'https://example.com/ja',
			'/ja/../en',
			'/\\example.com',
		])
			for (const action of ['step=people&/answer', '/declare', '/take', '/forget']) {
				const form = new URLSearchParams({ return: to, employees: '3' });
				const response = await post(`/ja/business?${action}`, form);
				expect(response.status).toBe(303);
				expect(response.headers.get('location')).toMatch(/^\/ja\/business/);
			}
		const inside = new URLSearchParams({ return: '/ja/programs?kind=loan', employees: '3' });
		const response = await post(people, inside);
		expect(response.headers.get('location')).toBe('/ja/programs?kind=loan');
	});
});
