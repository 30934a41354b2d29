import { describe, expect, test } from 'vitest';
import { judged, verdict, verdicts } from '../../../../tests/support/judging';
import { aProgram, exclusion, target } from '../../../../tests/support/programs';
import type { Criterion, Test } from './criterion';

const yes: Test = { fact: 'entity', in: 'any' };
const open: Test = { fact: 'entity', in: 'unknown' };
const no: Test = { not: yes };

const program = (...criteria: Criterion[]) => aProgram({ criteria });
const linesOf = (...criteria: Criterion[]) => judged(program(...criteria), {}).lines;

describe('one criterion', () => {
	test.each([
		['a target met', target(yes), 'meets'],
		['a target not known', target(open), 'unknown'],
		['a target failed', target(no), 'fails'],
		['an exclusion that does not apply', exclusion(no), 'meets'],
		['an exclusion not known', exclusion(open), 'unknown'],
		['an exclusion that applies', exclusion(yes), 'fails'],
		['a failed target, saved', target(no, { exceptions: [{ test: yes }] }), 'meets'],
		['a failed target, perhaps saved', target(no, { exceptions: [{ test: open }] }), 'unknown'],
		['a failed target, not saved', target(no, { exceptions: [{ test: no }] }), 'fails'],
		['an open target, saved', target(open, { exceptions: [{ test: yes }] }), 'meets'],
		['an open target, not saved', target(open, { exceptions: [{ test: no }] }), 'unknown'],
		['an exclusion, lifted', exclusion(yes, { exceptions: [{ test: yes }] }), 'meets'],
		['an exclusion, perhaps lifted', exclusion(yes, { exceptions: [{ test: open }] }), 'unknown'],
		[
			'an exception not in force',
			target(no, { exceptions: [{ test: yes, during: { to: '2025-11-19' } }] }),
			'fails',
		],
		[
			'an exception in force',
			target(no, { exceptions: [{ test: yes, during: { to: '2025-11-20' } }] }),
			'meets',
		],
		['a failed target of others', target(no, { when: no }), 'meets'],
		['a failed target of perhaps others', target(no, { when: open }), 'unknown'],
		['a target met, of perhaps others', target(yes, { when: open }), 'meets'],
		['a target failed, of these', target(no, { when: yes }), 'fails'],
		['a failed target from tomorrow', target(no, { during: { from: '2025-11-21' } }), 'meets'],
		['a failed target from today', target(no, { during: { from: '2025-11-20' } }), 'fails'],
	] satisfies [string, Criterion, string][])('%s', (_case, criterion, expected) => {
		expect(verdict(program(criterion), {})).toBe(expected);
	});
});

describe('the ledger', () => {
	test('has a line for each criterion that concerns the business', () => {
		const criteria = [target(yes), target(no, { when: no }), exclusion(yes), target(open)];
		expect(linesOf(...criteria)).toEqual([
			{ criterion: 0, outcome: 'met' },
			{ criterion: 2, outcome: 'failed' },
			{ criterion: 3, outcome: 'unknown' },
		]);
	});

	test('names the first exception that saves', () => {
		const exceptions = [{ test: open }, { test: yes }, { test: yes }];
		expect(linesOf(target(no, { exceptions }))).toEqual([
			{ criterion: 0, outcome: 'met', savedBy: 1 },
		]);
	});
});

describe('what has not been seen', () => {
	test.each([
		['unseen', [], 'unknown'],
		['unseen', [target(no)], 'fails'],
		['main', [target(yes)], 'meets'],
		['complete', [], 'meets'],
	] satisfies ['unseen' | 'main' | 'complete', Criterion[], string][])(
		'coverage %s of %j: %s',
		(criteriaCoverage, criteria, expected) => {
			expect(verdict(aProgram({ criteria, criteriaCoverage }), {})).toBe(expected);
		},
	);
});

describe('tracks', () => {
	const tracks = [
		{ id: 'one', label: { ja: '一' } },
		{ id: 'two', label: { ja: '二' } },
	];
	const tracked = (...criteria: Criterion[]) => aProgram({ tracks, criteria });

	test.each([
		[
			'one fails, two is open',
			[target(no, { tracks: ['one'] }), target(open, { tracks: ['two'] })],
			'unknown',
		],
		['one fails, two has no rule', [target(no, { tracks: ['one'] })], 'meets'],
		['both fail', [target(no, { tracks: ['one'] }), target(no, { tracks: ['two'] })], 'fails'],
		['a rule of all fails', [target(no), target(yes, { tracks: ['two'] })], 'fails'],
	] satisfies [string, Criterion[], string][])(
		'the best counts: %s',
		(_case, criteria, expected) => {
			expect(verdict(tracked(...criteria), {})).toBe(expected);
		},
	);

	test('a rule of some has a line for each of them, a rule of all has one', () => {
		const both = target(open, { tracks: ['one', 'two'] });
		expect(judged(tracked(target(yes), both), {}).lines).toEqual([
			{ criterion: 0, outcome: 'met' },
			{ criterion: 1, outcome: 'unknown', track: 'one' },
			{ criterion: 1, outcome: 'unknown', track: 'two' },
		]);
	});

	test('a rule about the same track is looked at track by track', () => {
		const again: Test = {
			fact: 'earlier-award',
			program: 'itself',
			event: 'granted',
			sameTrack: true,
		};
		const had = { program: 'a-program', event: 'granted', track: 'one', fiscalYear: 2024 } as const;
		const expected = { one: 'fails', two: 'meets' };
		expect(verdicts(tracked(exclusion(again)), { earlierAwards: [had] })).toEqual(expected);
	});
});
