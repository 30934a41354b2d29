import { expect, test } from '@playwright/test';
import { get, siteAddress } from '../support/address';
import { answersText, facility, metalWorks, openLoan } from '../support/kept';

const post = (action: string, fields: Record<string, string>, headers = {}) =>
	get(`/ja/shortlist?/${action}`, {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: { accept: 'text/html', origin: siteAddress(), ...headers },
	});

test('the coming days of a program are a calendar that anybody may keep', async () => {
	const response = await get(`/en/programs/${openLoan}/deadlines.ics`);
	expect(response.status).toBe(200);
	expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
	expect(response.headers.get('content-disposition')).toContain(`${openLoan}.ics`);
	const text = await response.text();
	expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
	expect(text).toContain('DTSTART;VALUE=DATE:20280331\r\n');
	const { hostname } = new URL(siteAddress());
	expect(text).toMatch(new RegExp(`UID:${openLoan}-application-closes-\\d{4}@${hostname}\r\n`));
});

test('a list is one calendar; without days to come there are plain words', async () => {
	const asked = `/ja/shortlist/deadlines.ics?id=${openLoan}&id=${facility}&id=no-such-program`;
	expect((await (await get(asked)).text()).match(/BEGIN:VEVENT/g)).toHaveLength(1);
	for (const path of [
		`/ja/programs/${facility}/deadlines.ics`,
		'/ja/shortlist/deadlines.ics',
		'/ja/shortlist/deadlines.ics?id=no-such-program',
	]) {
		const response = await get(path);
		expect(response.status, path).toBe(404);
		expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
		expect(await response.text()).toMatch(/^これからの日にち/);
	}
	expect((await get('/ja/programs/no-such-program/deadlines.ics')).status).toBe(404);
});

test('what one visitor keeps is in no page that others are shown', async () => {
	const path = `/ja/programs/${openLoan}`;
	const cookie = `keep-${openLoan}=`;
	const before = await (await get(path)).text();
	const own = await get(path, { headers: { cookie } });
	expect(own.headers.get('cache-control')).toContain('private');
	expect(await own.text()).not.toBe(before);
	const after = await get(path);
	expect(await after.text()).toBe(before);
	expect(after.headers.get('vary')).toContain('cookie');
});

test('cookies of no use leave the page as it is for everybody', async () => {
	const path = `/ja/programs/${openLoan}`;
	const before = await (await get(path)).text();
	for (const cookie of ['keep-no-such-program=', 'keep-=x', 'keep-A%20B=x', 'keep=1', 'other=1'])
		expect(await (await get(path, { headers: { cookie } })).text(), cookie).toBe(before);
	const garbled = { cookie: `keep-${openLoan}=%00%ff<script>` };
	const page = await (await get('/ja/shortlist', { headers: garbled })).text();
	expect(page).toContain(`id="program-${openLoan}"`);
	expect(page).not.toContain('<script>%');
});

test('a form of another site changes nothing', async () => {
	const response = await post('keep', { id: openLoan }, { origin: 'https://evil.example' });
	expect(response.status).toBe(403);
	expect(response.headers.getSetCookie()).toEqual([]);
});

test('what nobody can have sent is refused, and leads nowhere else', async () => {
	expect((await post('keep', {})).status).toBe(404);
	expect((await post('note', { id: 'no-such-program', note: 'x' })).status).toBe(404);
	const kept = await post('keep', { id: openLoan, return: 'https://evil.example/ja' });
	expect(kept.status).toBe(303);
	expect(kept.headers.get('location')).toBe(`/ja/shortlist?kept=${openLoan}`);
	for (const back of ['//evil.example/ja', '/en/programs', 'javascript:alert(1)', '/ja/../x']) {
		const query = new URLSearchParams({ kept: openLoan, return: back });
		const response = await get(`/ja/shortlist?${query}`, {
			headers: { cookie: `keep-${openLoan}=` },
		});
		expect(response.headers.get('location'), back).toBe('/ja/shortlist');
	}
	const back = await post('keep', { id: openLoan, return: '/ja/programs?q=a' });
	const query = new URLSearchParams({ kept: openLoan, return: '/ja/programs?q=a' });
	expect(back.headers.get('location')).toBe(`/ja/shortlist?${query}`);
});

test('odd addresses of lists and comparisons are answered', async () => {
	const odd = [
		'id=%00&id=%ED%A0%80&id=../../etc',
		`id=${'x'.repeat(5000)}`,
		Array.from({ length: 500 }, () => `id=${openLoan}`).join('&'),
		`id=${openLoan}&answers=${'A'.repeat(3000)}`,
		`id=${openLoan}&find=%00%1b${'x'.repeat(3000)}&only=nothing&only=differences`,
		`id=${openLoan}&borrow=-1&years=1e9&months=x&interest=999&borrow=2`,
		`id=${openLoan}&answers=${answersText(metalWorks)}&send=answers`,
		'kept=&return=/ja',
	];
	for (const path of ['/ja/shortlist', '/en/compare'])
		for (const query of odd) {
			const response = await get(`${path}?${query}`);
			expect(response.status, `${path}?${query.slice(0, 60)}`).toBe(200);
		}
});
