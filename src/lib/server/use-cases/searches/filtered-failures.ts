import type { Language } from '../../../domain/codes';
import { filterNames } from '../../../domain/finder/criteria';
import { criteriaOf } from '../../../domain/searches/counted-search';
import type { FilteredFailure } from '../../../domain/searches/near-misses';
import type { SearchCount } from '../../ports/search-log';
import { suggestFor } from '../finder/find-programs';
import type { FinderTools } from '../finder/ranked-answers';
import { breathe } from './breathe';

/** So many different searches are tried again, the most frequent ones. */
const mostTried = 120;

/** The language that a query was most likely typed in: counts do not keep it. */
export const languageOfQuery = (query: string): Language =>
	/^[\p{ASCII}]*[a-z][\p{ASCII}]*$/u.test(query) ? 'en' : 'ja';

interface Tools {
	finder(): FinderTools;
	wards: readonly string[];
}

/** What each search with filters that found nothing would have found without some of them. */
export async function filteredFailures(
	{ finder, wards }: Tools,
	rows: readonly SearchCount[],
): Promise<FilteredFailure[]> {
	const failed = rows.filter(({ filters, band }) => filters !== '' && band === '0');
	const tried: FilteredFailure[] = [];
	for (const { query, filters, count } of failed.slice(0, mostTried)) {
		const criteria = criteriaOf({ query, filters }, wards);
		const used = filterNames.filter((name) => criteria[name].length > 0);
		const { drop, withoutFilters } = await suggestFor(finder(), criteria, languageOfQuery(query));
		tried.push({ query, filters, count, used, drop, withoutFilters });
		await breathe();
	}
	return tried;
}
