import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../jst-date';
import {
	confirmationRuleSchema,
	confirmationState,
	isMailDue,
	nextConfirmBy,
	type ConfirmationRule,
} from './confirmation';

const rule: ConfirmationRule = {
	by: '04-15',
	dueDaysBefore: 14,
	remindDaysBefore: [14, 3],
	remindEveryDaysAfter: 14,
};
const by = '2027-04-15';

test.each([
	[undefined, '2027-04-01', 'none'],
	[by, '2026-11-20', 'later'],
	[by, '2027-03-31', 'later'],
	[by, '2027-04-01', 'due'],
	[by, '2027-04-15', 'due'],
	[by, '2027-04-16', 'overdue'],
	[by, '2030-01-01', 'overdue'],
])('what has to be confirmed by %s is on %s: %s', (confirmBy, today, state) => {
	expect(confirmationState(confirmBy, today, rule)).toBe(state);
});

describe('the next day', () => {
	test.each([
		['2026-11-20', '2027-04-15'],
		['2027-03-31', '2027-04-15'],
		['2027-04-01', '2028-04-15'],
		['2027-04-16', '2028-04-15'],
		['2028-12-31', '2029-04-15'],
	])('after a confirmation on %s is %s', (today, next) => {
		expect(nextConfirmBy(today, rule)).toBe(next);
	});

	const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
	const anyRule = fc
		.record({ by: fc.integer({ min: 0, max: 364 }), due: fc.integer({ min: 0, max: 365 }) })
		.map(({ by: day, due }) => ({
			...{ ...rule, by: addDays('2001-01-01', day).slice(5), dueDaysBefore: due },
		}));

	test('is one of the city, not yet due, and not two years away', () => {
		fc.assert(
			fc.property(anyDay, anyRule, (today, other) => {
				const next = nextConfirmBy(today, other);
				expect(next.slice(5)).toBe(other.by);
				expect(confirmationState(next, today, other)).toBe('later');
				expect(daysBetween(today, next)).toBeLessThanOrEqual(366 + other.dueDaysBefore);
			}),
		);
	});
});

describe('a mail to an owner', () => {
	const isDue = (today: string, lastMail?: string, confirmBys = [by]) =>
		isMailDue(confirmBys, lastMail, today, rule);

	test.each([
		['2027-03-31', undefined, false],
		['2027-04-01', undefined, true],
		['2027-04-01', '2026-05-01', true],
		['2027-04-02', '2027-04-01', false],
		// Three days before, the last mail is eleven days old.
		['2027-04-12', '2027-04-01', true],
		['2027-04-12', '2027-04-06', false],
		['2027-04-13', '2027-04-06', true],
		['2027-04-20', '2027-04-12', false],
		['2027-04-29', '2027-04-12', true],
		['2027-05-12', '2027-04-29', false],
		['2027-05-13', '2027-04-29', true],
		// Nobody looked for a year.
		['2028-08-01', '2027-04-01', true],
	])('goes out on %s after one on %s: %s', (today, lastMail, expected) => {
		expect(isDue(today, lastMail)).toBe(expected);
	});

	test('is not sent for nothing, and is sent for any of several', () => {
		expect(isDue('2027-04-01', undefined, [])).toBe(false);
		expect(isDue('2027-04-01', undefined, ['2027-12-31', by])).toBe(true);
	});

	test('is never sent twice within a week, day after day', () => {
		const sent: string[] = [];
		for (let day = '2027-01-01'; day < '2028-01-01'; day = addDays(day, 1))
			if (isDue(day, sent.at(-1), [by, '2027-04-19', '2027-07-01'])) sent.push(day);
		expect(sent.slice(0, 4)).toEqual(['2027-04-01', '2027-04-08', '2027-04-15', '2027-04-22']);
		for (const [index, day] of sent.slice(1).entries())
			expect(daysBetween(sent[index] ?? day, day)).toBeGreaterThanOrEqual(7);
	});
});

test.each([{ by: '02-29' }, { by: '4-15' }, { dueDaysBefore: -1 }, { remindEveryDaysAfter: 0 }])(
	'a rule with %o is refused',
	(wrong) => {
		expect(confirmationRuleSchema.safeParse(rule).success).toBe(true);
		expect(confirmationRuleSchema.safeParse({ ...rule, ...wrong }).success).toBe(false);
	},
);
