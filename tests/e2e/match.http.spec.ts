import { expect, test } from '@playwright/test';
import { get, getJson } from '../support/address';
import { answersOf, type OpenApi } from '../support/open-api';

const path = '/api/v1/match';

interface Matches {
	size: { class: string; because: string; missing: string[] };
	total: number;
	verdicts: Record<string, number>;
	programs: {
		id: string;
		title: string;
		status: string;
		verdict: 'meets' | 'unknown' | 'fails';
		flip?: { text: string };
		criteria: { outcome: string; text: string; source?: object }[];
	}[];
}

interface Refusal {
	error: {
		code: string;
		message: string;
		fields?: { path: string; code: string; message: string }[];
	};
}

const post = (body: unknown, keys = '', headers: Record<string, string> = {}) =>
	get(`${path}?${keys}`, {
		method: 'POST',
		body: typeof body === 'string' ? body : JSON.stringify(body),
		headers: { 'content-type': 'application/json', ...headers },
	});

async function matches(business: object, keys = ''): Promise<Matches> {
	const response = await post(business, keys);
	expect(response.status).toBe(200);
	return (await response.json()) as Matches;
}

const described = async (status: number) =>
	answersOf(await getJson<OpenApi>('/api/v1/openapi.json'))(path, status, 'post');

/** A maker next to homes, who wants to work against noise. */
const works = {
	industry: 'E',
	industryGroup: '24',
	entity: 'company',
	employees: 8,
	capitalYen: 10_000_000,
	location: { place: 'in-city', ward: '高津区', zone: 'quasi-industrial', presences: ['factory'] },
	yearsInBusiness: 20,
	certifications: [],
	plan: { costYen: 3_000_000, purposes: ['noise-and-odour-works'] },
};

const businesses: [string, object][] = [
	['nothing but its industry', { industry: 'T' }],
	['a machining works', works],
	['lists that are known to be empty', { industry: 'M', certifications: [], goals: [], plan: {} }],
	['somebody who has not begun', { industry: 'G', industryGroup: '391', entity: 'not-yet' }],
	[
		'every kind of answer',
		{
			...works,
			startedOn: '2001-04-01',
			taxesPaid: ['all-taxes'],
			declarations: { 'wage-rise-plan': true },
			representative: { female: true, age: 29 },
			partners: [{ kind: 'university', count: 1 }],
			earlierAwards: [
				{ program: 'operating-environment-improvement', event: 'granted', fiscalYear: 2023 },
			],
			memberships: ['shopping-street'],
			controlledBy: [],
		},
	],
];

for (const [name, business] of businesses)
	test(`every program is judged, as the description says, for ${name}`, async () => {
		const schema = await described(200);
		const { programs } = await getJson<{ programs: { id: string }[] }>(
			'/api/v1/export/programs.json',
		);
		for (const language of ['ja', 'ja-easy', 'en']) {
			const answer = await matches(business, `lang=${language}`);
			expect(schema.safeParse(answer).error).toBeUndefined();
			expect(answer.programs.map(({ id }) => id).sort()).toEqual(programs.map(({ id }) => id));
			expect(answer.total).toBe(programs.length);
			const [reading] = /.{9}[《》].{9}/.exec(JSON.stringify(answer)) ?? [];
			expect(reading).toBeUndefined();
		}
	});

test('a works that fights noise is told of the grant for it, why, and how large it is', async () => {
	const { size, programs } = await matches(works);
	expect(size.class).toBe('small-scale');
	expect(size.because).toContain('中小企業基本法 第2条第5項');
	const grant = programs.find(({ id }) => id === 'operating-environment-improvement');
	expect(grant?.verdict).not.toBe('fails');
	expect(grant?.criteria.length).toBeGreaterThan(2);
	for (const { text, source } of grant?.criteria ?? []) {
		expect(text).toMatch(/[ぁ-ん]/);
		expect(source).toHaveProperty('document');
	}
});

test('what fits comes first; what has ended comes last', async () => {
	const { programs, verdicts } = await matches(works);
	const order = ['meets', 'unknown', 'fails'];
	const ranks = programs.map(
		({ status, verdict }) => order.indexOf(verdict) + (status === 'ended' ? order.length : 0),
	);
	expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
	expect(ranks.at(-1)).toBeGreaterThanOrEqual(order.length);
	for (const code of order)
		expect(verdicts[code]).toBe(programs.filter(({ verdict }) => verdict === code).length);
});

test('a verdict follows from its lines', async () => {
	const { programs } = await matches(works);
	for (const { verdict, criteria } of programs) {
		const outcomes = criteria.map(({ outcome }) => outcome);
		if (verdict === 'fails') expect(outcomes).toContain('failed');
		if (outcomes.every((outcome) => outcome === 'met')) expect(verdict).not.toBe('fails');
	}
});

test('the keys of the finder narrow what is judged', async () => {
	const loans = await matches(works, 'kind=loan');
	const all = await matches(works);
	expect(loans.total).toBeGreaterThan(0);
	expect(loans.total).toBeLessThan(all.total);
	const fitting = await matches(works, 'verdict=meets&verdict=unknown');
	expect(new Set(fitting.programs.map(({ verdict }) => verdict))).not.toContain('fails');
	const few = await matches(works, 'per=5&page=2');
	expect(few.programs.map(({ id }) => id)).toEqual(all.programs.slice(5, 10).map(({ id }) => id));
	const asked = await matches(works, `q=${encodeURIComponent('防音')}`);
	expect(asked.programs.map(({ id }) => id)).toContain('operating-environment-improvement');
});

