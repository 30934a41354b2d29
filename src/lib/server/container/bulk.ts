import type { Kysely } from 'kysely';
import { languageCodes } from '../../domain/codes';
import { withoutRuby } from '../../domain/text';
import { messagesOf } from '../../i18n';
import { headingsIn, labelsIn } from '../../i18n/bulk-table-words';
import { databaseBulkStore } from '../adapters/db/bulk-store';
import type { Tables } from '../adapters/db/tables';
import { bulkFiles } from '../adapters/files/bulk-files';
import type { ReferenceData } from '../ports/reference-data';
import { bulkOf, type Bulk } from '../use-cases/bulk/bulk';
import { bulkHandlers } from '../use-cases/bulk/run-import';
import type { EditingTools } from '../use-cases/editing/editing-tools';
import type { JobHandlers } from '../use-cases/jobs/run-jobs';

/** What the sheet of programs may be called. */
const sheetNames = languageCodes.map((language) =>
	withoutRuby(messagesOf(language).bulk.sheets.programs),
);

/** Many programs at once, on the site's own database. */
export function openBulk(
	database: Kysely<Tables>,
	reference: ReferenceData,
	editing: EditingTools,
): { bulk: Bulk; handlers: JobHandlers } {
	const tools = {
		editing,
		files: bulkFiles(sheetNames),
		imports: databaseBulkStore(database),
		labels: labelsIn(reference, 'ja'),
		headings: headingsIn('ja'),
	};
	return { bulk: bulkOf(tools), handlers: bulkHandlers(tools) };
}
