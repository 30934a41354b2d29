import type { FileError } from '../../../domain/bulk/file-error';
import type { Headings } from '../../../domain/bulk/table';
import type { Labels } from '../../../domain/bulk/labels';
import type { BulkFiles } from '../../ports/bulk-files';
import type { BulkImport, BulkStore } from '../../ports/bulk-store';
import type { EditingTools } from '../editing/editing-tools';

export interface BulkTools {
	editing: EditingTools;
	files: BulkFiles;
	imports: BulkStore;
	/** In Japanese, which is what files speak. */
	labels: Labels;
	headings: Headings;
}

/** Why something that was asked of an import was not done; nothing has changed. */
export type BulkRefusal =
	| { reason: 'forbidden' | 'not-found' | 'wrong-state' | 'second-person' | 'nothing-to-do' }
	/** Some programs are not valid, and nobody has said that the others may go on. */
	| { reason: 'has-errors' }
	| { reason: 'bad-file'; errors: FileError[] };

export type BulkOutcome<Value> = { ok: true; value: Value } | ({ ok: false } & BulkRefusal);

export const refuse = (refusal: BulkRefusal): BulkOutcome<never> => ({ ok: false, ...refusal });

/** The kinds of jobs that imports add. */
export const applyJob = 'apply-import';
export const publishJob = 'publish-import';

/** What stands at each draft and revision that an import has made. */
export const noteOf = ({ id, fileName }: BulkImport): string => `${fileName} (#${id})`;
