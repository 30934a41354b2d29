import { addDays, type JstDate } from '../../../domain/jst-date';
import type { Program } from '../../../domain/program/program';
import { calendarUpdates } from '../../../domain/updates/calendar-updates';
import { followCalendar, type CalendarEntry } from '../../../domain/updates/calendar-entry';
import type { Update } from '../../../domain/updates/update';
import { updateText } from '../../../i18n/update-words';
import type { CalendarStore } from '../../ports/calendar-store';
import type { UpdateStore } from '../../ports/update-store';
import type { CurrentTools } from '../catalogue/keep-current';

/** What requests about updates are answered from. */
export interface KeptUpdates {
	/** The newest first; none of a day that is still to come. */
	items: readonly Update[];
	/** By key. */
	entries: ReadonlyMap<string, CalendarEntry>;
	/** Programs that only cancelled entries speak of any more. */
	former: ReadonlyMap<string, Program>;
	/** Of the catalogue, the day and the updates that it was made from. */
	madeFrom: string;
}

export interface UpdateTools {
	store: UpdateStore;
	calendar: CalendarStore;
	current: CurrentTools;
	today(): JstDate;
	/** The instant in UTC; within `today`, where that was set by hand. */
	now(): string;
}

/** After so many days nobody moves a deadline that is over. */
const forgottenAfter = 30;

/** Openings and deadlines write their updates by themselves, once. */
function dueUpdates(programs: readonly Program[], today: JstDate, publishedAt: string): Update[] {
	return programs.flatMap((program) =>
		calendarUpdates(program, today).map(({ id, type, facts }): Update => ({
			...{ id, publishedAt, precision: 'day', type, programIds: [program.id] },
			text: updateText(program, facts, today),
		})),
	);
}

async function load({ store, calendar, current, now }: UpdateTools, madeFrom: string) {
	const items = await store.all();
	const entries = await calendar.entries();
	const { byId } = current.get().catalogue;
	const gone = entries.map(({ programId }) => programId).filter((id) => !byId.has(id));
	const former = await calendar.formerPrograms([...new Set(gone)]);
	const latest = now();
	return {
		items: items.filter(({ publishedAt }) => publishedAt <= latest),
		entries: new Map(entries.map((entry) => [entry.key, entry])),
		former: new Map(former.map((program) => [program.id, program])),
		madeFrom,
	};
}

export interface CurrentUpdates {
	get(): KeptUpdates;
	/** Grows whenever `get` begins to give other answers. */
	generation(): number;
	/** Writes what a new day or a changed program brings, and reloads what has changed. */
	refresh(): Promise<void>;
}

/** Updates and calendar entries in memory, in step with the store, the catalogue and the calendar. */
export async function keepUpdates(tools: UpdateTools): Promise<CurrentUpdates> {
	const { store, calendar, current, today, now } = tools;
	let followed = '';
	let generation = 0;
	let kept: KeptUpdates = { items: [], entries: new Map(), former: new Map(), madeFrom: '' };

	async function follow(day: JstDate): Promise<void> {
		const { programs, revision } = current.get().catalogue;
		const state = `${revision} ${day}`;
		if (state === followed) return;
		await store.writeOnce(dueUpdates(programs, day, now()));
		const over = addDays(day, -forgottenAfter);
		await calendar.renew(
			(known) => followCalendar(known, programs, { today: day, now: now() }),
			over,
		);
		followed = state;
	}

	async function refresh(): Promise<void> {
		await follow(today());
		const madeFrom = `${followed} ${await store.revision()}`;
		if (madeFrom === kept.madeFrom) return;
		kept = await load(tools, madeFrom);
		generation++;
	}

	await refresh();
	return { get: () => kept, generation: () => generation, refresh };
}
