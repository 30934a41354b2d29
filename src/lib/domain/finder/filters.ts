import { filterNames, type Criteria, type FilterName } from './criteria';
import type { IndexDocument } from './document';

export type Filters = Pick<Criteria, FilterName>;

export const filtersOf = (criteria: Criteria): Filters => {
	const { kind, industry, size, goal, ward, status } = criteria;
	return { kind, industry, size, goal, ward, status };
};

/** How many there would be for each code of each filter, the filter's own selection left out. */
export type FacetCounts = Record<FilterName, Record<string, number>>;

const valuesOf = (document: IndexDocument, name: FilterName): readonly string[] =>
	[document[name]].flat();

/** Whether a document meets every filter in use: any code of a filter is enough. */
export function passes(document: IndexDocument, filters: Filters, except?: FilterName): boolean {
	return filterNames.every((name) => {
		const wanted: readonly string[] = name === except ? [] : filters[name];
		return wanted.length === 0 || valuesOf(document, name).some((code) => wanted.includes(code));
	});
}

function count(documents: readonly IndexDocument[], name: FilterName): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const document of documents)
		for (const code of valuesOf(document, name)) counts[code] = (counts[code] ?? 0) + 1;
	return counts;
}

export function countFacets(documents: readonly IndexDocument[], filters: Filters): FacetCounts {
	const entries = filterNames.map((name) => [
		name,
		count(
			documents.filter((document) => passes(document, filters, name)),
			name,
		),
	]);
	return Object.fromEntries(entries) as FacetCounts;
}
