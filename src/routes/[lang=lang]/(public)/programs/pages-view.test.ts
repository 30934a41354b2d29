import { describe, expect, test } from 'vitest';
import { reference } from '../../../../../tests/support/reference';
import { emptyCriteria } from '$lib/domain/finder/criteria';
import { wordsFor } from '$lib/i18n/words';
import { pagesView } from './pages-view';

const words = wordsFor(reference, 'en', '2026-11-20');
const pagesAt = (page: number, total: number) =>
	pagesView({ ...emptyCriteria, q: 'a b', kind: ['loan'], page }, total, words);

const labelsAt = (page: number, total: number) =>
	pagesAt(page, total)
		?.pages.map(({ label }) => label)
		.join(' ');

describe('the pages of a list', () => {
	test.each([
		[1, 21, '1 2'],
		[1, 100, '1 2 … 5'],
		[3, 100, '1 2 3 4 5'],
		[5, 200, '1 … 4 5 6 … 10'],
		[10, 200, '1 … 9 10'],
	])('at page %i of %i results are %s', (page, total, labels) => {
		expect(labelsAt(page, total)).toBe(labels);
	});

	test.each([0, 1, 20])('are none for %i results', (total) => {
		expect(pagesAt(1, total)).toBeUndefined();
	});

	test('keep what was asked in their addresses; the first has no number', () => {
		const view = pagesAt(2, 60);
		expect(view?.previous?.href).toBe('/en/programs?q=a+b&kind=loan');
		expect(view?.next?.href).toBe('/en/programs?q=a+b&kind=loan&page=3');
		expect(view?.pages.filter((page) => 'current' in page)).toEqual([
			{ label: '2', accessibleLabel: 'Page 2', current: true },
		]);
	});

	test('lead back where somebody went too far', () => {
		expect(labelsAt(30, 60)).toBe('1 … 3');
		expect(pagesAt(30, 60)?.next).toBeUndefined();
		expect(pagesAt(30, 60)?.previous?.href).toBe('/en/programs?q=a+b&kind=loan&page=3');
	});
});
