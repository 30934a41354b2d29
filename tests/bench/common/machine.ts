import { spawnSync } from 'node:child_process';
import { availableParallelism, cpus, totalmem } from 'node:os';

const gigabyte = 1e9;

export const machine = () => ({
	cores: availableParallelism(),
	processor: cpus()[0]?.model ?? 'unknown',
	memoryGB: Math.round(totalmem() / gigabyte),
	platform: `${process.platform}-${process.arch}`,
	node: process.versions.node,
});

function git(...parameters: string[]): string | undefined {
	const { status, stdout } = spawnSync('git', parameters, { encoding: 'utf8' });
	return status === 0 ? stdout.trim() : undefined;
}

/** The commit that was measured, and whether anything was changed since. */
export function commit(): string {
	const hash = git('rev-parse', '--short=12', 'HEAD');
	if (!hash) return 'unknown';
	return git('status', '--porcelain') ? `${hash} with changes` : hash;
}
