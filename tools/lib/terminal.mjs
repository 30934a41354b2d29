/** @type {NodeJS.WriteStream} */
let stream = process.stdout;
let lineIsOpen = false;

/** For commands whose own output is data: what is said about set-up goes to standard error. */
export function speakOnStandardError() {
	stream = process.stderr;
}

/** @param {string} text */
export function say(text) {
	stream.write(`${lineIsOpen ? '\n' : ''}${text}\n`);
	lineIsOpen = false;
}

/** @param {number} milliseconds */
export function duration(milliseconds) {
	if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
	const seconds = Math.round(milliseconds / 1000);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Shows on one line what is being done, and when it is done how it went and how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [summary]
 * @returns {Promise<T>}
 */
export async function step(title, work, summary = () => 'done') {
	const begun = performance.now();
	stream.write(`${lineIsOpen ? '\n' : ''}· ${title} … `);
	lineIsOpen = true;
	const finish = (/** @type {string} */ outcome) => {
		const took = duration(performance.now() - begun);
		stream.write(`${lineIsOpen ? '' : `· ${title}: `}${outcome} (${took})\n`);
		lineIsOpen = false;
	};
	try {
		const result = await work();
		finish(summary(result));
		return result;
	} catch (error) {
		finish('failed');
		throw error;
	}
}
