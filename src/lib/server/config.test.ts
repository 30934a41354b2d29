import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from './config';

function refusal(environment: Record<string, string>): string {
	try {
		readConfig(environment);
	} catch (error) {
		if (error instanceof ConfigError) return error.message;
		throw error;
	}
	return 'accepted';
}

describe('the environment', () => {
	test('may be empty: everything has a default or stays unset', () => {
		const config = readConfig({});
		expect(config).toMatchObject({ PORT: 3000, HOST: '127.0.0.1' });
		expect(config).toMatchObject({ TODOKU_DATA: 'data', TODOKU_VAR: 'var' });
		expect(config.DATABASE_URL).toBeUndefined();
		expect(config.TODOKU_TODAY).toBeUndefined();
	});

	test('may hold empty variables, which count as unset', () => {
		expect(readConfig({ PORT: '', MEILI_URL: '', TODOKU_TODAY: '' })).toEqual(readConfig({}));
	});

	test('is read as what it means', () => {
		const given = {
			PORT: '8080',
			ORIGIN: 'https://support.example.jp',
			DATABASE_URL: 'sqlite:/srv/todoku.db',
			MEILI_URL: 'http://127.0.0.1:7700',
			SMTP_URL: 'smtps://user:word@mail.example.jp:465',
			TODOKU_TODAY: '2027-02-28',
		};
		expect(readConfig(given)).toMatchObject({ ...given, PORT: 8080 });
	});

	test.each([
		'sqlite:var/todoku.db',
		'sqlite:/srv/a file.db',
		'postgres://todoku:word@db.example.jp:5432/todoku?sslmode=verify-full',
		'postgresql://todoku@%2Frun%2Fpostgresql/todoku',
	])('takes the database %s', (DATABASE_URL) => {
		expect(readConfig({ DATABASE_URL })).toMatchObject({ DATABASE_URL });
	});

	test('may hold anything else', () => {
		expect(readConfig({ HOME: '/root', TODOKU_TEST_PORT: 'x' })).toEqual(readConfig({}));
	});
});

const wrong: [string, string][] = [
	['PORT', '0'],
	['PORT', '65536'],
	['PORT', '80.5'],
	['PORT', 'http'],
	['ORIGIN', 'support.example.jp'],
	['ORIGIN', 'ftp://example.jp'],
	['DATABASE_URL', 'todoku.db'],
	['DATABASE_URL', 'sqlite:'],
	['DATABASE_URL', 'mysql://x'],
	['DATABASE_URL', 'postgres'],
	['DATABASE_URL', 'postgres://host:port/name'],
	['MEILI_URL', '127.0.0.1:7700'],
	['SMTP_URL', 'mail.example.jp'],
	['MAIL_FROM', 'nobody'],
	['SECRET', 'short'],
	['TODOKU_TODAY', '2027-02-29'],
	['TODOKU_TODAY', 'tomorrow'],
	['TODOKU_TODAY', '2027-2-1'],
];

describe('a wrong value', () => {
	test.each(wrong)('%s=%s is refused in one line that says what it takes', (name, value) => {
		const message = refusal({ [name]: value });
		expect(message).toMatch(new RegExp(`^${name} .*takes .+\\.$`));
		expect(message).not.toContain('\n');
	});

	test('is shown as it was typed', () => {
		expect(refusal({ PORT: 'http' })).toBe('PORT is "http" but takes a port from 1 to 65535.');
	});

	test('stays on one line even if it is not one', () => {
		expect(refusal({ TODOKU_TODAY: 'a\nb' })).not.toContain('\n');
	});

	test.each([
		['SECRET', 'hush-hush'],
		['SMTP_URL', 'user:hush-hush@mail.example.jp'],
		['DATABASE_URL', 'mysql://user:hush-hush@localhost'],
	])('of %s is not shown: it may hold a password', (name, value) => {
		expect(refusal({ [name]: value })).toMatch(/^\w+ is something else but takes /);
	});
});
