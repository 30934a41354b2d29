import { read } from '../../../domain/finder/read';
import { addDays, type JstDate } from '../../../domain/jst-date';
import {
	failingQueries,
	mayBeShown,
	topQueries,
	totalsByQuery,
	type QueryTotal,
} from '../../../domain/searches/asked-queries';
import { criteriaOf, leastShown } from '../../../domain/searches/counted-search';
import {
	failuresOf,
	groupQueries,
	subjectOf,
	type AskedQuery,
	type QueryGroup,
} from '../../../domain/searches/group-queries';
import {
	nearMisses,
	type FilteredFailure,
	type NearMiss,
} from '../../../domain/searches/near-misses';
import type { Days, SearchCount, SearchLog } from '../../ports/search-log';
import { findPrograms } from '../finder/find-programs';
import type { FinderTools } from '../finder/ranked-answers';
import { breathe } from './breathe';
import { filteredFailures, languageOfQuery } from './filtered-failures';

export interface BoardTools {
	log: SearchLog;
	finder(): FinderTools;
	wards: readonly string[];
	today(): JstDate;
	/** Changes whenever a search may find something else. */
	stamp(): string;
}

export interface BoardDay {
	day: JstDate;
	searches: number;
	/** How many of them found nothing. */
	without: number;
}

export interface FailedQuery extends AskedQuery {
	/** How many programs it finds now. */
	found: number;
}

export interface FailedGroup {
	/** Concepts and programs that the finder understood, by their codes. */
	codes: readonly string[];
	queries: FailedQuery[];
	/** Failures of all queries of the group, also of those that are too rare to be shown. */
	count: number;
}

export interface Board {
	days: BoardDay[];
	failed: FailedGroup[];
	/** Failures of queries that are too rare to be shown, and in no group that is. */
	rare: number;
	misses: NearMiss[];
	top: QueryTotal[];
}

/** Rows of the log and queries that are looked at, and what is shown of them. */
const most = { rows: 20_000, queries: 400, groups: 40, inGroup: 6, top: 30 };

export const daysOf = (span: number, today: JstDate): Days => ({
	from: addDays(today, 1 - span),
	to: today,
});

async function dayCounts({ log }: BoardTools, days: Days): Promise<BoardDay[]> {
	const counted = new Map<JstDate, BoardDay>();
	for (let day = days.from; day <= days.to; day = addDays(day, 1))
		counted.set(day, { day, searches: 0, without: 0 });
	for (const { day, band, count } of await log.perDay(days)) {
		const row = counted.get(day);
		if (!row) continue;
		row.searches += count;
		if (band === '0') row.without += count;
	}
	return [...counted.values()];
}

/** A search that finds nothing without filters either has failed by its words. */
function withFiltered(asked: readonly AskedQuery[], failures: readonly FilteredFailure[]) {
	const byWords = failures.filter(({ query, withoutFilters }) => query && withoutFilters === 0);
	const all = new Map(asked.map((one) => [one.query, { ...one }]));
	for (const { query, count } of byWords) {
		const one = all.get(query) ?? { query, none: 0, few: 0 };
		all.set(query, { ...one, none: one.none + count });
	}
	return [...all.values()].sort((a, b) => failuresOf(b) - failuresOf(a));
}

/** The subjects of queries, read a few at a time. */
async function groupsOf(
	{ finder }: BoardTools,
	asked: readonly AskedQuery[],
): Promise<QueryGroup[]> {
	const { knowledge } = finder();
	const subjects = new Map<string, ReturnType<typeof subjectOf>>();
	for (const { query } of asked) {
		subjects.set(query, subjectOf(read(query, knowledge)));
		await breathe();
	}
	return groupQueries(asked, (query) => subjects.get(query) ?? { codes: [], key: query });
}

async function shownGroup(
	{ finder }: BoardTools,
	{ codes, queries }: QueryGroup,
	totals: ReadonlyMap<string, QueryTotal>,
): Promise<FailedGroup> {
	const shown = queries.filter(({ query }) => mayBeShown(query, totals)).slice(0, most.inGroup);
	const count = queries.reduce((sum, query) => sum + failuresOf(query), 0);
	const found: FailedQuery[] = [];
	for (const one of shown) {
		const criteria = criteriaOf({ query: one.query, filters: '' }, []);
		const { total } = await findPrograms(finder(), criteria, languageOfQuery(one.query));
		found.push({ ...one, found: total });
		await breathe();
	}
	return { codes, queries: found, count };
}

const sum = (counts: readonly number[]): number =>
	counts.reduce((total, count) => total + count, 0);

const isCommon = ({ count }: { count: number }): boolean => count >= leastShown;

const withoutRare = (miss: NearMiss): NearMiss => ({
	...miss,
	examples: miss.examples.filter(isCommon).slice(0, most.inGroup),
});

/** What was searched for in the days up to today, and what it found; computed when it is asked for. */
export async function makeBoard(tools: BoardTools, span: number): Promise<Board> {
	const days = daysOf(span, tools.today());
	const rows = await tools.log.perSearch(days, most.rows);
	const totals = totalsByQuery(rows);
	const failures = await filteredFailures(tools, rows);
	const asked = withFiltered(failingQueries(totals), failures);
	const groups = await groupsOf(tools, asked.slice(0, most.queries));
	const isShown = ({ queries }: QueryGroup) =>
		queries.some(({ query }) => mayBeShown(query, totals));
	const failed: FailedGroup[] = [];
	for (const group of groups.filter(isShown).slice(0, most.groups))
		failed.push(await shownGroup(tools, group, totals));
	return {
		days: await dayCounts(tools, days),
		failed,
		rare: sum(asked.map(failuresOf)) - sum(failed.map(({ count }) => count)),
		misses: nearMisses(failures).filter(isCommon).map(withoutRare),
		top: topQueries(totals, most.top),
	};
}

/** All searches that may be shown, for a file; the most frequent first. */
export async function searchTable(tools: BoardTools, span: number): Promise<SearchCount[]> {
	const rows = await tools.log.perSearch(daysOf(span, tools.today()), most.rows);
	return rows.filter(isCommon);
}
