import type { Business } from '../../business/business';
import type { JstDate } from '../../jst-date';
import { answerOf, withAnswer, type Answer } from './answer';
import type { Change, ChangeOf, Destination } from './change';
import { aged } from './days';

/** A business on a day. */
export interface Applicant {
	business: Business;
	today: JstDate;
}

function withMore(business: Business, answer: Answer, more: readonly unknown[]): Business {
	const given = answerOf(business, answer);
	const list: unknown[] = Array.isArray(given) ? given : [];
	return withAnswer(business, answer, [...list, ...more]);
}

/** What is said of the old site goes when the business goes. */
const ofTheSite = ['zone', 'site', 'places', 'sitePresences', 'mainPlaceIn'] as const;

/** Who moves to the city begins there; who moves within it has been at the new site for no time. */
function moved({ location = {} }: Business, to: Destination): Business['location'] {
	if (to.place === 'moving-in') return to;
	if (location.place !== 'in-city' && location.place !== 'branch')
		return { yearsInCity: 0, yearsAtSite: 0, ...to };
	const kept = { ...location, yearsAtSite: 0 };
	for (const answer of ofTheSite) delete kept[answer];
	return { ...kept, ...to };
}

function answered(business: Business, change: Exclude<Change, ChangeOf<'today'>>): Business {
	if (change.field === 'location') return { ...business, location: moved(business, change.to) };
	if ('to' in change) return withAnswer(business, change, change.to);
	if ('anyOf' in change) return withMore(business, change, change.anyOf.slice(0, 1));
	if ('allOf' in change) return withMore(business, change, change.allOf);
	const kind = change.of === 'any' ? 'sme' : change.of;
	return withMore(business, change, [{ kind, count: change.more }]);
}

/** The applicant if the change were so; where any of several codes will do, with the first. */
export function changed({ business, today }: Applicant, change: Change): Applicant {
	return change.field === 'today'
		? { business: aged(business, today, change.to), today: change.to }
		: { business: answered(business, change), today };
}
