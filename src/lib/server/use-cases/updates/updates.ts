import type { Language } from '../../../domain/codes';
import type { Criteria } from '../../../domain/finder/criteria';
import { passes, filtersOf } from '../../../domain/finder/filters';
import { documentsOf } from '../../../domain/finder/document';
import type { Program } from '../../../domain/program/program';
import type { CalendarEntry } from '../../../domain/updates/calendar-entry';
import type { Update } from '../../../domain/updates/update';
import type { ReferenceData } from '../../ports/reference-data';
import type { FinderTools } from '../finder/ranked-answers';
import { contextOf } from '../finder/index-contents';
import type { CurrentUpdates, UpdateTools } from './keep-updates';
import { matchingPrograms, type Matching } from './matching-programs';

export interface FoundUpdates {
	/** A page of them, the newest first. */
	items: Update[];
	total: number;
}

/** A coming day of a program, or one that was called off. */
export interface CalendarLine {
	entry: CalendarEntry;
	program: Program;
}

/** What the city tells of its programs. */
export interface Updates {
	/**
	 * Those of which at least one program is among the finder's results for these criteria.
	 * @param since an instant in UTC; what was published at it, or later
	 */
	find(criteria: Criteria, language: Language, since?: string): Promise<FoundUpdates>;
	/** The newest of all. */
	latest(count: number): Update[];
	/** Of one program, the newest first. */
	of(programId: string): Update[];
	update(id: string): Update | undefined;
	/** Coming days of the programs that the finder would answer with, the nearest first. */
	calendar(criteria: Criteria, language: Language): Promise<CalendarLine[]>;
	/** How a coming day was last given to calendars. */
	entry(key: string): CalendarEntry | undefined;
}

const isMeant = ({ isAll, has }: Matching, { programIds }: Update): boolean =>
	isAll || programIds.some(has);

/** The lines of programs that are listed no more, which no index knows. */
function formerLines(lines: readonly CalendarLine[], criteria: Criteria, tools: Needs) {
	if (criteria.q !== '' || lines.length === 0) return [];
	const programs = [...new Set(lines.map(({ program }) => program))];
	const context = contextOf(programs, tools.reference, tools.today());
	const filters = filtersOf(criteria);
	const passing = programs.filter((program) => passes(documentsOf(program, context).ja, filters));
	return lines.filter(({ program }) => passing.includes(program));
}

interface Needs {
	current: CurrentUpdates;
	reference: ReferenceData;
	finder(): FinderTools;
	today: UpdateTools['today'];
}

async function calendarLines(criteria: Criteria, language: Language, needs: Needs) {
	const { entries, former } = needs.current.get();
	const { catalogue } = needs.finder();
	const matching = await matchingPrograms(needs.finder(), criteria, language);
	const today = needs.today();
	const coming = [...entries.values()].filter(({ day }) => day >= today);
	const listed = coming.flatMap((entry): CalendarLine[] => {
		const program = catalogue.byId.get(entry.programId);
		return program && matching.has(program.id) ? [{ entry, program }] : [];
	});
	const unlisted = coming.flatMap((entry): CalendarLine[] => {
		const program = former.get(entry.programId);
		return program && entry.isCancelled ? [{ entry, program }] : [];
	});
	return [...listed, ...formerLines(unlisted, criteria, needs)];
}

export function updatesOf(needs: Needs): Updates {
	const kept = () => needs.current.get();
	return {
		async find(criteria, language, since = '') {
			const matching = await matchingPrograms(needs.finder(), criteria, language);
			const found = kept().items.filter(
				(item) => item.publishedAt >= since && isMeant(matching, item),
			);
			const from = (criteria.page - 1) * criteria.per;
			return { items: found.slice(from, from + criteria.per), total: found.length };
		},
		latest: (count) => kept().items.slice(0, count),
		of: (programId) => kept().items.filter(({ programIds }) => programIds.includes(programId)),
		update: (id) => kept().items.find((item) => item.id === id),
		calendar: (criteria, language) => calendarLines(criteria, language, needs),
		entry: (key) => kept().entries.get(key),
	};
}
