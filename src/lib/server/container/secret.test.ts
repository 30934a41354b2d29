import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { secretOf } from './secret';

function folder(): string {
	const made = mkdtempSync(join(tmpdir(), 'todoku-secret-'));
	onTestFinished(() => rmSync(made, { recursive: true }));
	return join(made, 'var');
}

test('a secret is made once, long, and for nobody else to read', () => {
	const place = folder();
	const secret = secretOf(undefined, place);
	expect(secret.length).toBeGreaterThanOrEqual(64);
	expect(secretOf(undefined, place)).toBe(secret);
	expect(statSync(join(place, 'secret')).mode & 0o777).toBe(0o600);
	expect(readdirSync(place)).toEqual(['secret']);
	expect(secretOf(undefined, folder())).not.toBe(secret);
});

test('one that is given is taken as it is, and kept nowhere', () => {
	const place = folder();
	expect(secretOf('given by the environment', place)).toBe('given by the environment');
	expect(() => statSync(place)).toThrow();
});
