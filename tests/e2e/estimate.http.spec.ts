import { expect, test } from '@playwright/test';
import { get, getJson } from '../support/address';
import { answersOf, type OpenApi } from '../support/open-api';

interface Refusal {
	error: { code: string; fields?: { path: string; code: string; message: string }[] };
}

const path = '/api/v1/programs/{id}/estimate';
const grant = '/api/v1/programs/future-oriented-investment/estimate';
const loan = '/api/v1/programs/recession-loan/estimate';

const post = (address: string, body: string, type = 'application/json') =>
	get(address, { method: 'POST', headers: { 'content-type': type }, body });

const ask = async (address: string, body: object) => {
	const response = await post(address, JSON.stringify(body));
	expect(response.status).toBe(200);
	return (await response.json()) as { id: string; benefits: Record<string, unknown>[] };
};

const described = async (status: number) =>
	answersOf(await getJson<OpenApi>('/api/v1/openapi.json'))(path, status, 'post');

test('a grant, step by step, as the description says', async () => {
	const answer = await ask(grant, { costYen: 6_000_000 });
	expect((await described(200)).safeParse(answer).error).toBeUndefined();
	expect(answer).toMatchObject({
		id: 'future-oriented-investment',
		benefits: [{ benefit: 0, type: 'grant', amountYen: 4_000_000, fullAtCostYen: 7_500_000 }],
	});
	expect(answer.benefits[0]?.['steps']).toContainEqual({
		code: 'cap',
		yen: 4_000_000,
		figureYen: 5_000_000,
		text: '上限額：500万円まで',
	});
});

test('a grant for a business that said who it is', async () => {
	const business = { industry: 'E', employees: 3 };
	const [small] = (await ask(grant, { costYen: 600_000, business })).benefits;
	expect(small).toMatchObject({ amountYen: 400_000, variants: [{ part: '0.1' }] });
	const [unknown] = (await ask(grant, { costYen: 600_000 })).benefits;
	expect(unknown).toMatchObject({ amountYen: 0, refusedBy: 'floor', firstPaidAtCostYen: 750_000 });
});

test('a loan, as the description says', async () => {
	const answer = await ask(`${loan}?lang=en`, {
		borrowYen: 10_000_000,
		months: 84,
		graceMonths: 6,
	});
	expect((await described(200)).safeParse(answer).error).toBeUndefined();
	expect(answer.benefits[1]).toMatchObject({
		type: 'loan',
		interestRatePercent: 1.9,
		problems: [],
		plans: [
			{ method: 'equal-instalment', guaranteeFee: { ownYen: 387_125 } },
			{ method: 'equal-principal' },
			{ method: 'lump-sum', totalInterestYen: 1_329_972 },
		],
	});
	expect(answer.benefits[0]).toMatchObject({
		notKnown: expect.arrayContaining([{ figure: 'interestRatePercent', label: 'the interest' }]),
	});
});

test('every grant and loan of the catalogue answers as the description says', async () => {
	const schema = await described(200);
	const { programs } = await getJson<{ programs: { id: string; benefits: { type: string }[] }[] }>(
		'/api/v1/export/programs.json',
	);
	for (const { id, benefits } of programs) {
		const isGrant = benefits.some(({ type }) => type === 'grant');
		if (!isGrant && !benefits.some(({ type }) => type === 'loan')) continue;
		const body = isGrant ? { costYen: 12_345_678 } : { borrowYen: 12_345_678, months: 61 };
		const answer = await ask(`/api/v1/programs/${id}/estimate`, body);
		expect([id, schema.safeParse(answer).error]).toEqual([id, undefined]);
	}
});

