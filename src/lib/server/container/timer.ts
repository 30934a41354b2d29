import { log } from '../log';

/** Runs a task again and again, never twice at once. */
export function every(milliseconds: number, task: () => Promise<void>): () => void {
	let stopped = false;
	let timer: NodeJS.Timeout;
	const next = () => {
		timer = setTimeout(() => {
			void task()
				.catch((error: unknown) => log.error({ error: String(error) }, 'background work'))
				.finally(() => stopped || next());
		}, milliseconds);
		timer.unref();
	};
	next();
	return () => {
		stopped = true;
		clearTimeout(timer);
	};
}
