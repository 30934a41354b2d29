import type { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { isObject, type JsonObject } from '../../src/lib/domain/editing/json';
import { databaseEditorStore } from '../../src/lib/server/adapters/db/editor-store';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import { oneAtATime } from '../../src/lib/server/adapters/db/transaction';
import { databaseUpdateDrafts } from '../../src/lib/server/adapters/db/update-drafts';
import { onEveryEngine, openForTest } from '../support/databases';
import {
	after,
	bundleOfProcess,
	editUntilKilled,
	type CrashStep,
	type Seen,
} from '../support/editing-crash';
import { aProgram } from '../support/programs';
import { refuseUnreadable } from '../support/unreadable';

const kills = Number(process.env.TODOKU_KILLS ?? 10);
const longestMilliseconds = 120;
const ids = ['apple', 'berry', 'cherry'];

/** The mark of a document, which stands in all its parts if it is whole. */
function markOf(document: JsonObject | undefined): string {
	const { name, aliases, situations } = document ?? {};
	const mark = isObject(name) ? name.ja : undefined;
	expect(aliases).toEqual(Array.from({ length: 200 }, () => mark));
	expect(situations).toEqual([{ ja: mark }]);
	return String(mark);
}

const firstOf = (id: string) => `${id}-0`;
const first = (id: string) =>
	aProgram({
		...{ id, name: { ja: firstOf(id) }, situations: [{ ja: firstOf(id) }] },
		aliases: Array.from({ length: 200 }, () => firstOf(id)),
	});

async function see(database: Kysely<Tables>, id: string): Promise<Seen> {
	const listing = await databaseEditorStore(database).listing(id);
	if (!listing) throw new Error(`${id} is lost`);
	const { state, number, published, draft } = listing;
	return { state, number, published: markOf(published), draft: draft && markOf(draft.document) };
}

/** Each revision that was published has the draft of its update, written once. */
async function expectTold(database: Kysely<Tables>, id: string, marks: string[]): Promise<void> {
	const drafts = await databaseUpdateDrafts(database).waiting({ programId: id }, 10_000);
	const told = drafts.map(({ number, text }) => [number, text.ja]);
	const numbered = marks.map((mark, index): [number, string] => [index + 1, mark]);
	expect(told.sort(([a], [b]) => Number(a) - Number(b))).toEqual(numbered.slice(1));
}

/** Each revision is there whole, with its line in the audit; the newest is what the public sees. */
async function expectWhole(database: Kysely<Tables>, id: string, marks: string[]): Promise<void> {
	const store = databaseEditorStore(database);
	const revisions = (await store.revisions(id)).toReversed();
	expect(revisions.map(({ number }) => number)).toEqual(marks.map((_, index) => index + 1));
	for (const { number } of revisions)
		expect(markOf((await store.revision(id, number))?.document)).toBe(marks[number - 1]);
	const filter = { subject: `program/${id}`, deed: 'publish' };
	const { lines } = await store.audit(filter, { limit: 10_000 });
	expect(lines.map(({ detail }) => detail.number).reverse()).toEqual(
		marks.slice(1).map((_, index) => index + 2),
	);
}

async function expectInStep(database: Kysely<Tables>): Promise<void> {
	const programs = databaseProgramStore(database, refuseUnreadable);
	const seen = await Promise.all(ids.map((id) => see(database, id)));
	const shown = seen.filter(({ state }) => state === 'published');
	expect((await programs.all()).map(({ name }) => name.ja)).toEqual(
		shown.map(({ published }) => published),
	);
	const { lines } = await databaseEditorStore(database).audit({}, { limit: 100_000 });
	const changes = lines.filter(({ deed }) => deed === 'publish' || deed === 'withdraw');
	expect(await programs.revision()).toBe(1 + changes.length);
}

/** A listing as it has to be after what a process has said, or, if it was about to do one thing more, after that. */
function possibleAfter(before: Seen, steps: readonly CrashStep[], id: string): Seen[] {
	const expected = steps
		.filter((step) => step.isDone && step.id === id)
		.reduce((seen, step) => after(seen, step, firstOf(id)), before);
	const last = steps.at(-1);
	const isBegun = last && !last.isDone && last.id === id;
	return isBegun ? [expected, after(expected, last, firstOf(id))] : [expected];
}

/** The marks of all revisions: what was acknowledged, and what was about to be, if it is there. */
function marksAfter(marks: string[], steps: readonly CrashStep[], id: string, number: number) {
	const own = steps.filter((step) => step.id === id && step.deed === 'publish');
	const published = new Set(own.map(({ mark }) => mark));
	return [...marks, ...published].slice(0, number);
}

onEveryEngine((engine) => {
	async function office() {
		const url = await engine.url();
		const database = await openForTest(url);
		await databaseProgramStore(database, refuseUnreadable).importPrograms(ids.map(first));
		const listings = await Promise.all(
			ids.map(async (id) => ({ id, marks: [firstOf(id)], seen: await see(database, id) })),
		);
		return { url, database, listings };
	}

	test(`killed ${kills} times while it edits and publishes, it loses nothing and leaves nothing half`, async () => {
		const { url, database, listings } = await office();
		const program = await bundleOfProcess();
		let acknowledged = 0;
		for (let run = 1; run <= kills; run++) {
			const wait = Math.random() * longestMilliseconds;
			const steps = await editUntilKilled(program, [url, `${run}`, ...ids], wait);
			// What the server of a database had been told to write, it has written after this.
			await oneAtATime(database, () => Promise.resolve());
			acknowledged += steps.filter(({ isDone }) => isDone).length;
			for (const listing of listings) {
				const { id } = listing;
				const actual = await see(database, id);
				expect(possibleAfter(listing.seen, steps, id)).toContainEqual(actual);
				listing.seen = actual;
				listing.marks = marksAfter(listing.marks, steps, id, actual.number);
				await expectWhole(database, id, listing.marks);
				await expectTold(database, id, listing.marks);
			}
			await expectInStep(database);
		}
		process.stdout.write(`${engine.name}: ${kills} kills, ${acknowledged} acknowledged, 0 lost\n`);
		expect(acknowledged).toBeGreaterThan(kills);
	}, 300_000);
});
