import {
	countLiving,
	endAll,
	exitCodeOf,
	pass,
	startNothingMore,
	terminalIsLent,
} from './children.mjs';

const graceMilliseconds = 8000;
/** A server first answers what it has begun; adapter-node gives that 30 seconds. */
const serverGraceMilliseconds = 35_000;
/** npm and the terminal may each send the same signal; within this time it is one. */
const echoMilliseconds = 1000;

/**
 * npm and the shell below it may die without passing the signal on; whoever they started would
 * then keep the port for ever.
 * @param {() => void} orphaned
 */
function watchParent(orphaned) {
	const parent = process.ppid;
	const look = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(look);
		orphaned();
	}, 500);
	look.unref();
}

/** @param {number} code */
function leaveWhenAlone(code) {
	const deadline = performance.now() + graceMilliseconds;
	startNothingMore();
	process.stderr.write('\nInterrupted. Run the same command again to go on.\n');
	const look = setInterval(() => {
		if (performance.now() > deadline) endAll();
		if (countLiving() > 0 && performance.now() < deadline + 1000) return;
		clearInterval(look);
		process.exit(code);
	}, 20);
}

/**
 * The first signal asks: a program that was lent the terminal gets it as it came, and its end is
 * ours; tools are interrupted, and we leave once they are gone. A second signal ends everything.
 */
export function handleSignals() {
	/** @type {number | undefined} */
	let asked;
	const receive = (/** @type {NodeJS.Signals} */ signal) => {
		if (asked !== undefined) {
			if (performance.now() - asked > echoMilliseconds) endAll();
			return;
		}
		asked = performance.now();
		if (terminalIsLent()) {
			setTimeout(endAll, serverGraceMilliseconds).unref();
			return pass(signal);
		}
		pass('SIGINT');
		leaveWhenAlone(exitCodeOf(signal));
	};
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
		process.on(signal, () => receive(signal));
	}
	if (process.env.npm_lifecycle_event) watchParent(() => receive('SIGTERM'));
}
