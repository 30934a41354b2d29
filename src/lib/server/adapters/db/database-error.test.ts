import { describe, expect, test } from 'vitest';
import { reasonOf, shownUrl } from './database-error';

test.each([
	['postgres://todoku:hush@db:5432/todoku', 'postgres://todoku@db:5432/todoku'],
	['postgres://todoku:hu%40sh@db/todoku?password=hush', 'postgres://todoku@db/todoku'],
	['postgres://db/todoku#hush', 'postgres://db/todoku'],
	['postgres:///todoku?host=/run/postgresql', 'postgres:///todoku'],
	['sqlite:/srv/a file.db', 'sqlite:/srv/a file.db'],
	['postgres://todoku:hush@db:port/todoku', 'the database'],
])('%s is shown as %s', (url, shown) => {
	expect(shownUrl(url)).toBe(shown);
});

describe('a reason', () => {
	const url = 'postgres://todoku:hu%40sh@db/todoku?password=other';

	test.each([
		['is one line', new Error('no\n  such\tthing '), 'no such thing'],
		['may be no error', 'gone', 'gone'],
		[
			'of several addresses names each',
			new AggregateError([new Error('::1 refused'), new Error('127.0.0.1 refused')]),
			'::1 refused; 127.0.0.1 refused',
		],
		['holds no password, as it is typed', new Error('bad hu%40sh'), 'bad …'],
		['holds no password, as it is meant', new Error('bad hu@sh'), 'bad …'],
		['holds no password of the parameters', new Error('bad other'), 'bad …'],
	])('%s', (_, error, reason) => {
		expect(reasonOf(error, url)).toBe(reason);
	});

	test('with a password that cannot be decoded is still told', () => {
		expect(reasonOf(new Error('bad 50%off'), 'postgres://a:50%off@db/x')).toBe('bad …');
	});

	test('without any password is left as it is', () => {
		expect(reasonOf(new Error('bad'), 'postgres://db/x')).toBe('bad');
		expect(reasonOf(new Error('bad'), 'sqlite:x.db')).toBe('bad');
	});
});
