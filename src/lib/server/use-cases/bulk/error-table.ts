import type { FileError } from '../../../domain/bulk/file-error';
import type { WrittenTable } from '../../../domain/bulk/write-table';
import { translator } from '../../../i18n';
import { errorText, fieldHeading } from '../../../i18n/bulk-error-words';
import type { Actor } from '../editing/editing-tools';
import type { BulkOutcome, BulkTools } from './bulk-tools';
import { readImport } from './read-import';

interface ErrorOf extends FileError {
	program: string;
}

const columns = ['where', 'program', 'field', 'message'] as const;

/** What is wrong with a file, to be mended beside it: place, program, column, message. */
export function errorTable(errors: readonly ErrorOf[]): WrittenTable {
	const t = translator('ja');
	return {
		columns: columns.map((code) => ({ code, heading: t(`bulk.errorColumns.${code}`), width: 20 })),
		rows: errors.map((error) => [
			...[error.where, error.program, fieldHeading(error, 'ja'), errorText(error, 'ja')],
		]),
	};
}

/** All that is wrong with a file, as CSV: with it as a whole, and with each of its programs. */
export async function listErrors(
	tools: BulkTools,
	actor: Actor,
	id: number,
): Promise<BulkOutcome<Uint8Array>> {
	const seen = await readImport(tools, actor, id);
	if (!seen.ok) return seen;
	const { brought, plan, items } = seen.value;
	const ofFile = brought.notes.errors.map((error) => ({ ...error, program: '' }));
	const found = plan.length > 0 ? plan.map(({ item, errors }) => ({ id: item.id, errors })) : items;
	const ofPrograms = found.flatMap(({ id: program, errors }) =>
		errors.map((error) => ({ ...error, program })),
	);
	return { ok: true, value: tools.files.csv(errorTable([...ofFile, ...ofPrograms])) };
}
