import { expect, test } from 'vitest';
import { capture, exitCodeOf, handOver } from './children.mjs';

const node = process.execPath;

test('keeps what a tool prints on both streams, and its exit code', async () => {
	const code = "console.log('out'); console.error('error'); process.exitCode = 3";
	const result = await capture(node, ['-e', code]);
	expect(result.code).toBe(3);
	expect(result.output.split('\n').sort()).toEqual(['', 'error', 'out']);
});

test('text is not torn where a chunk ends inside a character', async () => {
	const code =
		"const b = Buffer.from('届'); process.stdout.write(b.subarray(0, 1), () => setTimeout(() => process.stdout.write(b.subarray(1)), 20))";
	expect((await capture(node, ['-e', code])).output).toBe('届');
});

test('a program that a signal ended has the exit code that shells give it', async () => {
	expect(await handOver(node, ['-e', "process.kill(process.pid, 'SIGTERM')"])).toBe(143);
	expect(exitCodeOf('SIGINT')).toBe(130);
});

test('a command that does not exist is an error', async () => {
	await expect(capture('no-such-command', [])).rejects.toThrow('ENOENT');
});
