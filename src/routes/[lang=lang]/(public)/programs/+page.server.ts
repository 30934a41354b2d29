import { error } from '@sveltejs/kit';
import type { Verdict } from '$lib/domain/eligibility/judge';
import { readCriteria } from '$lib/domain/finder/criteria';
import { searchOf } from '$lib/domain/searches/counted-search';
import { wordsFor } from '$lib/i18n/words';
import type { PageServerLoad } from './$types';
import { emptyView } from './empty-view';
import { finderView } from './finder-view';
import { ownView } from './own-view';

/** How many were found for a visitor, whatever their verdict. */
const judgedOf = (own: { verdicts: Record<Verdict, number> } | undefined): number =>
	Object.values(own?.verdicts ?? {}).reduce((sum, count) => sum + count, 0);

export const load: PageServerLoad = async ({ locals, url }) => {
	if (locals.isHurried) error(429, 'too many requests');
	const { app, language, business } = locals;
	const { city, thesaurus } = app.reference;
	const wards = city.wards.map((ward) => ward.code);
	const { criteria: asked, errors } = readCriteria(url.searchParams, wards);
	// For those who have not answered, programs turn out in no way, and none is left out.
	const criteria = business ? asked : { ...asked, verdict: [] };
	const words = wordsFor(app.reference, language, app.today());
	const own = business && (await app.findForBusiness(criteria, language, business));
	const found = own ?? (await app.findPrograms(criteria, language));
	locals.search = searchOf(criteria, own ? judgedOf(own) : found.total);
	const view = finderView(criteria, errors, found, thesaurus, words);
	const suggestions = found.total > 0 ? undefined : await app.suggestFor(criteria, language);
	return {
		...view,
		...ownView(criteria, own, business, words, (id) => app.program(id)),
		empty: suggestions && emptyView(criteria, suggestions, judgedOf(own), words),
	};
};
