import { expect, test } from 'vitest';
import { isForeignPost } from './same-origin';

const page = 'http://todoku.test/ja/business';
const api = 'http://todoku.test/api/v1/match';

test.each<[string, string, string | undefined, boolean]>([
	['GET', page, undefined, false],
	['GET', page, 'http://other.test', false],
	['HEAD', page, undefined, false],
	['POST', page, 'http://todoku.test', false],
	['POST', page, 'https://todoku.test', true],
	['POST', page, 'http://todoku.test:8080', true],
	['POST', page, 'http://other.test', true],
	['POST', page, 'null', true],
	['POST', page, undefined, true],
	['PUT', page, 'http://other.test', true],
	['DELETE', page, undefined, true],
	['POST', api, undefined, false],
	['POST', api, 'http://other.test', false],
	['POST', 'http://todoku.test/apia', undefined, true],
])('%s %s from %s: foreign %j', (method, address, origin, expected) => {
	const headers = origin === undefined ? {} : { origin };
	const request = { method, headers: new Headers(headers) };
	expect(isForeignPost(new Request(address, request), new URL(address))).toBe(expected);
});
