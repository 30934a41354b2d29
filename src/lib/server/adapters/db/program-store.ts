import type { Kysely, Selectable } from 'kysely';
import { programSchema, type Program } from '../../../domain/program/program';
import type { ProgramStore } from '../../ports/program-store';
import { readRevision } from './catalogue-revision';
import { readObject } from './editor-store-rows';
import { importPrograms, planImport } from './import-programs';
import type { ProgramTable, Tables } from './tables';
import { oneAtATime } from './transaction';

type Row = Pick<Selectable<ProgramTable>, 'id' | 'document' | 'confirm_by' | 'confirmed_on'>;

export type ReportUnreadable = (id: string, message: string) => void;

/** With what was confirmed since it was written, or is to be confirmed. */
function withConfirmation(program: Program, { confirm_by, confirmed_on }: Row): Program {
	const verifiedOn = [program.verifiedOn ?? '', confirmed_on ?? ''].sort().at(-1);
	return {
		...program,
		...(verifiedOn ? { verifiedOn } : {}),
		...(confirm_by === null ? {} : { confirmBy: confirm_by }),
	};
}

/** A document of an older version of the schema, edited since, may no longer be a program. */
export function readStoredProgram(row: Row, report: ReportUnreadable): Program[] {
	const parsed = programSchema.safeParse(JSON.parse(row.document ?? 'null'));
	if (parsed.success) return [withConfirmation(parsed.data, row)];
	report(row.id, parsed.error.message);
	return [];
}

/** Those that the public sees at a moment. */
export const publicPrograms = (database: Kysely<Tables>, now: Date) =>
	database
		.selectFrom('program')
		.where('state', '=', 'published')
		.where(({ or, eb }) => or([eb('end_at', 'is', null), eb('end_at', '>', now.toISOString())]))
		.orderBy('id');

/** Programs in a database, one JSON document each. */
export function databaseProgramStore(
	database: Kysely<Tables>,
	report: ReportUnreadable,
	now: () => Date = () => new Date(),
): ProgramStore {
	return {
		revision: () => readRevision(database),
		async all() {
			const rows = await publicPrograms(database, now())
				.select(['id', 'document', 'confirm_by', 'confirmed_on'])
				.execute();
			return rows.flatMap((row) => readStoredProgram(row, report));
		},
		importPrograms: (programs, unreadable = []) =>
			oneAtATime(database, (transaction) =>
				importPrograms(transaction, programs, unreadable, now().toISOString()),
			),
		async planImport(programs, unreadable = []) {
			const { report } = await planImport(database, programs, unreadable);
			return report;
		},
		async documents() {
			const rows = await database
				.selectFrom('program')
				.select(['id', 'document', 'state'])
				.where('document', 'is not', null)
				.orderBy('id')
				.execute();
			return rows.map(({ id, document, state }) => ({
				...{ id, document: readObject(document ?? '{}'), isPublic: state === 'published' },
			}));
		},
		close: () => database.destroy(),
	};
}
