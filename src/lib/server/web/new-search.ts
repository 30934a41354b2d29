import { readCriteria } from '../../domain/finder/criteria';
import { isSameSearch, searchOf, type CountedSearch } from '../../domain/searches/counted-search';

/** Programs that go through all pages say so; what does not is taken for a person, as is a Cubot phone. */
const robot =
	/(?<!\bcu)bot(?:\b|_)|crawl|spider|slurp|archive|monitor|preview|feedfetcher|lighthouse/i;

export const isRobot = (userAgent: string | null): boolean =>
	userAgent !== null && robot.test(userAgent);

const finderPath = /^\/[^/]+\/programs\/?$/;

/** What somebody saw before they came here, where that was this site's finder. */
function searchBefore({ headers }: Request, origin: string, wards: readonly string[]) {
	const before = headers.get('referer');
	if (!before?.startsWith(`${origin}/`) || !URL.canParse(before)) return undefined;
	const { pathname, searchParams } = new URL(before);
	if (!finderPath.test(pathname)) return undefined;
	const { criteria } = readCriteria(searchParams, wards);
	return searchOf({ ...criteria, page: 1 }, 0);
}

/**
 * Whether a search counts: not a robot's, and not the one that was seen a moment ago, in another
 * order, in another language, or back from another page.
 */
export function isNewSearch(
	request: Request,
	search: CountedSearch,
	origin: string,
	wards: readonly string[],
): boolean {
	if (isRobot(request.headers.get('user-agent'))) return false;
	const before = searchBefore(request, origin, wards);
	return before === undefined || !isSameSearch(before, search);
}
