import { expect, test } from 'vitest';
import { atLeast, atMost, isMet, moreThan } from './bench/common/benchmark';
import { sampleOf } from './bench/common/sample';
import { mean, median, percentile } from './bench/common/statistics';
import {
	normalisedGain,
	recallOfExact,
	scoresOf,
} from '../src/lib/domain/searches/relevance-scores';

const grades = { best: 3, good: 2, related: 1 };

test.each([
	['the best order', ['best', 'good', 'related'], 1],
	['the best order with strangers behind', ['best', 'good', 'related', 'x', 'y'], 1],
	['nothing found', [], 0],
	['strangers only', ['x', 'y'], 0],
	// (7 / log2 2) ÷ (7 / log2 2 + 3 / log2 3 + 1 / log2 4)
	['only the best', ['best'], 7 / (7 + 3 / Math.log2(3) + 0.5)],
	// A stranger first pushes the best to the second place.
	['the best second', ['x', 'best'], 7 / Math.log2(3) / (7 + 3 / Math.log2(3) + 0.5)],
])('gain of %s', (_case, found, gain) => {
	expect(normalisedGain({ found, grades })).toBeCloseTo(gain, 10);
});

test('gain looks at the first ten only', () => {
	const strangers = Array.from({ length: 10 }, (_, place) => `x${place}`);
	expect(normalisedGain({ found: [...strangers, 'best'], grades })).toBe(0);
});

test('gain is 1 when more answers are wanted than can be shown', () => {
	const many = Array.from({ length: 15 }, (_, place) => `p${place}`);
	const all = Object.fromEntries(many.map((id) => [id, 3]));
	expect(normalisedGain({ found: many.slice(5), grades: all })).toBeCloseTo(1, 10);
	expect(recallOfExact({ found: many.slice(5), grades: all })).toBe(1);
});

test.each([
	['all of them', ['a', 'b'], 1],
	['one of two', ['a', 'c'], 0.5],
	['none', ['c'], 0],
])('recall counts exact answers: %s', (_case, found, recall) => {
	expect(recallOfExact({ found, grades: { a: 3, b: 3, c: 2 } })).toBe(recall);
});

test('a query without an exact answer has no recall', () => {
	expect(recallOfExact({ found: ['c'], grades: { c: 2 } })).toBeUndefined();
});

test('queries without an answer count as negative only', () => {
	const scores = scoresOf([
		{ found: ['best', 'good', 'related'], grades },
		{ found: [], grades },
		{ found: [], grades: {} },
		{ found: ['x'], grades: {} },
		{ found: [], grades: {} },
		{ found: [], grades: {} },
	]);
	expect(scores).toEqual({ gain: 0.5, recall: 0.5, empty: 0.5, negative: 0.75 });
});

test.each([
	[[3, 1, 2], 2],
	[[4, 1, 2, 3], 2.5],
	[[7], 7],
])('median of %j', (values, middle) => {
	expect(median(values)).toBe(middle);
});

test('percentiles are values that were measured', () => {
	const values = Array.from({ length: 100 }, (_, place) => 100 - place);
	expect(percentile(values, 0.5)).toBe(50);
	expect(percentile(values, 0.99)).toBe(99);
	expect(percentile(values, 1)).toBe(100);
	expect(percentile([5], 0.01)).toBe(5);
	expect(() => percentile([], 0.5)).toThrow();
});

test('the mean of nothing is nothing', () => {
	expect(mean([])).toBe(0);
	expect(mean([1, 2])).toBe(1.5);
});

test.each([
	[atMost(2), 2, true],
	[atMost(2), 2.01, false],
	[atLeast(0.5), 0.5, true],
	[atLeast(0.5), 0.49, false],
	[moreThan(0), 0, false],
	[moreThan(0), 0.01, true],
])('an aim of %j and %d', (aim, value, met) => {
	expect(isMet(value, aim)).toBe(met);
});

test('a sample comes evenly from the whole', () => {
	expect(sampleOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([0, 3, 6]);
	expect(sampleOf([1, 2], 3)).toEqual([1, 2]);
});
