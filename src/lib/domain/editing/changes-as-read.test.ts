import { expect, test } from 'vitest';
import { changesAsRead, valueAt } from './changes-as-read';

const rule = (letters: string[]) => ({ role: 'target', test: { fact: 'industry', in: letters } });

test('a rule that changed anywhere is one change of the whole rule', () => {
	const before = { criteria: [{ ...rule(['E']), note: { ja: '一' } }], fiscalYear: 2025 };
	const after = { criteria: [{ ...rule(['E', 'F']), note: { ja: '二' } }], fiscalYear: 2026 };
	expect(changesAsRead(before, after)).toEqual([
		{
			path: ['criteria', '0', 'test'],
			before: { fact: 'industry', in: ['E'] },
			after: { fact: 'industry', in: ['E', 'F'] },
		},
		{ path: ['criteria', '0', 'note', 'ja'], before: '一', after: '二' },
		{ path: ['fiscalYear'], before: 2025, after: 2026 },
	]);
});

test('several changes within a rule are told once', () => {
	const before = { benefits: [{ variants: [{ when: { all: [{ fact: 'years', min: 1 }] } }] }] };
	const after = { benefits: [{ variants: [{ when: { all: [{ fact: 'cost', maxYen: 2 }] } }] }] };
	expect(changesAsRead(before, after).map(({ path }) => path.join('.'))).toEqual([
		'benefits.0.variants.0.when',
	]);
});

test('a rule that is new has nothing before it', () => {
	expect(
		changesAsRead({ benefits: [{ label: 1 }] }, { benefits: [{ label: 1, during: { to: 'x' } }] }),
	).toEqual([{ path: ['benefits', '0', 'during'], after: { to: 'x' } }]);
});

test('a value is found by the ids of items, else by their places', () => {
	const document = {
		sources: [
			{ id: 'b', page: 2 },
			{ id: 'a', page: 1 },
		],
		aliases: ['x', 'y'],
	};
	expect(valueAt(document, ['sources', 'a', 'page'])).toBe(1);
	expect(valueAt(document, ['aliases', '1'])).toBe('y');
	expect(valueAt(document, ['sources', 'c', 'page'])).toBeUndefined();
});
