import type { Selectable } from 'kysely';
import { isObject, type Json, type JsonObject } from '../../../domain/editing/json';
import type { AuditLine, Draft, Listing, Revision } from '../../ports/editor-store';
import type { Connection } from './engine';
import type { AuditTable, DraftTable, ProgramTable, RevisionTable } from './tables';

type RevisionRow = Omit<Selectable<RevisionTable>, 'document' | 'program_id'>;

/** Only objects are ever written. */
export function readObject(text: string): JsonObject {
	const value = JSON.parse(text) as Json;
	return isObject(value) ? value : {};
}

export const toDraft = (row: Selectable<DraftTable>): Draft => ({
	programId: row.program_id,
	document: readObject(row.document),
	baseNumber: row.base_number,
	state: row.state,
	authorId: row.author_id,
	version: row.version,
	updatedAt: row.updated_at,
	note: row.note ?? undefined,
});

export const toListing = (
	row: Selectable<ProgramTable>,
	draft: Selectable<DraftTable> | undefined,
	newest: RevisionRow | undefined,
): Listing => ({
	id: row.id,
	state: row.state,
	published: row.document === null ? undefined : readObject(row.document),
	number: row.number,
	newest: newest && toRevision(newest),
	draft: draft && toDraft(draft),
	ownerId: row.owner_id ?? undefined,
	confirmBy: row.confirm_by ?? undefined,
	confirmedOn: row.confirmed_on ?? undefined,
	publishAt: row.publish_at ?? undefined,
	publishBy: row.publish_by ?? undefined,
	endAt: row.end_at ?? undefined,
});

export const toRevision = (row: RevisionRow): Revision => ({
	number: row.number,
	at: row.at,
	authorId: row.author_id ?? undefined,
	publisherId: row.publisher_id ?? undefined,
	because: row.because ?? undefined,
});

export const toAuditLine = (row: Selectable<AuditTable>): AuditLine => ({
	id: row.id,
	at: row.at,
	actorId: row.actor_id ?? undefined,
	deed: row.deed,
	subject: row.subject,
	detail: row.detail === null ? {} : readObject(row.detail),
});

export const readProgram = (database: Connection, id: string) =>
	database.selectFrom('program').selectAll().where('id', '=', id).executeTakeFirst();

export const readDraft = (database: Connection, id: string) =>
	database.selectFrom('draft').selectAll().where('program_id', '=', id).executeTakeFirst();
