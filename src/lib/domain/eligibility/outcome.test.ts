import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	agreed,
	both,
	either,
	every,
	inRange,
	inverse,
	outcomeOf,
	shares,
	some,
	type Outcome,
} from './outcome';

const outcomes: Outcome[] = ['met', 'unknown', 'failed'];
const anOutcome = fc.constantFrom(...outcomes);

test.each([
	['met', 'met', 'met', 'met'],
	['met', 'unknown', 'unknown', 'met'],
	['met', 'failed', 'failed', 'met'],
	['unknown', 'unknown', 'unknown', 'unknown'],
	['unknown', 'failed', 'failed', 'unknown'],
	['failed', 'failed', 'failed', 'failed'],
] as const)('%s and %s: %s; or: %s', (one, other, and, or) => {
	expect([both(one, other), both(other, one)]).toEqual([and, and]);
	expect([either(one, other), either(other, one)]).toEqual([or, or]);
});

test('not all is some not', () => {
	fc.assert(
		fc.property(fc.array(anOutcome), (list) => {
			const none = list.map(inverse);
			expect(inverse(every(list, (one) => one))).toBe(some(none, (one) => one));
		}),
	);
});

test.each([
	[['met', 'met'], 'met'],
	[['failed'], 'failed'],
	[['met', 'failed'], 'unknown'],
	[['met', 'unknown'], 'unknown'],
	[[], 'unknown'],
] as const)('%j agree on %s', (list, expected) => {
	expect(agreed(list)).toBe(expected);
});

test('a list that is not given is not known, an empty one is', () => {
	expect([shares(undefined, ['a']), shares([], ['a'])]).toEqual(['unknown', 'failed']);
	expect([shares(['b', 'a'], ['a']), shares(['b'], ['a'])]).toEqual(['met', 'failed']);
});

test.each([
	[5, { min: 5 }, 'met'],
	[4, { min: 5 }, 'failed'],
	[5, { max: 5 }, 'met'],
	[6, { max: 5 }, 'failed'],
	[5, { below: 5 }, 'failed'],
	[4.9, { below: 5 }, 'met'],
	[undefined, { min: 5 }, 'unknown'],
	[undefined, {}, 'met'],
	[0, {}, 'met'],
])('%d in %j: %s', (value, range, expected) => {
	expect(inRange(value, range)).toBe(expected);
});

test('true, false and not known', () => {
	expect([true, undefined, false].map(outcomeOf)).toEqual(outcomes);
});
