import type { ExportFormat } from '../../../domain/bulk/export-format';
import type { UploadedFile } from '../../ports/bulk-files';
import type { Actor } from '../editing/editing-tools';
import type { BulkTools } from './bulk-tools';
import { applyImport, discardImport, publishImport, type Decision } from './decide-import';
import { listErrors } from './error-table';
import { exportPrograms, type ExportFilter } from './export-programs';
import { readImport, readImports } from './read-import';
import { uploadFile } from './upload-file';

/** Many programs at once, out and in; each says no to those whose role does not allow it. */
export const bulkOf = (tools: BulkTools) => ({
	export: (actor: Actor, format: ExportFormat, filter: ExportFilter) =>
		exportPrograms(tools, actor, format, filter),
	upload: (actor: Actor, file: UploadedFile) => uploadFile(tools, actor, file),
	imports: (actor: Actor) => readImports(tools, actor),
	import: (actor: Actor, id: number) => readImport(tools, actor, id),
	errors: (actor: Actor, id: number) => listErrors(tools, actor, id),
	apply: (actor: Actor, id: number, decision: Decision) => applyImport(tools, actor, id, decision),
	publish: (actor: Actor, id: number) => publishImport(tools, actor, id),
	discard: (actor: Actor, id: number) => discardImport(tools, actor, id),
});

export type Bulk = ReturnType<typeof bulkOf>;
