import { expect, test } from 'vitest';
import { apiErrorSchema, respondError, respondFile, respondJson } from './respond';

test('JSON is sent as written, for pages of any origin', async () => {
	const response = respondJson('{"a":"支援"}');
	expect(await response.json()).toEqual({ a: '支援' });
	expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
	expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test.each([400, 404, 405, 413, 415, 422, 429] as const)(
	'an error of %i says why',
	async (status) => {
		const fields = [{ path: 'kind', code: 'unknown-code', message: 'No such kind.' }];
		const response = respondError(status, { code: 'invalid-input', message: 'Wrong.', fields });
		expect(response.status).toBe(status);
		expect(apiErrorSchema.parse(await response.json()).error.fields).toEqual(fields);
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
	},
);

test('a file comes with the name under which it is kept', async () => {
	const response = respondFile('a,b', 'text/csv; charset=utf-8', 'programs.csv');
	expect(await response.text()).toBe('a,b');
	expect(response.headers.get('content-disposition')).toBe('attachment; filename="programs.csv"');
});
