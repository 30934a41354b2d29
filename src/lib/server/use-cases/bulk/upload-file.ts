import { slugSchema } from '../../../domain/codes';
import { fileError, mostErrors, type FileError } from '../../../domain/bulk/file-error';
import type { FileNotes, ImportInput } from '../../../domain/bulk/import';
import { readTable } from '../../../domain/bulk/read-table';
import type { Headings } from '../../../domain/bulk/table';
import { may } from '../../../domain/editing/roles';
import type { FileDocument, ReadFile, UploadedFile } from '../../ports/bulk-files';
import { actOf, type Actor } from '../editing/editing-tools';
import { refuse, type BulkOutcome, type BulkTools } from './bulk-tools';

type Items = { id: string; input: ImportInput }[];

function itemOf({ file, document, revision }: FileDocument): Items[number] | FileError {
	const { id } = document;
	if (typeof id !== 'string' || !slugSchema.safeParse(id).success)
		return fileError(id === undefined ? 'required' : 'bad-id', { where: file, field: 'id' });
	const input = { kind: 'document', file, document } as const;
	return { id, input: revision === undefined ? input : { ...input, revision } };
}

/** The second file of a program would undo the first: neither is right. */
function documentItems(documents: readonly FileDocument[]) {
	const items: Items = [];
	const errors: FileError[] = [];
	for (const document of documents) {
		const item = itemOf(document);
		if ('code' in item) errors.push(item);
		else if (items.some(({ id }) => id === item.id))
			errors.push(fileError('id-twice', { where: document.file, field: 'id' }));
		else items.push(item);
	}
	return { items, errors };
}

function itemsIn(read: ReadFile, headings: Headings): { items: Items; notes: FileNotes } {
	if (read.kind === 'refused') return { items: [], notes: { errors: [read.error], ignored: [] } };
	if (read.kind === 'documents') {
		const { items, errors } = documentItems(read.documents);
		return { items, notes: { errors: [...read.errors, ...errors], ignored: [] } };
	}
	const { rows, errors, ignored } = readTable(read.sheet, headings);
	return {
		items: rows.map((row) => ({ id: row.id, input: { kind: 'row', row } })),
		notes: { errors, ignored },
	};
}

/**
 * Reads a file and keeps what it says of each program. Nothing is written to any listing by that.
 * @returns the number of the import
 */
export async function uploadFile(
	tools: BulkTools,
	actor: Actor,
	file: UploadedFile,
): Promise<BulkOutcome<number>> {
	if (!may(actor.role, 'import')) return refuse({ reason: 'forbidden' });
	const { items, notes } = itemsIn(tools.files.read(file), tools.headings);
	const errors = notes.errors.slice(0, mostErrors);
	if (items.length === 0)
		return refuse({
			reason: 'bad-file',
			errors: errors.length > 0 ? errors : [fileError('no-programs')],
		});
	const kept = { fileName: file.name, notes: { ...notes, errors }, items };
	return { ok: true, value: await tools.imports.add(kept, actOf(tools.editing, actor)) };
}
