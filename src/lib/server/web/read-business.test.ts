import { describe, expect, test } from 'vitest';
import { reference } from '../../../../tests/support/reference';
import { readBusiness } from './read-business';

const known = { ...reference, program: () => undefined };

const read = (body: unknown, type = 'application/json') =>
	readBusiness(
		new Request('http://localhost/', {
			method: 'POST',
			body: JSON.stringify(body),
			headers: { 'content-type': type },
		}),
		known,
	);

/** Path and code of each refusal. */
async function refusals(body: unknown): Promise<string[]> {
	const reading = await read(body);
	if (reading.ok) return [];
	expect(reading.refusal).toMatchObject({ status: 400, code: 'invalid-input' });
	return reading.refusal.errors.map(({ path, code }) => `${path} ${code}`);
}

test('answers are read as they are', async () => {
	const answers = { industry: 'E', industryGroup: '24', employees: 0, certifications: [] };
	expect(await read(answers)).toEqual({ ok: true, value: answers });
});

describe('one entry a field', () => {
	test.each<[string, unknown, string[]]>([
		['no industry', {}, ['industry required']],
		['no object', [], [' wrong-type']],
		['nothing', null, [' wrong-type']],
		[
			'what a schema sees',
			{
				industry: 'Z',
				employees: -1,
				capitalYen: 1e20,
				yearsInBusiness: 2025,
				plan: { costYen: '百万円' },
				colour: 'red',
			},
			[
				'industry unknown-code',
				'employees too-small',
				'capitalYen too-large',
				'yearsInBusiness too-large',
				'plan.costYen wrong-type',
				'colour unknown-field',
			],
		],
		[
			'what only the data tell',
			{ industry: 'E', industryGroup: '39', certifications: ['best'] },
			['industryGroup not-within', 'certifications.0 unknown-code'],
		],
		[
			'both, beside each other',
			{ industry: 'E', plan: { costYen: -1, purposes: ['fly'] }, location: { ward: '港区', x: 1 } },
			[
				'location.x unknown-field',
				'plan.costYen too-small',
				'location.ward unknown-code',
				'plan.purposes.0 unknown-code',
			],
		],
		[
			'a list of which one item is no code at all',
			{ industry: 'E', certifications: ['?', 'best'], location: { ward: '港区' } },
			['certifications.0 wrong-format', 'location.ward unknown-code'],
		],
		[
			'an industry that there is not, and a group',
			{ industry: 'Z', industryGroup: '00' },
			['industry unknown-code', 'industryGroup no-such-industry'],
		],
	])('%s', async (_case, body, expected) => {
		expect((await refusals(body)).sort()).toEqual([...expected].sort());
	});
});

test('what is no JSON is not looked into', async () => {
	const reading = await read({ industry: 'E' }, 'text/plain');
	expect(reading).toMatchObject({ ok: false, refusal: { status: 415 } });
});
