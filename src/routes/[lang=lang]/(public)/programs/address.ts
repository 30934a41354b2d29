import { printCriteria, type Criteria } from '$lib/domain/finder/criteria';
import type { Words } from '$lib/i18n/words';

/** The address of a finder page. */
export function addressOf(criteria: Criteria, { language }: Words): string {
	const query = printCriteria(criteria);
	return `/${language}/programs${query ? `?${query}` : ''}`;
}
