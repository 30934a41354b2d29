import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { atomOf } from '../support/atom';
import { get, getJson, query, siteAddress } from '../support/address';
import { jsonFeedSchema } from '../support/json-feed';
import { answersOf, type OpenApi } from '../support/open-api';

interface UpdatesAnswer {
	total: number;
	items: { id: string; publishedAt: string; text: string; type: string; programIds: string[] }[];
}

const filter = query({ industry: 'E', kind: 'subsidy' });
const read = async (path: string) => (await get(path)).text();
const updates = (parameters: Record<string, string>) =>
	getJson<UpdatesAnswer>(`/api/v1/updates?${query(parameters)}`);
const idsOf = ({ items }: UpdatesAnswer) => items.map(({ id }) => id);

for (const language of ['ja', 'ja-easy', 'en'])
	test(`the feeds of a filter keep to their formats and say the same (${language})`, async () => {
		const atomPath = `/${language}/updates/feed.atom?${filter}`;
		const jsonPath = `/${language}/updates/feed.json?${filter}`;
		const atom = atomOf(await read(atomPath));
		const json = jsonFeedSchema.parse(await getJson(jsonPath));
		expect((await get(atomPath)).headers.get('content-type')).toContain('application/atom+xml');
		expect((await get(jsonPath)).headers.get('content-type')).toContain('application/feed+json');
		const params = Object.fromEntries(new URLSearchParams(filter));
		const told = await updates({ ...params, per: '50', lang: language });
		expect(atom.entries.map(({ title }) => title)).toEqual(told.items.map(({ text }) => text));
		expect(json.items.map(({ id }) => id)).toEqual(atom.entries.map(({ id }) => id));
		expect(atom.entries.length).toBeGreaterThan(10);
		expect(atom.language).toBe(language === 'en' ? 'en' : 'ja');
		expect(atom.links['self']).toBe(json.feed_url.replace('feed.json', 'feed.atom'));
		for (const address of [atom.links['alternate'], atom.entries[0]?.link])
			expect((await fetch(address ?? '')).status).toBe(200);
		expect(JSON.stringify([atom, json])).not.toContain('《');
	});

test('a filter that finds nothing is a feed and a calendar all the same', async () => {
	const none = query({ kind: 'award', industry: 'A', size: 'large', q: 'qwxzkvjq' });
	expect(atomOf(await read(`/ja/updates/feed.atom?${none}`)).entries).toEqual([]);
	expect(jsonFeedSchema.parse(await getJson(`/ja/updates/feed.json?${none}`)).items).toEqual([]);
	const calendar = new ICAL.Component(ICAL.parse(await read(`/ja/deadlines.ics?${none}`)));
	expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
});

test('the calendar of a filter has whole days with lasting names, of its programs alone', async () => {
	const events = async (parameters: string) => {
		const text = await read(`/ja/deadlines.ics?${parameters}`);
		const calendar = new ICAL.Component(ICAL.parse(text));
		return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
	};
	const all = await events('');
	expect(all.length).toBeGreaterThan(0);
	expect(all.every(({ startDate }) => startDate.isDate)).toBe(true);
	expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
	const loans = await events('kind=loan');
	expect(loans.length).toBeLessThan(all.length);
	const uids = all.map(({ uid }) => uid);
	expect(loans.every(({ uid }) => uids.includes(uid))).toBe(true);
	const again = await events('kind=loan');
	expect(again.map((event) => String(event))).toEqual(loans.map((event) => String(event)));
});

for (const path of ['/ja/updates/feed.atom', '/ja/updates/feed.json', '/en/deadlines.ics'])
	test(`a reader that has ${path} gets nothing twice`, async () => {
		const whole = await get(path);
		const [tag, changed] = [whole.headers.get('etag'), whole.headers.get('last-modified')];
		expect(whole.status).toBe(200);
		const asked = async (headers: Record<string, string>) => {
			const { status, headers: answered } = await get(path, { headers });
			return [status, answered.get('etag') === tag];
		};
		expect(await asked({ 'if-none-match': tag ?? '' })).toEqual([304, true]);
		expect(await asked({ 'if-modified-since': changed ?? '' })).toEqual([304, true]);
		expect(await asked({ 'if-none-match': '"another"' })).toEqual([200, true]);
		expect(await (await get(path, { headers: { 'if-none-match': tag ?? '' } })).text()).toBe('');
	});

test('the API answers as its description says, in every language', async () => {
	const schema = answersOf(await getJson<OpenApi>('/api/v1/openapi.json'))('/api/v1/updates', 200);
	for (const lang of ['ja', 'ja-easy', 'en']) {
		const answer = await updates({ lang, per: '100' });
		expect(schema.safeParse(answer).error).toBeUndefined();
		expect(answer.total).toBeGreaterThanOrEqual(answer.items.length);
		for (const { text } of answer.items)
			expect([...new Intl.Segmenter().segment(text.normalize('NFKC'))].length).toBeLessThanOrEqual(
				140,
			);
	}
});

test('the API gives what came since a day, page by page, the newest first', async () => {
	const all = await updates({ per: '100' });
	const times = all.items.map(({ publishedAt }) => publishedAt);
	expect(times).toEqual([...times].sort().reverse());
	const since = '2025-04-01';
	const newer = await updates({ per: '100', since });
	const from = '2025-03-31T15:00:00.000Z';
	expect(idsOf(newer)).toEqual(
		all.items.filter(({ publishedAt }) => publishedAt >= from).map(({ id }) => id),
	);
	const second = await updates({ per: '5', page: '2' });
	expect(idsOf(second)).toEqual(idsOf(all).slice(5, 10));
	expect(idsOf(await updates({ since: '2099-01-01' }))).toEqual([]);
});

test('the API refuses what it does not understand, field by field', async () => {
	const response = await get('/api/v1/updates?since=yesterday&kind=gift&lang=en');
	expect(response.status).toBe(400);
	const { error } = (await response.json()) as { error: { fields: { path: string }[] } };
	expect(error.fields.map(({ path }) => path).sort()).toEqual(['kind', 'since']);
	expect((await get('/api/v1/updates', { method: 'POST' })).status).toBe(405);
});

test('an update that is not there is not found', async () => {
	expect((await get('/ja/updates/no-such-update')).status).toBe(404);
	expect((await fetch(`${siteAddress()}/ja/updates/editions`)).status).toBe(404);
});
