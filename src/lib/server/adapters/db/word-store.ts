import type { Kysely, Selectable } from 'kysely';
import type { AuditDeed } from '../../../domain/editing/audit-deeds';
import type { JsonObject } from '../../../domain/editing/json';
import {
	isWordDeedPossible,
	type WordChange,
	type WordDeed,
} from '../../../domain/searches/word-change';
import type { SomebodysAct } from '../../ports/editor-store';
import type { NewWord, SeenWord, WordDone, WordStore } from '../../ports/word-store';
import { raiseRevision } from './catalogue-revision';
import { readObject } from './editor-store-rows';
import type { Connection } from './engine';
import type { Tables, WordChangeTable } from './tables';
import { oneAtATime } from './transaction';

type Row = Selectable<WordChangeTable>;

const toWord = (row: Row): WordChange => ({
	...{ id: row.id, concept: row.concept, word: row.word, language: row.language, role: row.role },
	...{ state: row.state, authorId: row.author_id, at: row.at, version: row.version },
	publisherId: row.publisher_id ?? undefined,
	note: row.note ?? undefined,
	query: row.query ?? undefined,
});

const done = <Value>(value: Value): WordDone<Value> => ({ ok: true, value });

async function read(database: Connection, id: number): Promise<Row | undefined> {
	return database.selectFrom('word_change').selectAll().where('id', '=', id).executeTakeFirst();
}

async function writeAudit(
	transaction: Connection,
	{ id, concept, word, role }: Row,
	deed: AuditDeed,
	{ actorId, at }: SomebodysAct,
	detail: JsonObject = {},
): Promise<void> {
	const said = JSON.stringify({ concept, word, role, ...detail });
	await transaction
		.insertInto('audit')
		.values({ at, actor_id: actorId, deed, subject: `word/${id}`, detail: said })
		.execute();
}

async function isThere(transaction: Connection, { concept, word }: NewWord): Promise<boolean> {
	const row = await transaction
		.selectFrom('word_change')
		.select('id')
		.where('concept', '=', concept)
		.where('word', '=', word)
		.where('state', '!=', 'withdrawn')
		.executeTakeFirst();
	return row !== undefined;
}

const propose = (database: Kysely<Tables>, word: NewWord, act: SomebodysAct) =>
	oneAtATime(database, async (transaction): Promise<WordDone<WordChange>> => {
		if (await isThere(transaction, word)) return { ok: false, reason: 'exists' };
		const { concept, language, role, query } = word;
		const row = await transaction
			.insertInto('word_change')
			.values({
				...{ concept, word: word.word, language, role, state: 'draft', version: 1 },
				...{ author_id: act.actorId, at: act.at, query: query ?? null },
			})
			.returningAll()
			.executeTakeFirstOrThrow();
		await writeAudit(transaction, row, 'save-draft', act);
		return done(toWord(row));
	});

/** Does something to a word, if it is still as somebody has seen it. */
const onWord = <Value>(
	database: Kysely<Tables>,
	{ id, version }: SeenWord,
	deed: WordDeed,
	work: (transaction: Connection, row: Row) => Promise<WordDone<Value>>,
): Promise<WordDone<Value>> =>
	oneAtATime(database, async (transaction) => {
		const row = await read(transaction, id);
		if (!row) return { ok: false, reason: 'not-found' };
		if (row.version !== version) return { ok: false, reason: 'changed' };
		if (!isWordDeedPossible(deed, row.state)) return { ok: false, reason: 'wrong-state' };
		return work(transaction, row);
	});

async function change(
	transaction: Connection,
	row: Row,
	{ at }: SomebodysAct,
	to: Partial<Omit<Row, 'id'>>,
): Promise<WordDone<WordChange>> {
	const changed = await transaction
		.updateTable('word_change')
		.set({ ...to, at, version: row.version + 1 })
		.where('id', '=', row.id)
		.returningAll()
		.executeTakeFirstOrThrow();
	return done(toWord(changed));
}

const readingOf = (database: Kysely<Tables>) =>
	({
		async words(states) {
			if (states.length === 0) return [];
			const rows = await database
				.selectFrom('word_change')
				.selectAll()
				.where('state', 'in', states)
				.orderBy('at', 'desc')
				.orderBy('id', 'desc')
				.execute();
			return rows.map(toWord);
		},
		async word(id) {
			const row = await read(database, id);
			return row && toWord(row);
		},
		async published() {
			const rows = await database
				.selectFrom('word_change')
				.select(['concept', 'word', 'role'])
				.where('state', '=', 'published')
				.orderBy('id')
				.execute();
			return rows.map(({ concept, word, role }) => ({ concept, word, role }));
		},
		async replay(id) {
			const row = await read(database, id);
			if (!row?.replay || row.replay_revision === null) return undefined;
			return { revision: row.replay_revision, document: readObject(row.replay) };
		},
		async keepReplay(id, { revision, document }) {
			await database
				.updateTable('word_change')
				.set({ replay: JSON.stringify(document), replay_revision: revision })
				.where('id', '=', id)
				.execute();
		},
	}) satisfies Partial<WordStore>;

const writingOf = (database: Kysely<Tables>) =>
	({
		propose: (word, act) => propose(database, word, act),
		sendForReview: ({ note, ...seen }, act) =>
			onWord(database, seen, 'send-for-review', async (transaction, row) => {
				await writeAudit(transaction, row, 'send-for-review', act, note ? { note } : {});
				return change(transaction, row, act, {
					...{ state: 'review', author_id: act.actorId, note: note ?? null },
				});
			}),
		sendBack: ({ note, ...seen }, act) =>
			onWord(database, seen, 'send-back', async (transaction, row) => {
				await writeAudit(transaction, row, 'send-back', act, note ? { note } : {});
				return change(transaction, row, act, { state: 'draft', note: note ?? null });
			}),
		discard: (seen, act) =>
			onWord(database, seen, 'discard', async (transaction, row) => {
				await writeAudit(transaction, row, 'discard', act);
				await transaction.deleteFrom('word_change').where('id', '=', row.id).execute();
				return done(undefined);
			}),
		publish: (seen, act) =>
			onWord(database, seen, 'publish', async (transaction, row) => {
				await writeAudit(transaction, row, 'publish', act);
				await raiseRevision(transaction);
				return change(transaction, row, act, { state: 'published', publisher_id: act.actorId });
			}),
		withdraw: (seen, act) =>
			onWord(database, seen, 'withdraw', async (transaction, row) => {
				await writeAudit(transaction, row, 'withdraw', act);
				await raiseRevision(transaction);
				return change(transaction, row, act, { state: 'withdrawn' });
			}),
	}) satisfies Partial<WordStore>;

/** Words in the table `word_change`; what was published is told by the catalogue's revision. */
export const databaseWordStore = (database: Kysely<Tables>): WordStore => ({
	...readingOf(database),
	...writingOf(database),
});