const refusals: [string, unknown, string[]][] = [
	['nothing', {}, ['industry']],
	['no object', [], ['']],
	[
		'figures that cannot be',
		{
			industry: 'E',
			employees: -3,
			capitalYen: 1e20,
			yearsInBusiness: 2025,
			plan: { costYen: '百万円' },
		},
		['capitalYen', 'employees', 'plan.costYen', 'yearsInBusiness'],
	],
	['half a person', { industry: 'E', employees: 1.5 }, ['employees']],
	['an industry', { industry: 'Z', employees: 1 }, ['industry']],
	['a group of no industry', { industry: 'E', industryGroup: '00' }, ['industryGroup']],
	['a group of another industry', { industry: 'E', industryGroup: '39' }, ['industryGroup']],
	['a ward of another city', { industry: 'E', location: { ward: '港区' } }, ['location.ward']],
	[
		'codes that there are not',
		{
			industry: 'E',
			certifications: ['kis', 'best'],
			plan: { purposes: ['fly'] },
			declarations: { rich: true },
			earlierAwards: [{ program: 'none', event: 'granted', fiscalYear: 2023 }],
		},
		['certifications.1', 'declarations.rich', 'earlierAwards.0.program', 'plan.purposes.0'],
	],
	[
		'fields that there are not',
		{ industry: 'E', colour: 'red', plan: { x: 1 } },
		['colour', 'plan.x'],
	],
	['what the language has', '{"industry":"E","__proto__":{"employees":1}}', ['__proto__']],
	['too long a list', { industry: 'E', goals: Array(101).fill('rd') }, ['goals']],
];

for (const [name, body, paths] of refusals)
	test(`a business is refused with an entry for each field: ${name}`, async () => {
		for (const language of ['ja', 'ja-easy', 'en']) {
			const response = await post(body, `lang=${language}`);
			expect(response.status).toBe(400);
			const refusal = (await response.json()) as Refusal;
			expect((await described(400)).safeParse(refusal).error).toBeUndefined();
			expect(refusal.error.fields?.map((field) => field.path).sort()).toEqual(paths);
			for (const { message } of refusal.error.fields ?? []) {
				expect(message).toMatch(
					language === 'en' ? /^[^{}ぁ-ん]+$/ : /^[^{}《》]*[ぁ-ん][^{}《》]*$/,
				);
			}
		}
	});

test('wrong keys are refused before the body is read', async () => {
	const response = await post({}, 'kind=gift&lang=fr');
	expect(response.status).toBe(400);
	const { error } = (await response.json()) as Refusal;
	expect(error.fields?.map((field) => field.path).sort()).toEqual(['kind', 'lang']);
});

const bodies: [string, string, Record<string, string>, number, string][] = [
	['half of a body', '{"industry":', {}, 400, 'not-json'],
	['no body', '', {}, 400, 'not-json'],
	['a form', 'industry=E', { 'content-type': 'text/plain' }, 415, 'wrong-content-type'],
	['65 kB', JSON.stringify({ industry: 'E'.repeat(65_000 + 1000) }), {}, 413, 'body-too-large'],
];

for (const [name, body, headers, status, code] of bodies)
	test(`${name}: ${status}`, async () => {
		const response = await post(body, '', headers);
		expect(response.status).toBe(status);
		const refusal = (await response.json()) as Refusal;
		expect((await described(status)).safeParse(refusal).error).toBeUndefined();
		expect(refusal.error.code).toBe(code);
	});

test('other methods are refused as JSON, and browsers of any page may ask', async () => {
	for (const method of ['GET', 'PUT', 'DELETE']) {
		const response = await get(path, { method });
		expect(response.status).toBe(405);
		expect(response.headers.get('allow')).toBe('POST, OPTIONS');
		expect(((await response.json()) as Refusal).error.code).toBe('method-not-allowed');
	}
	const asked = await get(path, { method: 'OPTIONS', headers: { origin: 'https://example.com' } });
	expect(asked.status).toBe(204);
	expect(asked.headers.get('access-control-allow-headers')).toBe('content-type');
	const answered = await post(works, 'per=1', { origin: 'https://example.com' });
	expect(answered.headers.get('access-control-allow-origin')).toBe('*');
});

test('nothing of a business is kept', async () => {
	const response = await post({ ...works, employees: 7_654_321 });
	expect(response.headers.get('set-cookie')).toBeNull();
	expect(response.headers.get('cache-control')).toMatch(/^private,/);
	expect(await (await get('/metrics')).text()).not.toContain('7654321');
});

test('all programs are judged in a moment', async () => {
	let quickest = Infinity;
	for (let round = 0; round < 8; round++) {
		const started = performance.now();
		await matches({ ...works, employees: round });
		quickest = Math.min(quickest, performance.now() - started);
	}
	expect(quickest).toBeLessThan(250);
});
