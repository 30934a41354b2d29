import { expect, test } from 'vitest';
import { isWithin } from '../../../../../tests/support/industry-tree';
import { aBusiness } from '../../../../../tests/support/programs';
import type { SalesDrop } from '../../business/plan';
import { evaluate } from '../evaluate';
import type { FactOf } from '../fact';

const asked: FactOf<'sales-change'> = {
	fact: 'sales-change',
	dropAtLeast: '1/20',
	comparedWith: 'month-before',
	months: 1,
};
const fallen: SalesDrop = {
	comparedWith: 'month-before',
	months: 1,
	beforeYen: 2000,
	afterYen: 1900,
};

test.each([
	['by just as much', asked, [fallen], 'met'],
	['by a yen less', asked, [{ ...fallen, afterYen: 1901 }], 'failed'],
	['not at all', asked, [{ ...fallen, afterYen: 2500 }], 'failed'],
	['from nothing', asked, [{ ...fallen, beforeYen: 0, afterYen: 0 }], 'failed'],
	['compared otherwise', asked, [{ ...fallen, comparedWith: 'before-disaster' }], 'unknown'],
	['over other months', asked, [{ ...fallen, months: 3 }], 'unknown'],
	['not said', asked, [], 'unknown'],
	['in one of two comparisons', asked, [{ ...fallen, afterYen: 2000 }, fallen], 'met'],
	[
		'in months that are not said',
		{ ...asked, endsMonthsBefore: { least: 1, most: 2 } },
		[fallen],
		'unknown',
	],
	[
		'over the turn of the year',
		{ ...asked, endsMonthsBefore: { least: 1, most: 2 } },
		[{ ...fallen, lastMonth: '2025-12' }],
		'met',
	],
] satisfies [string, FactOf<'sales-change'>, SalesDrop[], string][])(
	'sales fell %s',
	(_case, fact, salesDrops, expected) => {
		const business = aBusiness({ salesDrops });
		const situation = { business, today: '2026-01-15', programId: 'this', isWithin };
		expect(evaluate(fact, situation)).toBe(expected);
	},
);
