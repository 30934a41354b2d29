import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPlaywright, readVitest } from './reports.mjs';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'todoku-reports-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify(content));
	return file;
}

test('a report that was never written is one failure', () => {
	const expected = { passed: 0, failed: 1, skipped: 0, output: 'crash' };
	expect(readVitest(join(folder, 'none'), 'crash')).toEqual(expected);
	expect(readPlaywright(join(folder, 'none'), 'crash')).toEqual(expected);
});

describe('vitest', () => {
	const passed = { status: 'passed' };
	const failed = { status: 'failed' };

	test('counts its tests, and a file that could not be loaded', () => {
		const file = report({
			numPassedTests: 5,
			numFailedTests: 1,
			numPendingTests: 2,
			numTodoTests: 1,
			testResults: [
				{ status: 'passed', assertionResults: [passed] },
				{ status: 'failed', assertionResults: [passed, failed] },
				{ status: 'failed', assertionResults: [] },
			],
		});
		expect(readVitest(file, '')).toEqual({ passed: 5, failed: 2, skipped: 3, output: '' });
	});
});

describe('playwright', () => {
	test('counts a flaky test and an error outside of tests as failed', () => {
		const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
		const file = report({ stats, errors: [{ message: 'no server' }] });
		expect(readPlaywright(file, '')).toEqual({ passed: 7, failed: 3, skipped: 2, output: '' });
	});
});
