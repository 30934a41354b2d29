import { describe as group, expect, test } from 'vitest';
import { believe, describe, one } from './result.mjs';

const counted = { passed: 3, failed: 0, skipped: 0, output: '' };

group('believe', () => {
	test('takes the count of a tool that ended well', () => {
		expect(believe(counted, 0)).toEqual(counted);
	});

	test('a tool that ended badly without a failed test has failed once', () => {
		expect(believe(counted, 1)).toMatchObject({ passed: 3, failed: 1 });
		expect(believe({ ...counted, failed: 2 }, 1).failed).toBe(2);
	});

	test('a stage that ran no test has failed', () => {
		const result = believe({ ...counted, passed: 0, skipped: 4 }, 0);
		expect(result).toMatchObject({ passed: 0, failed: 1 });
		expect(result.output).toContain('No test ran.');
	});
});

test('a check counts as one', () => {
	expect(one(true, 'all well')).toMatchObject({ passed: 1, failed: 0 });
	expect(one(false, 'broken')).toMatchObject({ passed: 0, failed: 1, output: 'broken' });
});

test('the line of a stage names only what there is', () => {
	expect(describe(counted)).toBe('3 passed');
	expect(describe({ passed: 1, failed: 2, skipped: 3, output: '' })).toBe(
		'1 passed, 2 FAILED, 3 skipped',
	);
	const note = 'no server';
	expect(describe({ passed: 1, failed: 0, skipped: 3, output: '', note })).toBe(
		'1 passed, 3 skipped (no server)',
	);
});
