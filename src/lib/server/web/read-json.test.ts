import { describe, expect, test } from 'vitest';
import { businessSchema } from '../../domain/business/business';
import { mostBodyBytes, readJson } from './read-json';

type Body = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

const read = (body: Body, type = 'application/json', headers: Record<string, string> = {}) => {
	// A stream needs `duplex`, which the types of the browser do not know.
	const init = { method: 'POST', body, duplex: 'half' };
	const request = new Request('http://localhost/', {
		...init,
		headers: { 'content-type': type, ...headers },
	});
	return readJson(request, businessSchema);
};

const refusalOf = async (...of: Parameters<typeof read>) => {
	const reading = await read(...of);
	return reading.ok ? undefined : reading.refusal;
};

describe('a body', () => {
	test.each(['application/json', 'application/json; charset=utf-8', 'application/problem+json'])(
		'of %s is read',
		async (type) => {
			expect(await read('{"employees":5}', type)).toEqual({ ok: true, value: { employees: 5 } });
		},
	);

	test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
		'of %s is not',
		async (type) => {
			expect(await refusalOf('{}', type)).toMatchObject({ status: 415, errors: [] });
		},
	);

	test.each<[string, Body]>([
		['nothing', ''],
		['half of it', '{"employees":'],
		['no text at all', new Uint8Array([0x7b, 0xff, 0x7d])],
	])('that holds %s is not JSON', async (_, body) => {
		expect(await refusalOf(body)).toMatchObject({ status: 400, code: 'not-json' });
	});

	test('may be as long as is said, and not a byte longer', async () => {
		const full = '{}'.padEnd(mostBodyBytes);
		expect(await read(full)).toMatchObject({ ok: true });
		expect(await refusalOf(`${full} `)).toMatchObject({ status: 413, code: 'body-too-large' });
	});

	test('is not read when it announces more, nor to its end when it does not', async () => {
		expect(await refusalOf('{}', 'application/json', { 'content-length': '65537' })).toMatchObject({
			status: 413,
		});
		let sent = 0;
		const endless = new ReadableStream<Uint8Array>({
			pull(controller) {
				sent += 1024;
				controller.enqueue(new Uint8Array(1024).fill(0x20));
			},
		});
		expect(await refusalOf(endless)).toMatchObject({ status: 413 });
		expect(sent).toBeLessThan(2 * mostBodyBytes);
	});
});

describe('each wrong field has one entry', () => {
	test.each<[string, unknown, [string, string][]]>([
		['no object', [1], [['', 'wrong-type']]],
		['null', null, [['', 'wrong-type']]],
		[
			'an unknown field',
			{ staff: 5, boss: 1 },
			[
				['staff', 'unknown-field'],
				['boss', 'unknown-field'],
			],
		],
		['an unknown code', { entity: 'gang' }, [['entity', 'unknown-code']]],
		['a text for a number', { employees: '5' }, [['employees', 'wrong-type']]],
		['half a person', { employees: 1.5 }, [['employees', 'not-whole']]],
		['fewer than none', { employees: -1 }, [['employees', 'too-small']]],
		['too much money', { capitalYen: 1e20 }, [['capitalYen', 'too-large']]],
		['too many goals', { goals: Array(101).fill('rd') }, [['goals', 'too-long']]],
		['a field within', { location: { place: 'moon' } }, [['location.place', 'unknown-code']]],
		['a part of a list', { goals: ['rd', 'luck'] }, [['goals.1', 'unknown-code']]],
		['a group with letters', { industryGroup: 'ab' }, [['industryGroup', 'wrong-format']]],
		[
			'what is wanting',
			{ earlierAwards: [{ program: 'a', event: 'granted' }] },
			[['earlierAwards.0.fiscalYear', 'required']],
		],
		['what is nothing', { employees: null }, [['employees', 'wrong-type']]],
	])('%s', async (_, body, expected) => {
		const refusal = await refusalOf(JSON.stringify(body));
		expect(refusal).toMatchObject({ status: 400, code: 'invalid-input' });
		expect(refusal?.errors.map(({ path, code }) => [path, code])).toEqual(expected);
	});

	test('with the limit of the field', async () => {
		expect((await refusalOf('{"capitalYen":1e20}'))?.errors).toEqual([
			{ path: 'capitalYen', code: 'too-large', values: { most: '1000000000000000' } },
		]);
	});

	test('and only so many of them', async () => {
		const body = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`x${index}`, 1]));
		expect((await refusalOf(JSON.stringify(body)))?.errors).toHaveLength(50);
	});
});