const refusals: [string, string, string, string[]][] = [
	['nothing', grant, '{}', ['costYen required']],
	['a cost in kanji', grant, '{"costYen":"百万円"}', ['costYen wrong-type']],
	['less than nothing', grant, '{"costYen":-1}', ['costYen too-small']],
	['a cost of 10^20', grant, '{"costYen":1e20}', ['costYen too-large']],
	['half a yen', grant, '{"costYen":0.5}', ['costYen not-whole']],
	[
		'what nobody knows',
		grant,
		'{"costYen":1,"cost":1,"units":{"ship":1}}',
		['cost unknown-field', 'units.ship unknown-field'],
	],
	[
		'a part that is not there',
		grant,
		'{"costYen":1,"variants":["0.7"]}',
		['variants.0 unknown-code'],
	],
	[
		'a business of a trade that does not exist',
		grant,
		'{"costYen":1,"business":{"industry":"Z","employees":-1}}',
		['business.employees too-small', 'business.industry unknown-code'],
	],
	['a loan by half', loan, '{"borrowYen":1}', ['months required']],
	[
		'a loan of nothing for ever',
		loan,
		'{"borrowYen":0,"months":601,"graceMonths":-1,"method":"never"}',
		['borrowYen too-small', 'graceMonths too-small', 'method unknown-code', 'months too-large'],
	],
	['a list', grant, '[]', [' wrong-type']],
];

for (const [name, address, body, expected] of refusals)
	test(`${name} is refused with an entry for each field`, async () => {
		for (const lang of ['ja', 'ja-easy', 'en']) {
			const response = await post(`${address}?lang=${lang}`, body);
			expect(response.status).toBe(400);
			const refusal = (await response.json()) as Refusal;
			expect((await described(400)).safeParse(refusal).error).toBeUndefined();
			const { fields = [] } = refusal.error;
			expect(fields.map(({ path: at, code }) => `${at} ${code}`).sort()).toEqual(expected);
			const isOwn = lang === 'en' ? /^[^{}ぁ-ん]+$/ : /^[^{}《》]*[ぁ-ん][^{}《》]*$/;
			for (const { message } of fields) expect(message).toMatch(isOwn);
		}
	});

const wrongCalls: [string, () => Promise<Response>, number, string][] = [
	['half of a body', () => post(grant, '{"costYen":'), 400, 'not-json'],
	['no body', () => post(grant, ''), 400, 'not-json'],
	['a language that nobody speaks', () => post(`${grant}?lang=fr`, '{}'), 400, 'invalid-input'],
	[
		'a program that is not there',
		() => post(grant.replace('future', 'past'), '{}'),
		404,
		'not-found',
	],
	[
		'a form',
		() => post(grant, 'costYen=1', 'application/x-www-form-urlencoded'),
		415,
		'wrong-content-type',
	],
	['plain text', () => post(grant, '{}', 'text/plain'), 415, 'wrong-content-type'],
	['a body over 64 kB', () => post(grant, '{}'.padEnd(65_537)), 413, 'body-too-large'],
	[
		'a program without money',
		() => post('/api/v1/programs/kbic/estimate', '{}'),
		422,
		'nothing-to-estimate',
	],
	['another method', () => get(grant), 405, 'method-not-allowed'],
	[
		'another method of a program',
		() => get(grant.replace('/estimate', ''), { method: 'DELETE' }),
		405,
		'method-not-allowed',
	],
];

for (const [name, call, status, code] of wrongCalls)
	test(`${name} gets ${status} as JSON`, async () => {
		const response = await call();
		expect(response.status).toBe(status);
		expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
		expect(((await response.json()) as Refusal).error.code).toBe(code);
	});

test('a page of another site may ask first', async () => {
	const response = await get(grant, {
		method: 'OPTIONS',
		headers: { origin: 'http://other.test' },
	});
	expect(response.status).toBe(204);
	expect(response.headers.get('access-control-allow-origin')).toBe('*');
	expect(response.headers.get('access-control-allow-methods')).toContain('POST');
});

test('a form of another site is not taken by a page', async () => {
	const response = await get('/ja/business', {
		method: 'POST',
		headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://other.test' },
		body: 'a=b',
	});
	expect(response.status).toBe(403);
});
