import type { Insertable } from 'kysely';
import { mergeImport } from '../../../domain/bulk/merge-import';
import type { FieldConflict } from '../../../domain/editing/three-way';
import type { Program } from '../../../domain/program/program';
import type { ImportReport } from '../../ports/program-store';
import { raiseRevision } from './catalogue-revision';
import { readObject } from './editor-store-rows';
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
	imported: string | null;
	number: number;
	verdict: 'added' | 'changed' | 'merged';
}

/** All that an import would write. */
interface Plan {
	report: ImportReport;
	arrivals: Arrival[];
	/** Programs that stay as they are and are held against another document from now on. */
	rebased: { id: string; imported: string }[];
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

/** Somebody has edited what is before the public since it was imported. */
const isEdited = ({ state, document, imported }: Stored): boolean =>
	state === 'published' && document !== null && imported !== null;

/** What an import means for one program: what it becomes, and how it is reported. */
interface Arriving {
	verdict: 'added' | 'changed' | 'merged' | 'kept' | 'unchanged';
	/** What is published anew. */
	document?: string;
	/** What the next import is held against. */
	imported?: string;
	conflicts?: FieldConflict[];
}

function bringTogether(stored: Stored, program: Program, file: string): Arriving {
	const { imported, document } = stored;
	const merged = mergeImport(readObject(imported ?? '{}'), readObject(document ?? '{}'), program);
	const { conflicts } = merged;
	if (!merged.program) return { verdict: 'kept', conflicts };
	const text = JSON.stringify(merged.program);
	// As long as something is undecided, the next import is still held against the same.
	const rebased = conflicts.length === 0 ? { imported: file } : {};
	if (text === document) {
		const verdict = conflicts.length === 0 ? 'unchanged' : 'kept';
		return { verdict, conflicts, ...rebased };
	}
	return { verdict: 'merged', document: text, conflicts, ...rebased };
}

function arrive(stored: Stored | undefined, program: Program): Arriving {
	const file = JSON.stringify(program);
	if (!stored || wasTakenAway(stored)) return { verdict: 'added', document: file, imported: file };
	if (stored.imported === file) return { verdict: 'unchanged' };
	if (isUntouched(stored)) return { verdict: 'changed', document: file, imported: file };
	return isEdited(stored) ? bringTogether(stored, program, file) : { verdict: 'kept' };
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
			arrivals.map(({ id, document, imported, number }) => ({
				...{ id, document, imported, number, state: 'published' as const },
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

function note(plan: Plan, { id }: Program, stored: Stored | undefined, arriving: Arriving): void {
	const { report, arrivals, rebased } = plan;
	const { verdict, document, imported, conflicts = [] } = arriving;
	if (verdict === 'unchanged') report.unchanged++;
	else report[verdict].push(id);
	if (conflicts.length > 0) report.conflicts.push({ id, fields: conflicts });
	const isPublished = verdict === 'added' || verdict === 'changed' || verdict === 'merged';
	if (isPublished && document !== undefined)
		arrivals.push({
			...{ id, document, verdict, number: (stored?.number ?? 0) + 1 },
			imported: imported ?? stored?.imported ?? null,
		});
	else if (imported !== undefined) rebased.push({ id, imported });
}

const emptyReport = (): ImportReport => ({
	...{ added: [], changed: [], removed: [], unchanged: 0, merged: [], kept: [], conflicts: [] },
});

/** What an import would do; nothing is written. */
export async function planImport(
	database: Connection,
	programs: readonly Program[],
	unreadable: readonly string[],
): Promise<Plan> {
	const rows = await readStored(database);
	const stored = new Map(rows.map((row) => [row.id, row]));
	const plan: Plan = { report: emptyReport(), arrivals: [], rebased: [] };
	for (const program of programs) {
		const own = stored.get(program.id);
		note(plan, program, own, arrive(own, program));
	}
	const present = new Set([...programs.map(({ id }) => id), ...unreadable]);
	plan.report.removed = rows
		.filter((row) => !present.has(row.id) && isUntouched(row))
		.map(({ id }) => id);
	return plan;
}

/** All that an import does; to be called within a transaction that nobody else writes beside. */
export async function importPrograms(
	database: Connection,
	programs: readonly Program[],
	unreadable: readonly string[],
	at: string,
): Promise<ImportReport> {
	const { report, arrivals, rebased } = await planImport(database, programs, unreadable);
	await write(database, arrivals, at);
	for (const { id, imported } of rebased)
		await database.updateTable('program').set({ imported }).where('id', '=', id).execute();
	await takeAway(database, report.removed, at);
	if (arrivals.length + report.removed.length > 0) await raiseRevision(database);
	return report;
}
