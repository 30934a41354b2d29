import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../../tests/support/catalogue';
import { emptyCriteria, readCriteria, type Criteria } from '$lib/domain/finder/criteria';
import { emptyView } from './empty-view';
import { finderView } from './finder-view';

const words = wordsIn('ja');
const nothing = { drop: [], withoutFilters: 0, nearest: [] };
const hiding: Criteria = {
	...emptyCriteria,
	kind: ['loan'],
	verdict: ['meets', 'unknown'],
	page: 3,
};

const criteriaOf = (href = '') =>
	readCriteria(new URL(href, 'http://site.invalid').searchParams, []).criteria;

describe('a list without results', () => {
	test('says that all of it is hidden by its verdicts, and leads to it', () => {
		const { drop } = emptyView(hiding, { ...nothing, withoutFilters: 318 }, 4, words);
		expect(drop.map(({ text }) => text)).toEqual(['「合います・使えるかも」を外す（4件）']);
		expect(criteriaOf(drop[0]?.href)).toEqual({ ...emptyCriteria, kind: ['loan'] });
	});

	test('counts what there is for any verdict, and leads to just that', () => {
		const suggestions = { ...nothing, drop: [{ name: 'kind' as const, total: 7 }] };
		const { drop } = emptyView(hiding, suggestions, 0, words);
		expect(drop.map(({ text }) => text)).toEqual(['「融資」を外す（7件）']);
		expect(criteriaOf(drop[0]?.href)).toEqual(emptyCriteria);
	});
});

test('verdicts alone can be taken away like any filter', () => {
	const found = {
		programs: [],
		total: 0,
		engine: 'memory' as const,
		facets: { kind: {}, industry: {}, size: {}, goal: {}, ward: {}, status: {} },
		reading: {
			question: { text: '', found: [], figures: [], words: [] },
			telling: '',
			isExplained: true,
			isEmpty: true,
		},
	};
	const view = (criteria: Criteria) => finderView(criteria, [], found, [], words);
	const chosen = view({ ...emptyCriteria, verdict: ['meets'] });
	expect(chosen.chips).toHaveLength(1);
	expect(criteriaOf(chosen.chips[0]?.href)).toEqual(emptyCriteria);
	expect(chosen.clearHref).toBe('/ja/programs');
	expect(view(emptyCriteria).clearHref).toBeUndefined();
});
