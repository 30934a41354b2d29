import type { Selectable } from 'kysely';
import type {
	Choice,
	FileNotes,
	ImportInput,
	ImportItem,
	ItemOutcome,
} from '../../../domain/bulk/import';
import type { FileError } from '../../../domain/bulk/file-error';
import type { BulkImport } from '../../ports/bulk-store';
import { withoutNul } from './stored-text';
import type { BulkImportTable, BulkItemTable } from './tables';

/** Only what was checked is ever written there. */
const read = <Value>(text: string): Value => JSON.parse(text) as Value;

/** PostgreSQL takes no NUL in a text. */
export const written = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? withoutNul(part) : part));

export const toItem = (row: Selectable<BulkItemTable>): ImportItem => ({
	position: row.position,
	id: row.program_id,
	input: read<ImportInput>(row.input),
	choices: read<Choice[]>(row.choices),
	outcome: row.outcome ?? undefined,
	version: row.version ?? undefined,
	reason: row.reason ?? undefined,
	errors: read<FileError[]>(row.errors),
});

export interface OutcomeCount {
	import_id: number;
	outcome: ItemOutcome | null;
	count: number;
}

export function toImport(
	row: Selectable<BulkImportTable>,
	counts: readonly OutcomeCount[],
): BulkImport {
	const own = counts.filter(({ import_id }) => import_id === row.id);
	return {
		id: row.id,
		fileName: row.file_name,
		actorId: row.actor_id,
		at: row.at,
		state: row.state,
		notes: read<FileNotes>(row.notes),
		publisherId: row.publisher_id ?? undefined,
		total: own.reduce((sum, { count }) => sum + Number(count), 0),
		counts: Object.fromEntries(
			own.flatMap(({ outcome, count }) => (outcome === null ? [] : [[outcome, Number(count)]])),
		),
	};
}
