import { expect, test } from 'vitest';
import { explainNpm, notFetched } from './npm.mjs';

test.each([
	['npm error code ENOTFOUND', 'the npm registry cannot be reached'],
	['npm error code EAI_AGAIN', 'the npm registry cannot be reached'],
	['npm error network ETIMEDOUT', 'the npm registry cannot be reached'],
	['npm error code EACCES\nnpm error syscall mkdir', 'is not writable'],
	['npm error code ENOSPC', 'the disk is full'],
])('%j: %s', (output, message) => {
	const failure = explainNpm(output, 'The libraries could not be installed');
	expect(failure.message).toContain(`The libraries could not be installed: `);
	expect(failure.message).toContain(message);
	expect(failure.message).not.toContain('\n');
	expect(failure.details).toBe('');
});

test('shows what npm said when it is nothing known', () => {
	expect(explainNpm('npm error Missing: a@1 from lock file\n', 'Libraries').details).toBe(
		'npm error Missing: a@1 from lock file',
	);
});

test('names the packages that did not come', () => {
	const { message } = notFetched(['@a/b', 'c'], 'The libraries could not be installed');
	expect(message).toContain('(@a/b, c did not come): the npm registry cannot be reached');
});
