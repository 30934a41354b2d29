import type { Business } from '../../domain/business/business';
import type { App } from '../app';
import type { Clock } from '../ports/catalogue';
import type { ReferenceData } from '../ports/reference-data';
import type { CurrentTools } from '../use-cases/catalogue/keep-current';
import { findForBusiness, matchOf } from '../use-cases/finder/find-for-business';
import { findPrograms, suggestFor } from '../use-cases/finder/find-programs';

type Finder = Pick<
	App,
	'findPrograms' | 'findForBusiness' | 'match' | 'suggestFor' | 'programs' | 'program'
>;

/** What visitors ask for, answered from what is current. */
export function finderOf(tools: CurrentTools, reference: ReferenceData, clock: Clock): Finder {
	const context = { isWithin: reference.industries.isWithin };
	const visitorOf = (business: Business) => ({ business, today: clock.today(), context });
	return {
		findPrograms: (criteria, language) => findPrograms(tools.get(), criteria, language),
		findForBusiness: (criteria, language, business) =>
			findForBusiness(tools.get(), criteria, language, visitorOf(business)),
		match: (program, business) => matchOf(program, visitorOf(business)),
		suggestFor: (criteria, language) => suggestFor(tools.get(), criteria, language),
		programs: () => tools.get().catalogue.programs,
		program: (id) => tools.get().catalogue.byId.get(id),
	};
}
