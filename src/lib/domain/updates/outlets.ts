import type { Language } from '../codes';
import { emptyCriteria, printCriteria, type Criteria } from '../finder/criteria';

/** What of criteria decides which programs are meant, whatever their order and page. */
export const meantBy = ({ q, kind, industry, size, goal, ward, status }: Criteria): Criteria => ({
	...emptyCriteria,
	...{ q, kind, industry, size, goal, ward, status },
});

/** The addresses of one filter, below the site's own: the same keys everywhere. */
export interface Outlets {
	finder: string;
	page: string;
	atom: string;
	json: string;
	calendar: string;
}

export function outletsOf(criteria: Criteria, language: Language): Outlets {
	const query = printCriteria(meantBy(criteria));
	const at = (path: string) => `/${language}${path}${query ? `?${query}` : ''}`;
	return {
		finder: at('/programs'),
		page: at('/updates'),
		atom: at('/updates/feed.atom'),
		json: at('/updates/feed.json'),
		calendar: at('/deadlines.ics'),
	};
}
