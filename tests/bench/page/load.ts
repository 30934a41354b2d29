import { fork } from 'node:child_process';
import { once } from 'node:events';
import { atTheEnd } from '../common/clean-up';
import { endChild } from '../common/node-server';
import type { Load, LoadResult } from './load-generator';

/** Visitors in a process of their own, so that they take nothing from the server's thread. */
export type Visitors = (load: Load) => Promise<LoadResult>;

export function startVisitors(): Visitors {
	const child = fork('tests/bench/page/load-generator.ts', { execArgv: [] });
	atTheEnd(() => endChild(child));
	return async (load) => {
		const answer = once(child, 'message');
		child.send(load);
		const [result] = (await answer) as [LoadResult];
		if (result.failures > 0)
			throw new Error(`${load.address}: ${result.failures} of ${result.requests} pages failed`);
		return result;
	};
}
