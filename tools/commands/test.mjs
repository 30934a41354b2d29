import { Failure } from '../lib/failure.mjs';
import { say, step } from '../lib/terminal.mjs';
import { build, data, lint, types } from '../stages/checks.mjs';
import { describe, one } from '../stages/result.mjs';
import { contract, e2e, unit } from '../stages/suites.mjs';
import { ensureDependencies } from '../steps/dependencies.mjs';

/** @typedef {import('../stages/result.mjs').Result} Result */
/** @typedef {{ name: string, title: string, run: () => Promise<Result> }} Stage */

/** @type {Stage[]} */
const stages = [
	{ name: 'lint', title: 'Lint: format, rules, who imports whom', run: lint },
	{ name: 'types', title: 'Types', run: types },
	{ name: 'unit', title: 'Unit tests', run: unit },
	{ name: 'contract', title: 'Contract tests', run: contract },
	{ name: 'data', title: 'Data: the whole catalogue', run: data },
	{ name: 'build', title: 'Production build', run: build },
	{ name: 'e2e', title: 'Journeys in a browser', run: e2e },
];

/**
 * @param {string[]} names none means all
 * @returns {Stage[]}
 */
export function choose(names) {
	const known = stages.map(({ name }) => name);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown) throw new Failure(`"${unknown}" is none of the stages: ${known.join(', ')}`);
	return names.length === 0 ? stages : stages.filter(({ name }) => names.includes(name));
}

/**
 * @param {Stage} stage
 * @returns {Promise<Result>}
 */
async function attempt({ run }) {
	try {
		return await run();
	} catch (error) {
		if (error instanceof Failure) return one(false, `${error.details}\n${error.message}`.trim());
		return one(false, error instanceof Error ? (error.stack ?? error.message) : String(error));
	}
}

/** @param {Stage} stage */
async function show(stage) {
	const result = await step(stage.title, () => attempt(stage), describe);
	if (result.failed > 0) say(`\n${result.output.trim()}\n`);
	return result;
}

/**
 * Runs every stage, also after one has failed, and says in its last line how many tests passed.
 * @param {string[]} names
 */
export async function test(names) {
	const chosen = choose(names);
	await ensureDependencies();
	let passed = 0;
	let failed = 0;
	for (const stage of chosen) {
		const result = await show(stage);
		passed += result.passed;
		failed += result.failed;
	}
	say(`\n${passed} passed, ${failed} failed`);
	return failed === 0 ? 0 : 1;
}
