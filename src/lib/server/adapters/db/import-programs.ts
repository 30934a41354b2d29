import type { Insertable } from 'kysely';
import type { Program } from '../../../domain/program/program';
import type { ImportReport } from '../../ports/program-store';
import { raiseRevision } from './catalogue-revision';
import type { Connection } from './engine';
import type { AuditTable, ProgramTable } from './tables';

/** How many rows a statement writes; SQLite takes 32,766 values in one. */
const rowsAtOnce = 100;

interface Stored extends Pick<ProgramTable, 'id' | 'document' | 'imported' | 'state' | 'number'> {
	/** Who wrote its newest revision; null for an import, or where there is none. */
	author_id: string | null;
}

interface Arrival {
	id: string;
	document: string;
	number: number;
	verdict: 'added' | 'changed';
}

const readStored = (database: Connection): Promise<Stored[]> =>
	database
		.selectFrom('program')
		.leftJoin('revision', (join) =>
			join
				.onRef('revision.program_id', '=', 'program.id')
				.onRef('revision.number', '=', 'program.number'),
		)
		.select(['id', 'program.document', 'imported', 'state', 'program.number', 'author_id'])
		.execute();

/** It came by import, and an import took it away again. */
const wasTakenAway = (stored: Stored): boolean =>
	stored.state === 'withdrawn' &&
	stored.imported === null &&
	stored.document !== null &&
	stored.author_id === null;

/** It is before the public as it was imported. */
const isUntouched = ({ state, document, imported }: Stored): boolean =>
	state === 'published' && document === imported;

function compare(stored: Stored | undefined, document: string) {
	if (!stored || wasTakenAway(stored)) return 'added';
	if (stored.imported === document) return 'unchanged';
	return isUntouched(stored) ? 'changed' : 'kept';
}

function* portions<Row>(rows: readonly Row[]): Generator<Row[]> {
	for (let start = 0; start < rows.length; start += rowsAtOnce)
		yield rows.slice(start, start + rowsAtOnce);
}

async function writePrograms(database: Connection, arrivals: Arrival[]): Promise<void> {
	const nothing = { owner_id: null, confirm_by: null, confirmed_on: null };
	const noTimes = { publish_at: null, end_at: null };
	await database
		.insertInto('program')
		.values(
			arrivals.map(({ id, document, number }) => ({
				...{ id, document, imported: document, number, state: 'published' as const },
				...nothing,
				...noTimes,
			})),
		)
		.onConflict((conflict) =>
			conflict.column('id').doUpdateSet(({ ref }) => ({
				document: ref('excluded.document'),
				imported: ref('excluded.imported'),
				state: ref('excluded.state'),
				number: ref('excluded.number'),
			})),
		)
		.execute();
}

async function writeAudit(database: Connection, rows: Insertable<AuditTable>[]): Promise<void> {
	for (const some of portions(rows)) await database.insertInto('audit').values(some).execute();
}

const auditRow = (at: string, id: string, detail: object): Insertable<AuditTable> => ({
	at,
	deed: 'import',
	subject: `program/${id}`,
	detail: JSON.stringify(detail),
});

/** Nobody's revisions: what was imported has no author. */
async function write(database: Connection, arrivals: Arrival[], at: string): Promise<void> {
	for (const some of portions(arrivals)) {
		await writePrograms(database, some);
		const revisions = some.map(({ id, number, document }) => ({
			...{ program_id: id, number, document, at },
		}));
		await database.insertInto('revision').values(revisions).execute();
	}
	await writeAudit(
		database,
		arrivals.map(({ id, number, verdict }) => auditRow(at, id, { verdict, number })),
	);
}

/**
 * Takes from the public what came by import, was never edited, and is no longer part of it. Its
 * revisions stay, and the next import that has it brings it back.
 */
async function takeAway(database: Connection, ids: string[], at: string): Promise<void> {
	for (const some of portions(ids))
		await database
			.updateTable('program')
			.set({ state: 'withdrawn', imported: null })
			.where('id', 'in', some)
			.execute();
	await writeAudit(
		database,
		ids.map((id) => auditRow(at, id, { verdict: 'removed' })),
	);
}

/** All that an import does; to be called within a transaction that nobody else writes beside. */
export async function importPrograms(
	database: Connection,
	programs: readonly Program[],
	unreadable: readonly string[],
	at: string,
): Promise<ImportReport> {
	const rows = await readStored(database);
	const stored = new Map(rows.map((row) => [row.id, row]));
	const report: ImportReport = { added: [], changed: [], removed: [], unchanged: 0, kept: [] };
	const arrivals: Arrival[] = [];
	for (const program of programs) {
		const { id } = program;
		const document = JSON.stringify(program);
		const verdict = compare(stored.get(id), document);
		if (verdict === 'unchanged') report.unchanged++;
		else report[verdict].push(id);
		if (verdict === 'added' || verdict === 'changed')
			arrivals.push({ id, document, verdict, number: (stored.get(id)?.number ?? 0) + 1 });
	}
	const present = new Set([...programs.map(({ id }) => id), ...unreadable]);
	report.removed = rows
		.filter((row) => !present.has(row.id) && isUntouched(row))
		.map(({ id }) => id);
	await write(database, arrivals, at);
	await takeAway(database, report.removed, at);
	if (arrivals.length + report.removed.length > 0) await raiseRevision(database);
	return report;
}
