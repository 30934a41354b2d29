/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} output what the tools printed, shown when something failed
 * @property {string} [note] why something was skipped
 */

/**
 * A check that either holds or does not counts as one test.
 * @param {boolean} holds
 * @param {string} output
 * @returns {Result}
 */
export const one = (holds, output) => ({
	passed: holds ? 1 : 0,
	failed: holds ? 0 : 1,
	skipped: 0,
	output,
});

/**
 * A tool may fail without a failed test (it could not start, an error came after the last test),
 * or succeed without having run any. Neither is a pass.
 * @param {Result} counted
 * @param {number} code the tool's exit code
 * @returns {Result}
 */
export function believe(counted, code) {
	const { passed, failed, output } = counted;
	if (failed > 0) return counted;
	if (code !== 0)
		return { ...counted, failed: 1, output: `${output}\nIt ended with code ${code}.` };
	if (passed === 0) return { ...counted, failed: 1, output: `${output}\nNo test ran.` };
	return counted;
}

/** @param {Result} result */
export function describe({ passed, failed, skipped, note }) {
	const parts = [`${passed} passed`];
	if (failed > 0) parts.push(`${failed} FAILED`);
	if (skipped > 0) parts.push(`${skipped} skipped`);
	return parts.join(', ') + (note ? ` (${note})` : '');
}
