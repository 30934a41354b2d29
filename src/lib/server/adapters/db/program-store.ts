import type { Kysely } from 'kysely';
import { programSchema, type Program } from '../../../domain/program/program';
import type { ImportReport, ProgramStore } from '../../ports/program-store';
import type { Connection } from './engine';
import type { ProgramTable, Tables } from './tables';
import { oneAtATime } from './transaction';

const revisionCounter = 'catalogue-revision';

async function readRevision(database: Connection): Promise<number> {
	const row = await database
		.selectFrom('counter')
		.select('value')
		.where('name', '=', revisionCounter)
		.executeTakeFirst();
	return row?.value ?? 0;
}

async function raiseRevision(database: Connection): Promise<void> {
	await database
		.insertInto('counter')
		.values({ name: revisionCounter, value: 1 })
		.onConflict((conflict) =>
			conflict
				.column('name')
				.doUpdateSet((expression) => ({ value: expression('counter.value', '+', 1) })),
		)
		.execute();
}

type Verdict = 'added' | 'changed' | 'unchanged' | 'kept';

function compare(stored: ProgramTable | undefined, document: string): Verdict {
	if (!stored) return 'added';
	if (stored.imported === document) return 'unchanged';
	return stored.document === stored.imported ? 'changed' : 'kept';
}

async function save(database: Connection, id: string, document: string): Promise<void> {
	await database
		.insertInto('program')
		.values({ id, document, imported: document })
		.onConflict((conflict) => conflict.column('id').doUpdateSet({ document, imported: document }))
		.execute();
}

/** Programs that came by import, were never edited, and are no longer part of it. */
async function removeAbsent(
	database: Connection,
	rows: readonly ProgramTable[],
	present: ReadonlySet<string>,
): Promise<string[]> {
	const absent = rows
		.filter((row) => !present.has(row.id) && row.document === row.imported)
		.map((row) => row.id);
	for (const id of absent) await database.deleteFrom('program').where('id', '=', id).execute();
	return absent;
}

async function importInto(
	database: Connection,
	programs: readonly Program[],
	unreadable: readonly string[],
): Promise<ImportReport> {
	const rows = await database.selectFrom('program').selectAll().execute();
	const stored = new Map(rows.map((row) => [row.id, row]));
	const report: ImportReport = { added: [], changed: [], removed: [], unchanged: 0, kept: [] };
	for (const program of programs) {
		const document = JSON.stringify(program);
		const verdict = compare(stored.get(program.id), document);
		if (verdict === 'unchanged') report.unchanged++;
		else report[verdict].push(program.id);
		if (verdict === 'added' || verdict === 'changed') await save(database, program.id, document);
	}
	const present = new Set([...programs.map(({ id }) => id), ...unreadable]);
	report.removed = await removeAbsent(database, rows, present);
	const { added, changed, removed } = report;
	if (added.length + changed.length + removed.length > 0) await raiseRevision(database);
	return report;
}

/** A document of an older version of the schema, edited since, may no longer be a program. */
function readDocument(row: ProgramTable, report: ReportUnreadable): Program[] {
	const parsed = programSchema.safeParse(JSON.parse(row.document));
	if (parsed.success) return [parsed.data];
	report(row.id, parsed.error.message);
	return [];
}

type ReportUnreadable = (id: string, message: string) => void;

/** Programs in a database, one JSON document each. */
export function databaseProgramStore(
	database: Kysely<Tables>,
	report: ReportUnreadable,
): ProgramStore {
	return {
		revision: () => readRevision(database),
		async all() {
			const rows = await database.selectFrom('program').selectAll().orderBy('id').execute();
			return rows.flatMap((row) => readDocument(row, report));
		},
		importPrograms: (programs, unreadable = []) =>
			oneAtATime(database, (transaction) => importInto(transaction, programs, unreadable)),
		close: () => database.destroy(),
	};
}
