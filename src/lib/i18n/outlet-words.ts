import type { Criteria } from '../domain/finder/criteria';
import { withoutRuby } from '../domain/text';
import { outletsOf } from '../domain/updates/outlets';
import { criteriaSentence } from './criteria-sentence';
import type { Words } from './words';

/** A feed as a page names it to the browser. */
export interface FeedLink {
	type: string;
	title: string;
	href: string;
}

/** What a page with a filter can be followed by; readers find it by the page's address. */
export function feedLinks(criteria: Criteria, words: Words): FeedLink[] {
	const { atom, json, calendar } = outletsOf(criteria, words.language);
	const filter = criteriaSentence(criteria, words);
	const site = words.text(words.city.site.title);
	const title = withoutRuby(words.t('updates.feedTitle', { site, filter }));
	const calendarTitle = withoutRuby(words.t('updates.calendar.name', { site, filter }));
	return [
		{ type: 'application/atom+xml', title, href: atom },
		{ type: 'application/feed+json', title, href: json },
		{ type: 'text/calendar', title: calendarTitle, href: calendar },
	];
}
