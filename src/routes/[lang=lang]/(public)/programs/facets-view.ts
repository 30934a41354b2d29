import { goalCodes, industryLetters, kindCodes, sizeCodes, statusCodes } from '$lib/domain/codes';
import type { Criteria, FilterName } from '$lib/domain/finder/criteria';
import type { Words } from '$lib/i18n/words';

/** The order in which the page asks: what most people know first. */
const order: readonly FilterName[] = ['goal', 'kind', 'industry', 'size', 'status', 'ward'];

const codesOf = (name: FilterName, words: Words): readonly string[] =>
	({
		kind: kindCodes,
		goal: goalCodes,
		industry: industryLetters,
		size: sizeCodes,
		status: statusCodes,
		ward: words.city.wards.map((ward) => ward.code),
	})[name];

/** A filter's choices with live counts; what would find nothing is left out, unless it is chosen. */
export function facetsView(
	criteria: Criteria,
	counts: Record<FilterName, Record<string, number>>,
	words: Words,
) {
	return order.map((name) => {
		const values: readonly string[] = criteria[name];
		const options = codesOf(name, words)
			.map((code) => ({ code, count: counts[name]?.[code] ?? 0 }))
			.filter(({ code, count }) => count > 0 || values.includes(code))
			.map(({ code, count }) => ({
				value: code,
				label: words.label(name, code),
				note: words.t('finder.facetCount', { count }),
			}));
		return { name, legend: words.t(`finder.facets.${name}`), options, values: [...values] };
	});
}
