import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { possible, type Seen, type Step } from '../support/killing/deeds';
import { editUntilGone, type EditedListing } from '../support/killing/editor';
import { fewPrograms } from '../support/killing/few-programs';
import type { FormClient } from '../support/killing/form-client';
import { expectIndexEqual, shownTitles } from '../support/killing/index-equality';
import { killedSite, untilIndexed, type KilledSite } from '../support/killing/killed-site';
import { seeAll } from '../support/killing/see';
import { endProcessesOf } from '../support/killing/left-behind';
import { publisherOn } from '../support/killing/sign-in';

const kills = Number(process.env['TODOKU_KILLS'] ?? 3);
const longestMilliseconds = 2500;

// What the steps may take on a busy machine together; nothing waits so long when it goes well.
test.setTimeout(150_000 + kills * 90_000);

let folder: string;
test.beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'todoku-kill-'));
});
test.afterAll(async () => {
	// Though a step has failed or taken too long, which leaves the site as it was at that moment.
	await endProcessesOf(folder);
	rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** As an administrator would decide, so that one person publishes what they wrote. */
function needNoSecondPerson(state: string): void {
	const database = new DatabaseSync(join(state, 'todoku.db'), { timeout: 5000 });
	database.exec("insert into setting (name, value) values ('second-person', 'not-required')");
	database.close();
}

/** Edits in three windows and kills the site at any moment; gives all that was asked of it. */
async function editAndKill(
	site: KilledSite,
	client: FormClient,
	windows: readonly EditedListing[][],
	run: string,
): Promise<Step[]> {
	let isOver = false;
	const steps: Step[][] = windows.map(() => []);
	const editing = windows.map((listings, index) =>
		editUntilGone(client.again(), listings, {
			run: `${run}-${index}`,
			steps: steps[index] ?? [],
			isOver: () => isOver,
		}),
	);
	const all = Promise.all(editing);
	// An edit has gone through: it is in the midst of its work.
	const isAtWork = () => steps.some((own) => own.some(({ isDone }) => isDone));
	await Promise.race([all, expect.poll(isAtWork, { timeout: 60_000, intervals: [5] }).toBe(true)]);
	const moment = Math.random() * longestMilliseconds;
	await Promise.race([all, new Promise((resolve) => setTimeout(resolve, moment))]);
	isOver = true;
	await site.kill();
	await all;
	return steps.flat();
}

test(`killed ${kills} times while staff edit and publish, the site loses nothing, and its index ends equal to the database`, async () => {
	const [state, data] = [join(folder, 'var'), join(folder, 'data')];
	const ids = fewPrograms('data', data);
	const url = `sqlite:${join(state, 'todoku.db')}`;
	const site = await killedSite(state, data);
	await site.start();
	const client = await publisherOn(site.origin, state);
	needNoSecondPerson(state);
	const imported: Seen = { revisions: ['imported'], draft: undefined, isInReview: false };
	const listings = ids.map((id): EditedListing => ({ id, seen: imported }));
	const windows = [0, 1, 2].map((window) => listings.filter((_, index) => index % 3 === window));
	let acknowledged = 0;
	let publications = 0;

	for (let run = 1; run <= kills; run++) {
		const before = new Map(listings.map(({ id, seen }) => [id, seen]));
		const steps = await editAndKill(site, client, windows, `run${run}`);
		const found = await seeAll(url, ids);
		for (const listing of listings) {
			const { id } = listing;
			const own = steps.filter((step) => step.id === id);
			expect(possible(before.get(id) ?? imported, own)).toContainEqual(found.get(id));
			listing.seen = found.get(id) ?? imported;
		}
		const done = steps.filter(({ isDone }) => isDone);
		acknowledged += done.length;
		publications += done.filter(({ deed }) => deed === 'publish').length;
		await site.start();
	}

	await untilIndexed(site.origin);
	const documents = await expectIndexEqual(url, state, data);
	expect(await seeAll(url, ids)).toEqual(new Map(listings.map(({ id, seen }) => [id, seen])));
	const edited = listings.filter(({ seen }) => seen.revisions.length > 1);
	expect(
		await shownTitles(
			site.origin,
			edited.map(({ id }) => id),
		),
	).toEqual(edited.map(({ seen }) => seen.revisions.at(-1)));
	await site.stop();
	expect(acknowledged).toBeGreaterThan(kills);
	process.stdout.write(
		`${kills} kills: ${acknowledged} edits acknowledged, ${publications} of them publications, 0 lost; ${documents} documents of the index compared\n`,
	);
});
