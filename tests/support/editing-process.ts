import { writeSync } from 'node:fs';
import type { DraftedUpdate } from '../../src/lib/domain/updates/update-fact';
import { databaseEditorStore } from '../../src/lib/server/adapters/db/editor-store';
import { openDatabase } from '../../src/lib/server/adapters/db/open';
import type { EditorStore, Listing } from '../../src/lib/server/ports/editor-store';
import type { CrashStep, CrashDeed } from './editing-crash';
import { toObject } from './json';
import { aProgram } from './programs';

// Edits and publishes until it is killed. Says on stdout what it is about to do, and then that it is done.

const [url = '', run = '', ...ids] = process.argv.slice(2);
const say = (step: CrashStep) => writeSync(1, `${JSON.stringify(step)}\n`);
const anyOf = <Item>(items: readonly Item[]): Item | undefined =>
	items[Math.floor(Math.random() * items.length)];

/** Says the same in several places, so that half a document would show. */
const marked = (id: string, mark: string) =>
	aProgram({
		id,
		name: { ja: mark },
		aliases: Array.from({ length: 200 }, () => mark),
		situations: [{ ja: mark }],
	});

const told = (mark: string): DraftedUpdate => ({
	type: 'changed',
	text: { ja: mark, 'ja-easy': mark, en: mark },
});

/** What the listing allows for. */
function deedFor({ draft, state }: Listing): CrashDeed {
	const deeds: readonly CrashDeed[] = draft
		? ['save', 'save', 'save', 'publish', 'publish', 'discard']
		: ['open', 'open', 'restore', ...(state === 'published' ? (['withdraw'] as const) : [])];
	return anyOf(deeds) ?? 'open';
}

async function perform(store: EditorStore, deed: CrashDeed, listing: Listing, mark: string) {
	const { id, draft } = listing;
	const act = { actorId: 'hana', at: new Date().toISOString() };
	const seen = { id, version: draft?.version ?? 0 };
	const program = marked(id, mark);
	switch (deed) {
		case 'open':
			return store.openDraft(id, act);
		case 'save':
			return store.saveDraft({ ...seen, document: toObject(program) }, act);
		case 'publish':
			return store.publish({ ...seen, program, update: told(mark) }, act);
		case 'discard':
			return store.discard(seen, act);
		case 'withdraw':
			return store.withdraw({ id }, act);
		case 'restore':
			return store.restore({ id, number: 1 }, act);
	}
}

const store = databaseEditorStore(await openDatabase(url));
for (let turn = 0; ; turn++) {
	const listing = await store.listing(anyOf(ids) ?? '');
	if (!listing) throw new Error('no such program');
	const deed = deedFor(listing);
	const step = { id: listing.id, deed, mark: `${run}-${turn}` };
	say({ ...step, isDone: false });
	const result = await perform(store, deed, listing, step.mark);
	if ('ok' in result ? !result.ok : result.state !== 'saved')
		throw new Error(`${deed}: ${JSON.stringify(result)}`);
	say({ ...step, isDone: true });
}
