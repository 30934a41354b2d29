import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { gifColumns } from '../../src/lib/domain/program/gif-columns';
import { get, getJson, siteAddress } from '../support/address';
import type { ReadyAnswer } from '../support/health';

const text = async (path: string) => (await get(path)).text();
const countOf = async () => (await getJson<ReadyAnswer>('/readyz')).database.programs;

test('the table is a file that a spreadsheet opens as it is', async () => {
	const response = await get('/api/v1/export/programs.csv');
	expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
	expect(response.headers.get('content-disposition')).toContain('programs.csv');
	const bytes = new Uint8Array(await response.arrayBuffer());
	expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const { data, errors } = Papa.parse<string[]>(new TextDecoder().decode(bytes));
	expect(errors).toEqual([]);
	expect(data[0]).toEqual([...gifColumns]);
	expect(data.length - 1).toBe(await countOf());
	expect(new Set(data.map((row) => row.length))).toEqual(new Set([gifColumns.length]));
	expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
});

test('the table says what the catalogue says', async () => {
	const csv = await text('/api/v1/export/programs.csv');
	const { data } = Papa.parse<Record<string, string>>(csv, { header: true });
	const row = data.find((one) => one['制度番号'] === 'operating-environment-improvement');
	expect(row).toMatchObject({ 最大補助率: '3/4', 給付上限額: '3000000', 標準産業分類: 'E' });
});

test('the whole catalogue can be taken as JSON', async () => {
	const { asOf, programs } = await getJson<{ asOf: string; programs: { id: string }[] }>(
		'/api/v1/export/programs.json',
	);
	expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect(programs).toHaveLength(await countOf());
});

test('the map of the site names every page in every language, each once', async () => {
	const xml = await text('/sitemap.xml');
	const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
	expect(new Set(addresses).size).toBe(addresses.length);
	expect(addresses.length).toBe(3 * (6 + (await countOf())));
	const picked = addresses.filter((_, index) => index % 97 === 0);
	for (const address of picked) expect((await fetch(address)).status).toBe(200);
});

test('XML is well-formed, in a browser’s eyes', async ({ page }) => {
	for (const path of ['/sitemap.xml', '/opensearch.xml']) {
		const response = await get(path);
		expect(response.headers.get('content-type')).toMatch(/xml; charset=utf-8$/);
		const problem = await page.evaluate(
			(xml) =>
				new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')
					?.textContent ?? null,
			await response.text(),
		);
		expect(problem).toBeNull();
	}
});

test('browsers can search the site from their address bar', async () => {
	const xml = await text('/opensearch.xml');
	const template = /template="([^"]+)"/.exec(xml)?.[1] ?? '';
	const address = template.replace('{searchTerms}', encodeURIComponent('防音工事'));
	expect(await (await fetch(address)).text()).toContain('操業環境改善支援');
	expect(/<ShortName>(.{1,16})<\/ShortName>/.test(xml)).toBe(true);
});

test('robots are kept from endless searches, and shown the map', async () => {
	const robots = await text('/robots.txt');
	expect(robots).toContain('Disallow: /*?');
	expect(robots).toContain(`Sitemap: ${siteAddress()}/sitemap.xml`);
});

test('the server says that it lives, and how its parts are', async () => {
	expect(await text('/healthz')).toBe('ok\n');
	const ready = await get('/readyz');
	expect(ready.status).toBe(200);
	expect(ready.headers.get('cache-control')).toBe('no-store');
	expect(await ready.json()).toMatchObject({
		ready: true,
		database: { state: 'ok' },
		index: { state: 'ok', engine: 'meilisearch' },
		mail: { state: 'off' },
	});
});

test('figures for operators hold routes, never what somebody typed', async () => {
	await get(`/ja/programs?q=${encodeURIComponent('ひみつの質問')}`);
	await get('/secret-address');
	const metrics = await text('/metrics');
	expect(metrics).toContain('route="/[lang=lang]/(public)/programs",status="200"');
	expect(metrics).toContain('todoku_part_ok{part="index"} 1');
	expect(metrics).not.toContain('ひみつ');
	expect(metrics).not.toContain(encodeURIComponent('ひみつ'));
	expect(metrics).not.toContain('secret-address');
});

test('every kind of answer carries the security headers', async () => {
	for (const path of [
		'/ja',
		'/ja/programs',
		'/en/programs/no-such',
		'/api/v1/programs',
		'/healthz',
	]) {
		const { headers } = await get(path);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('x-frame-options')).toBe('DENY');
		expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
	}
	for (const path of ['/ja', '/ja/programs', '/en/programs/no-such']) {
		const policy = (await get(path)).headers.get('content-security-policy') ?? '';
		expect(policy).toContain("default-src 'self'");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).not.toContain('unsafe');
	}
});

test('pages come packed, and the same for everybody', async () => {
	const packed = await get('/ja/programs', { headers: { 'accept-encoding': 'br' } });
	expect(packed.headers.get('content-encoding')).toBe('br');
	expect(packed.headers.get('vary')).toBe('accept-encoding, cookie');
	expect(packed.headers.get('set-cookie')).toBeNull();
	const plain = await get('/ja/programs', { headers: { 'accept-encoding': 'identity' } });
	expect(plain.headers.get('content-encoding')).toBeNull();
	expect(await plain.text()).toBe(await packed.text());
});

test('a visitor without a wish goes to the page in their language', async () => {
	const home = async (language: string) =>
		(await get('/', { headers: { 'accept-language': language } })).headers.get('location');
	expect(await home('ja')).toBe('/ja');
	expect(await home('en-GB,en;q=0.9,ja;q=0.8')).toBe('/en');
});
