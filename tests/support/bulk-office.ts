import type { Kysely } from 'kysely';
import { databaseBulkStore } from '../../src/lib/server/adapters/db/bulk-store';
import { databaseJobQueue } from '../../src/lib/server/adapters/db/job-queue';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import type { EditorStore } from '../../src/lib/server/ports/editor-store';
import { bulkOf } from '../../src/lib/server/use-cases/bulk/bulk';
import { bulkHandlers } from '../../src/lib/server/use-cases/bulk/run-import';
import { knownCodes } from '../../src/lib/server/use-cases/catalogue/examine-data';
import { editingOf } from '../../src/lib/server/use-cases/editing/editing';
import type { EditingTools } from '../../src/lib/server/use-cases/editing/editing-tools';
import { draftUpdate } from '../../src/lib/server/use-cases/updates/draft-update';
import { files, headings, labels } from './bulk-tables';
import { given, instant, officeOn } from './editors';
import { reference } from './reference';

export const ichiro = { id: 'ichiro', role: 'publisher' as const };
export const jiro = { id: 'jiro', role: 'publisher' as const };
export const hana = { id: 'hana', role: 'editor' as const };

/** What the tests change while they run. */
export interface Circumstances {
	minutes: number;
	isSecondRequired: boolean;
	/** Its process dies before the so many-th write to a draft. */
	dieBefore: number;
}

/** A store whose process dies at some write. */
function mortal(store: EditorStore, now: Circumstances): EditorStore {
	const dying =
		<Parameters extends unknown[], Value>(work: (...all: Parameters) => Promise<Value>) =>
		(...all: Parameters): Promise<Value> =>
			--now.dieBefore === 0 ? Promise.reject(new Error('killed')) : work(...all);
	return {
		...store,
		openDraft: dying(store.openDraft),
		saveDraft: dying(store.saveDraft),
		createDraft: dying(store.createDraft),
		sendForReview: dying(store.sendForReview),
		publish: dying(store.publish),
	};
}

export const csv = (...rows: string[][]) =>
	new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n'));

/** Columns that most tests need. */
export const head = ['id', 'version', 'name.ja', 'aliases', 'capYen'];

/** A back office that imports, with the programs `apple` and `berry`. */
export async function bulkOfficeOn(database: Kysely<Tables>) {
	const office = await officeOn(database);
	const now: Circumstances = { minutes: 0, isSecondRequired: true, dieBefore: 0 };
	const editing: EditingTools = {
		store: mortal(office.store, now),
		known: knownCodes(reference),
		now: () => new Date(instant(now.minutes)),
		isSecondPersonRequired: () => Promise.resolve(now.isSecondRequired),
		draftUpdate: (seen, program) => draftUpdate(seen, program, '2026-11-20'),
	};
	const tools = { editing, files, imports: databaseBulkStore(database), labels, headings };
	const bulk = bulkOf(tools);
	const handlers = bulkHandlers(tools);
	/** Does the jobs that wait, as a worker would; those whose process died are done again. */
	async function work(): Promise<void> {
		const queue = databaseJobQueue(database);
		for (let hours = 1; ; hours++) {
			const later = instant(now.minutes + 60 * hours);
			const job = await queue.claim(Object.keys(handlers), later, later);
			if (!job) return;
			const isDone = await handlers[job.kind]?.(job).then(
				() => true,
				() => false,
			);
			if (isDone) await queue.finish(job.id);
		}
	}
	const seen = async (id: number) => given(await bulk.import(ichiro, id));
	return {
		...{ office, now, bulk, work, seen },
		editing: editingOf({ ...editing, store: office.store }),
		upload: async (bytes: Uint8Array, name = 'x.csv', actor = ichiro): Promise<number> =>
			given(await bulk.upload(actor, { name, bytes })),
		verdicts: async (id: number) => (await seen(id)).plan.map((one) => [one.item.id, one.verdict]),
		apply: async (id: number, taken: string[] = [], isPartial = false) => {
			given(await bulk.apply(ichiro, id, { taken, isPartial }));
			await work();
		},
		draftOf: async (id: string) => (await office.store.listing(id))?.draft,
	};
}

export type BulkOffice = Awaited<ReturnType<typeof bulkOfficeOn>>;
