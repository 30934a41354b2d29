import { expect, test } from '@playwright/test';
import type { PublishedProgram } from '../../src/lib/domain/program/published';
import { get, getJson, query } from '../support/address';
import { answersOf, type OpenApi } from '../support/open-api';

interface Results {
	engine: string;
	total: number;
	page: number;
	per: number;
	tookMs: number;
	hits: PublishedProgram[];
	facets: Record<string, { code: string; label: string; count: number }[]>;
}

interface Refusal {
	error: {
		code: string;
		message: string;
		fields?: { path: string; code: string; message: string }[];
	};
}

const search = (parameters: Record<string, string> = {}) =>
	getJson<Results>(`/api/v1/programs?${query(parameters)}`);

const describedAnswers = async () => answersOf(await getJson<OpenApi>('/api/v1/openapi.json'));

test('a search answers as the description says, in every language', async () => {
	const schema = (await describedAnswers())('/api/v1/programs', 200);
	const questions = { ja: '防音工事', 'ja-easy': 'ぼうおん', en: 'soundproofing works' };
	for (const [lang, q] of Object.entries(questions)) {
		const results = await search({ q, lang });
		expect(schema.safeParse(results).error).toBeUndefined();
		expect(results).toMatchObject({ engine: 'meilisearch', page: 1, per: 20 });
		expect(results.hits[0]?.id).toBe('operating-environment-improvement');
	}
});

test('every program answers as the description says', async () => {
	const schema = (await describedAnswers())('/api/v1/programs', 200);
	const seen = new Set<string>();
	for (let page = 1; ; page++) {
		const results = await search({ per: '100', page: String(page) });
		expect(schema.safeParse(results).error).toBeUndefined();
		for (const { id } of results.hits) seen.add(id);
		if (page * 100 >= results.total) break;
	}
	const { programs } = await getJson<{ programs: { id: string }[] }>(
		'/api/v1/export/programs.json',
	);
	expect([...seen].sort()).toEqual(programs.map(({ id }) => id));
});

test('a program holds its figures as numbers, with their sources', async () => {
	const id = 'operating-environment-improvement';
	const program = await getJson<PublishedProgram>(`/api/v1/programs/${id}?lang=en`);
	const schema = (await describedAnswers())('/api/v1/programs/{id}', 200);
	expect(schema.safeParse(program).error).toBeUndefined();
	expect(program.benefits).toContainEqual(
		expect.objectContaining({ type: 'grant', rate: '3/4', capYen: 3_000_000, minCostYen: 100_000 }),
	);
	expect(program).toMatchObject({ id, kind: 'subsidy', industries: ['E'] });
	expect(program.title).toMatch(/[a-z]/);
	expect(program.sources.length).toBeGreaterThan(0);
});

test('plain Japanese comes without readings, which only a page can show', async () => {
	const { hits } = await search({ lang: 'ja-easy', per: '100' });
	const texts = hits.flatMap(({ title, summary, description, organiser }) => [
		title,
		summary,
		description,
		organiser,
	]);
	expect(texts.filter((text) => /[《》｜]/.test(text))).toEqual([]);
});

test('filters narrow, and a facet ignores its own selection', async () => {
	const all = await search({ q: '機械' });
	const loans = await search({ q: '機械', kind: 'loan' });
	expect(loans.hits.map(({ kind }) => kind)).toEqual(loans.hits.map(() => 'loan'));
	expect(loans.total).toBe(all.facets['kind']?.find(({ code }) => code === 'loan')?.count);
	expect(loans.facets['kind']).toEqual(all.facets['kind']);
	const sum = (results: Results) =>
		(results.facets['status'] ?? []).reduce((total, { count }) => total + count, 0);
	expect(sum(loans)).toBe(loans.total);
});

test('pages follow one another without a gap or a repetition', async () => {
	const of = async (page: string) => (await search({ q: '補助', per: '5', page })).hits;
	const whole = (await search({ q: '補助', per: '10' })).hits.map(({ id }) => id);
	const parts = [...(await of('1')), ...(await of('2'))].map(({ id }) => id);
	expect(parts).toEqual(whole);
	expect(await of('1000')).toEqual([]);
});

test('the order can be chosen; what has ended comes last in each', async () => {
	for (const sort of ['relevance', 'deadline', 'amount']) {
		const { hits } = await search({ sort, per: '100', page: '1' });
		const living = hits.map(({ status }) => status !== 'ended');
		expect(living).toEqual([...living].sort((a, b) => Number(b) - Number(a)));
	}
});

const refusals: [string, string, string[]][] = [
	[
		'unknown codes',
		'kind=gift&industry=Z&size=huge&goal=luck&ward=x&status=odd&sort=best',
		['goal', 'industry', 'kind', 'size', 'sort', 'status', 'ward'],
	],
	['one field twice', 'kind=gift&kind=luck', ['kind', 'kind']],
	['a language', 'lang=fr', ['lang']],
	['pages', 'page=-1&per=101', ['page', 'per']],
	['a long question', `q=${'x'.repeat(201)}`, ['q']],
	['too many values', Array.from({ length: 51 }, (_, n) => `kind=a${n}`).join('&'), ['kind']],
];

for (const [name, parameters, paths] of refusals)
	test(`a request is refused with an entry for each field: ${name}`, async () => {
		const response = await get(`/api/v1/programs?${parameters}`);
		expect(response.status).toBe(400);
		const refusal = (await response.json()) as Refusal;
		const schema = (await describedAnswers())('/api/v1/programs', 400);
		expect(schema.safeParse(refusal).error).toBeUndefined();
		expect(refusal.error.fields?.map(({ path }) => path).sort()).toEqual(paths);
		for (const { message } of refusal.error.fields ?? [])
			expect(message).toMatch(/^[^{}]*[ぁ-ん][^{}]*$/);
	});

test('a refusal is in the language that was asked for', async () => {
	const { error } = await getJson<Refusal>('/api/v1/programs?lang=en&page=0&kind=gift');
	expect(error.fields?.map(({ message }) => message)).toEqual([
		'“Kind of support” has no choice “gift”.',
		'“Page” takes a number from 1 to 1000.',
	]);
});

for (const path of [
	'/api/v1/programs/no-such-program',
	'/api/v1/nothing',
	'/api/v2/programs',
	'/api',
])
	test(`${path} is not there, and says so as JSON`, async () => {
		const response = await get(path);
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
		const { error } = (await response.json()) as Refusal;
		expect(error.code).toBe('not-found');
	});

test('any page may read it, and nothing but reading is offered', async () => {
	const response = await get('/api/v1/programs', { headers: { origin: 'https://example.com' } });
	expect(response.headers.get('access-control-allow-origin')).toBe('*');
	expect(response.headers.get('set-cookie')).toBeNull();
	for (const method of ['POST', 'PUT', 'DELETE'])
		expect((await get('/api/v1/programs', { method })).status).toBe(405);
});
