import type { Parts } from './parts';
import { every } from './timer';

const everyMilliseconds = 1000;
/** What was published is to be seen within two seconds, of which reading it takes some. */
const lookMilliseconds = 500;
/** So much of what was searched is lost to a process that is killed. */
const flushMilliseconds = 3000;

/** Starts all that a site does by itself; @returns what ends each. */
export function startTimers(parts: Parts): (() => void)[] {
	const { tools, engine, told, writing, searching, care, desk, bulk, mail, limits } = parts;
	const publishDue = () => writing.editing.publishDue().then(() => undefined);
	return [
		every(lookMilliseconds, tools.refresh),
		// On its own: what was just published does not wait for the engine to be filled.
		every(everyMilliseconds, engine.heal),
		every(everyMilliseconds, told.current.refresh),
		every(everyMilliseconds, publishDue),
		every(everyMilliseconds, limits.share),
		every(flushMilliseconds, searching.flush),
		care.start(),
		...desk.start([
			{ handlers: bulk.handlers, staleMinutes: 2 },
			{ handlers: { ...mail.handlers, ...care.handlers }, staleMinutes: 5 },
			{ handlers: care.slowHandlers, staleMinutes: 15 },
		]),
	];
}
