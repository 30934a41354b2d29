import type { Insertable, Kysely, Selectable } from 'kysely';
import { programSchema } from '../../../domain/program/program';
import { stageNameSchema } from '../../../domain/program/period';
import type { CalendarEntry } from '../../../domain/updates/calendar-entry';
import type { CalendarStore } from '../../ports/calendar-store';
import type { Connection } from './engine';
import type { CalendarEntryTable, Tables } from './tables';
import { oneAtATime } from './transaction';

/** How many rows a statement writes. */
const rowsAtOnce = 200;

const rowOf = (entry: CalendarEntry): Insertable<CalendarEntryTable> => ({
	...{ key: entry.key, program_id: entry.programId, day: entry.day, what: entry.what },
	...{ stage: entry.stage, fiscal_year: entry.fiscalYear, changes: entry.changes },
	...{ changed_at: entry.changedAt, cancelled: entry.isCancelled ? 1 : 0 },
});

const entryOf = (row: Selectable<CalendarEntryTable>): CalendarEntry => ({
	...{ key: row.key, programId: row.program_id, day: row.day, what: row.what },
	...{ stage: stageNameSchema.parse(row.stage), fiscalYear: row.fiscal_year },
	...{ changes: row.changes, changedAt: row.changed_at, isCancelled: row.cancelled === 1 },
});

async function readEntries(database: Connection): Promise<CalendarEntry[]> {
	const rows = await database
		.selectFrom('calendar_entry')
		.selectAll()
		.orderBy('day')
		.orderBy('key')
		.execute();
	return rows.map(entryOf);
}

async function write(database: Connection, entries: readonly CalendarEntry[]): Promise<void> {
	for (let start = 0; start < entries.length; start += rowsAtOnce)
		await database
			.insertInto('calendar_entry')
			.values(entries.slice(start, start + rowsAtOnce).map(rowOf))
			.onConflict((conflict) =>
				conflict.column('key').doUpdateSet(({ ref }) => ({
					...{ day: ref('excluded.day'), what: ref('excluded.what') },
					...{ stage: ref('excluded.stage'), fiscal_year: ref('excluded.fiscal_year') },
					...{ changes: ref('excluded.changes'), changed_at: ref('excluded.changed_at') },
					cancelled: ref('excluded.cancelled'),
				})),
			)
			.execute();
}

/** Entries in the table `calendar_entry`. */
export const databaseCalendarStore = (database: Kysely<Tables>): CalendarStore => ({
	entries: () => readEntries(database),
	renew: (follow, over) =>
		oneAtATime(database, async (transaction) => {
			await write(transaction, follow(await readEntries(transaction)));
			await transaction.deleteFrom('calendar_entry').where('day', '<', over).execute();
		}),
	async formerPrograms(ids) {
		if (ids.length === 0) return [];
		const rows = await database
			.selectFrom('program')
			.select('document')
			.where('id', 'in', ids)
			.orderBy('id')
			.execute();
		return rows.flatMap(({ document }) => {
			const parsed = programSchema.safeParse(JSON.parse(document ?? 'null'));
			return parsed.success ? [parsed.data] : [];
		});
	},
});
