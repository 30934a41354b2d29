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

/** Who moves to the city begins there; who moves within it takes nothing of the old site along. */
function moved({ location = {} }: Business, to: Destination): Business['location'] {
	if (to.place === 'moving-in') return to;
	if (location.place !== 'in-city' && location.place !== 'branch')
		return { yearsInCity: 0, yearsAtSite: 0, ...to };
	const kept = { ...location, yearsAtSite: 0 };
	delete kept.mainPlaceIn;
	delete kept.zone;
	delete kept.site;
	delete kept.places;
	delete kept.sitePresences;
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
