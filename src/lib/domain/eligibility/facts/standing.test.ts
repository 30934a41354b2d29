import { describe, expect, test } from 'vitest';
import { isWithin } from '../../../../../tests/support/industry-tree';
import { aBusiness } from '../../../../../tests/support/programs';
import type { Business } from '../../business/business';
import { evaluate } from '../evaluate';
import type { FactOf } from '../fact';

type Award = NonNullable<Business['earlierAwards']>[number];

const granted: Award = { program: 'other', event: 'granted', fiscalYear: 2023 };
const asked: FactOf<'earlier-award'> = {
	fact: 'earlier-award',
	program: 'other',
	event: 'granted',
};

function outcome(fact: Partial<FactOf<'earlier-award'>>, awards?: Award[], track?: string) {
	const business = aBusiness(awards ? { earlierAwards: awards } : {});
	const situation = { business, today: '2025-06-01', programId: 'this', track, isWithin };
	return evaluate({ ...asked, ...fact }, situation);
}

describe('an earlier award', () => {
	test.each([
		['of the program asked for', {}, [granted], 'met'],
		['of another program', {}, [{ ...granted, program: 'third' }], 'failed'],
		['never', {}, [], 'failed'],
		['not said', {}, undefined, 'unknown'],
		['of this very program', { program: 'itself' }, [{ ...granted, program: 'this' }], 'met'],
		['within two fiscal years', { withinFiscalYears: 2 }, [granted], 'met'],
		['just before', { withinFiscalYears: 1 }, [granted], 'failed'],
		[
			'in the same fiscal year',
			{ withinFiscalYears: 0 },
			[{ ...granted, fiscalYear: 2025 }],
			'met',
		],
		['in a fiscal year named', { inFiscalYear: 2023 }, [granted], 'met'],
		['in another', { inFiscalYear: 2022 }, [granted], 'failed'],
		['one of several', { inFiscalYear: 2023 }, [{ ...granted, fiscalYear: 2020 }, granted], 'met'],
		['granted, so applied for', { event: 'applied' }, [granted], 'met'],
		['applied for, so perhaps not granted', {}, [{ ...granted, event: 'applied' }], 'failed'],
		['revoked, so granted once', {}, [{ ...granted, event: 'revoked' }], 'unknown'],
		['granted, so not revoked', { event: 'revoked' }, [granted], 'failed'],
	] satisfies [string, Partial<FactOf<'earlier-award'>>, Award[] | undefined, string][])(
		'%s',
		(_case, fact, awards, expected) => {
			expect(outcome(fact, awards)).toBe(expected);
		},
	);

	test.each([
		['the same track', 'digital', 'met'],
		['another track', 'talent', 'failed'],
		['a track that is not said', undefined, 'unknown'],
	])('of %s', (_case, track, expected) => {
		const award = { ...granted, ...(track ? { track } : {}) };
		expect(outcome({ sameTrack: true }, [award], 'digital')).toBe(expected);
	});

	test('of the same program, where it has no tracks', () => {
		expect(outcome({ sameTrack: true }, [granted])).toBe('met');
	});
});
