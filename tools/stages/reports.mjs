import { readFileSync } from 'node:fs';

/** @typedef {import('./result.mjs').Result} Result */

/**
 * @param {string} file
 * @returns {any} undefined where the tool has written no report
 */
function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * A file that could not be loaded has no tests to count, and counts as one that failed.
 * @param {{ status: string, assertionResults: { status: string }[] }} file
 */
const couldNotBeLoaded = ({ status, assertionResults }) =>
	status === 'failed' && !assertionResults.some((test) => test.status === 'failed');

/**
 * @param {string} file vitest's JSON report
 * @param {string} output
 * @returns {Result}
 */
export function readVitest(file, output) {
	const report = readReport(file);
	if (!report) return { passed: 0, failed: 1, skipped: 0, output };
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + report.testResults.filter(couldNotBeLoaded).length,
		skipped: report.numPendingTests + (report.numTodoTests ?? 0),
		output,
	};
}

/**
 * @param {string} file Playwright's JSON report
 * @param {string} output
 * @returns {Result}
 */
export function readPlaywright(file, output) {
	const report = readReport(file);
	if (!report) return { passed: 0, failed: 1, skipped: 0, output };
	const { expected, unexpected, flaky, skipped } = report.stats;
	return {
		passed: expected,
		// A test that passes only at the second try is a defect of the test or of the site.
		failed: unexpected + flaky + report.errors.length,
		skipped,
		output,
	};
}
