import type { Kysely } from 'kysely';
import { databaseCalendarStore } from '../adapters/db/calendar-store';
import type { Tables } from '../adapters/db/tables';
import { databaseUpdateDrafts } from '../adapters/db/update-drafts';
import { databaseUpdateStore } from '../adapters/db/update-store';
import { jstDateAt, startOfDay } from '../../domain/jst-date';
import { log } from '../log';
import type { Clock } from '../ports/catalogue';
import type { DataDirectory, ReferenceData } from '../ports/reference-data';
import type { CurrentTools } from '../use-cases/catalogue/keep-current';
import { keepUpdates, type CurrentUpdates } from '../use-cases/updates/keep-updates';
import { updateDeskOf, type UpdateDesk } from '../use-cases/updates/update-desk';
import { updatesOf, type Updates } from '../use-cases/updates/updates';

interface Needs {
	database: Kysely<Tables>;
	data: DataDirectory;
	reference: ReferenceData;
	current: CurrentTools;
	clock: Clock;
}

/** This moment, or the beginning of the day that the site is shown as of. */
function instantOf({ today }: Clock): string {
	const now = Date.now();
	const day = today();
	return jstDateAt(now) === day ? new Date(now).toISOString() : startOfDay(day);
}

const deskOf = ({ database, current: tools, clock }: Needs, current: CurrentUpdates): UpdateDesk =>
	updateDeskOf({
		drafts: databaseUpdateDrafts(database),
		now: () => new Date(),
		publishedAt: () => instantOf(clock),
		isListed: (id) => tools.get().catalogue.byId.has(id),
		show: current.refresh,
	});

/** Past updates of the data folder, and what days and programs bring. */
export async function openUpdates(
	needs: Needs,
): Promise<{ updates: Updates; desk: UpdateDesk; current: CurrentUpdates }> {
	const { database, data, reference, current: tools, clock } = needs;
	const store = databaseUpdateStore(database);
	const { updates: past, problems } = await data.updates();
	for (const problem of problems) log.warn(problem, 'an update was left out');
	await store.bringPast(past, problems.length === 0);
	const current = await keepUpdates({
		...{ store, calendar: databaseCalendarStore(database), current: tools },
		...{ today: () => clock.today(), now: () => instantOf(clock) },
	});
	const finder = () => tools.get();
	return {
		updates: updatesOf({ current, reference, finder, today: () => clock.today() }),
		desk: deskOf(needs, current),
		current,
	};
}
