import { expect, test } from '@playwright/test';
import { get } from '../support/address';

const longest = 100;
const times = (count: number, text: string) => Array.from({ length: count }, () => text).join('&');

/** Parameters of a search, and whether the API can make sense of all of them. */
const parameters: [string, string, 200 | 400][] = [
	['10,000 characters', `q=${'x'.repeat(10_000)}`, 400],
	['10,000 characters in a filter', `kind=${'x'.repeat(10_000)}`, 400],
	['control characters', 'q=a%00b%07c%1b%0d%0aSet-Cookie:%20a=b', 200],
	['nothing but NUL', 'q=%00', 200],
	['a half-surrogate', 'q=%ED%A0%80', 200],
	['the other half', 'q=x%ED%B0%80y', 200],
	['bytes that are no text', 'q=%FF%FE%C0%AF', 200],
	['a broken escape', 'q=%ZZ%', 200],
	['a known code 1,000 times', times(1000, 'kind=loan'), 200],
	['an unknown code 1,000 times', times(1000, 'kind=gift'), 400],
	['1,000 questions', times(1000, 'q=a'), 200],
	['1,000 other keys', times(1000, 'x=1'), 200],
	['a negative page', 'page=-1', 400],
	['a huge page', 'page=99999999999999999999', 400],
	['a page of letters', 'page=one', 400],
	['half a page', 'page=1.5', 400],
	['an endless page', 'page=Infinity', 400],
	['no results a page', 'per=0', 400],
	['__proto__ as a value', 'kind=__proto__&sort=constructor', 400],
	['__proto__ as a key', '__proto__=x&constructor[prototype]=y', 200],
	['a key in brackets', 'q[]=a&kind[$ne]=loan', 200],
	['markup', `q=${encodeURIComponent('"><script>alert(1)</script>')}`, 200],
	['markup in a filter', `kind=${encodeURIComponent('<script>alert(1)</script>')}`, 400],
	['a filter of the engine', `ward=${encodeURIComponent('"] OR kind IN ["loan')}`, 400],
	['nothing at all', '&&==&=x&', 200],
	['wide and odd white space', 'q=%E3%80%80%E2%80%AE%EF%BB%BF', 200],
];

/** How long the quickest of three takes; each asks for something that nobody has asked before. */
async function timed(path: string): Promise<{ response: Response; milliseconds: number }> {
	let milliseconds = Infinity;
	let response = await get('/healthz');
	for (let round = 0; round < 3; round++) {
		const started = performance.now();
		response = await get(`${path}&never=${round}${performance.now()}`);
		milliseconds = Math.min(milliseconds, performance.now() - started);
	}
	return { response, milliseconds };
}

for (const [name, search, status] of parameters) {
	test(`the API takes ${name}`, async () => {
		const { response, milliseconds } = await timed(`/api/v1/programs?${search}`);
		expect(response.status).toBe(status);
		expect(milliseconds).toBeLessThan(longest);
		const answer = (await response.json()) as { error?: { fields?: unknown[] } };
		expect(Boolean(answer.error?.fields?.length)).toBe(status === 400);
	});

	test(`the finder takes ${name}`, async () => {
		const { response, milliseconds } = await timed(`/ja/programs?${search}`);
		expect(response.status).toBe(200);
		expect(milliseconds).toBeLessThan(longest);
		const html = await response.text();
		expect(html.includes('入力の一部を読み取れませんでした')).toBe(status === 400);
		expect(html).not.toContain('<script>alert');
		expect(response.headers.get('set-cookie')).toBeNull();
	});
}

const paths: [string, number][] = [
	['/%ZZ', 400],
	['/ja/programs/%ZZ', 400],
	['/api/v1/programs/%ED%A0%80', 400],
	['/ja/programs/%00', 404],
	['/ja/programs/__proto__', 404],
	['/ja/programs/constructor', 404],
	['/api/v1/programs/__proto__', 404],
	['/ja/programs/..%2f..%2fetc%2fpasswd', 404],
	[`/ja/programs/${'x'.repeat(5000)}`, 404],
	['/ja/programs/%3Cscript%3E', 404],
	['/xx', 404],
	['/JA', 404],
	['//example.com', 404],
	['/ja/programs/a/b', 404],
];

for (const [path, status] of paths)
	test(`${path.slice(0, 40)} is answered with ${status}`, async () => {
		const response = await get(path);
		expect(response.status).toBe(status);
		expect(await response.text()).not.toMatch(/at .+\.js:\d+/);
	});

test('a question longer than an address may be is refused at the door', async () => {
	const response = await get(`/ja/programs?q=${encodeURIComponent('龘'.repeat(10_000))}`);
	expect(response.status).toBe(431);
});

test('forms of other sites are not taken, nor our own, since there are none', async () => {
	const headers = { 'content-type': 'application/x-www-form-urlencoded' };
	const post = (origin: string) =>
		get('/ja/programs', { method: 'POST', body: 'q=a', headers: { ...headers, origin } });
	expect((await post('https://example.com')).status).toBe(403);
	expect((await post('null')).status).toBe(403);
});
