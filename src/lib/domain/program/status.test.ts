import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPeriod, aProgram } from '../../../../tests/support/programs';
import { statusCodes } from '../codes';
import { addDays } from '../jst-date';
import type { Period } from './period';
import { lastDayOf, nextDeadline, stateOfPeriod, statusOn } from './status';

type Stage = Period['stages'][number];

const call = (stage: Partial<Stage>, more: Partial<Period> = {}): Period =>
	aPeriod({ stages: [{ stage: 'application', closes: 'unknown', ...stage }], ...more });

const dated = call({ opens: '2025-06-02', closes: '2025-06-30' });
const untilSpent = call({ opens: '2025-06-02', closes: 'budget' });
const closedBy = (because: 'date' | 'budget' | 'unknown', on?: string): Period['closed'] => ({
	because,
	...(on ? { on } : {}),
});

describe('the state of a period', () => {
	test.each([
		['the day before it opens', dated, '2025-06-01', 'upcoming'],
		['the day on which it opens', dated, '2025-06-02', 'open'],
		['its last day', dated, '2025-06-30', 'open'],
		['the day after', dated, '2025-07-01', 'closed'],
		['until the money is gone', untilSpent, '2026-03-31', 'open'],
		['until the money is gone, next year', untilSpent, '2026-04-01', 'closed'],
		[
			'spent, on its last day',
			{ ...untilSpent, closed: closedBy('budget', '2025-07-10') },
			'2025-07-10',
			'open',
		],
		[
			'spent, the day after',
			{ ...untilSpent, closed: closedBy('budget', '2025-07-10') },
			'2025-07-11',
			'closed',
		],
		[
			'spent before its end',
			{ ...dated, closed: closedBy('budget', '2025-06-20') },
			'2025-06-21',
			'closed',
		],
		[
			'spent on a day that nobody states',
			{ ...dated, closed: closedBy('budget', 'unknown') },
			'2025-06-10',
			'closed',
		],
		[
			'spent on a day that nobody states, before it opened',
			{ ...dated, closed: closedBy('budget') },
			'2025-06-01',
			'upcoming',
		],
		[
			'closed for an unknown reason',
			{ ...untilSpent, closed: closedBy('unknown') },
			'2025-06-10',
			'closed',
		],
		[
			'closed by its date, as planned',
			{ ...dated, closed: closedBy('date') },
			'2025-06-30',
			'open',
		],
		['no day of opening', call({ closes: '2025-06-30' }), '2025-06-30', 'unknown'],
		['no day of opening, past its end', call({ closes: '2025-06-30' }), '2025-07-01', 'closed'],
		['no day at all', call({}), '2025-06-30', 'unknown'],
		['no day at all, next year', call({}), '2026-04-01', 'closed'],
		['no end, before it opens', call({ opens: '2025-06-02' }), '2025-06-01', 'upcoming'],
	] satisfies [string, Period, string, string][])('%s', (_case, period, today, expected) => {
		expect(stateOfPeriod(period, today)).toBe(expected);
	});

	const inSteps = aPeriod({
		stages: [
			{ stage: 'entry', closes: '2025-05-30' },
			{ stage: 'application', opens: '2025-06-02', closes: '2025-06-30' },
			{ stage: 'completion', closes: '2026-01-30' },
		],
	});

	test('the first of the steps decides, not completion', () => {
		expect(lastDayOf(inSteps)).toBe('2025-05-30');
		expect(stateOfPeriod(inSteps, '2025-05-31')).toBe('closed');
	});

	test('without any way in, the first stage decides', () => {
		const fair = aPeriod({
			stages: [
				{ stage: 'event', opens: '2025-11-12', closes: '2025-11-13' },
				{ stage: 'report', closes: '2026-01-30' },
			],
		});
		expect(stateOfPeriod(fair, '2025-11-11')).toBe('upcoming');
		expect(stateOfPeriod(fair, '2025-11-13')).toBe('open');
		expect(stateOfPeriod(fair, '2025-11-14')).toBe('closed');
	});
});

describe('the status of a program', () => {
	const always = { lifecycle: { state: 'active', availability: 'always' } } as const;
	const ended = {
		lifecycle: { state: 'ended', lastFiscalYear: 2025, source: 's' },
	} as const;
	const earlier = call({ opens: '2024-06-02', closes: '2024-06-30' }, { fiscalYear: 2024 });

	test.each([
		['open', { periods: [dated] }, '2025-06-30'],
		['open, in one of its periods', { periods: [earlier, dated] }, '2025-06-02'],
		[
			'open, though its year is over',
			{ periods: [call({ opens: '2025-06-02', closes: '2026-06-30' })] },
			'2026-06-30',
		],
		['upcoming', { periods: [dated] }, '2025-06-01'],
		['upcoming, again', { periods: [earlier, dated] }, '2025-04-01'],
		['closed', { periods: [dated] }, '2025-07-01'],
		['closed, until its year is over', { periods: [dated] }, '2026-03-31'],
		['unconfirmed, once its year is over', { periods: [dated] }, '2026-04-01'],
		['always', always, '2026-03-31'],
		['always, though a period has closed', { ...always, periods: [dated] }, '2025-07-01'],
		['unconfirmed, though it was always possible', always, '2026-04-01'],
		['unconfirmed, without a period', {}, '2025-06-01'],
		['unconfirmed, without a day', { periods: [call({})] }, '2025-06-01'],
		['ended', { ...ended, periods: [dated] }, '2025-06-10'],
	])('%s', (expected, parts, today) => {
		expect(statusOn(aProgram(parts), today)).toBe(expected.split(',')[0]);
	});

	test('has every face that there is', () => {
		const faces = ['open', 'upcoming', 'always', 'closed', 'ended', 'unconfirmed'];
		expect([...statusCodes].sort()).toEqual([...faces].sort());
	});

	test('the deadline is that of the open period which closes first', () => {
		const later = call({ opens: '2025-06-02', closes: '2025-08-29' });
		const program = aProgram({ periods: [later, dated, untilSpent] });
		expect(nextDeadline(program, '2025-06-30')).toBe('2025-06-30');
		expect(nextDeadline(program, '2025-07-01')).toBe('2025-08-29');
		expect(nextDeadline(program, '2025-08-30')).toBeUndefined();
	});

	describe('a program that its division confirms', () => {
		const always = { state: 'active', availability: 'always' } as const;
		const known = aProgram({ fiscalYear: 2024, lifecycle: always });
		const confirmBy = '2026-04-15';

		test.each([
			['never confirmed', {}, '2026-04-10', 'unconfirmed'],
			['confirmed this year', { verifiedOn: '2026-04-01' }, '2026-04-10', 'always'],
			['confirmed last year', { verifiedOn: '2026-03-31' }, '2026-04-01', 'unconfirmed'],
			[
				'on the last day of the year',
				{ verifiedOn: '2025-04-01', confirmBy },
				'2026-03-31',
				'always',
			],
			['overdue', { verifiedOn: '2026-04-01', confirmBy }, '2026-04-16', 'unconfirmed'],
			[
				'overdue, though open',
				{ periods: [dated], confirmBy: '2025-06-10' },
				'2025-06-11',
				'unconfirmed',
			],
			['not yet overdue', { periods: [dated], confirmBy: '2025-06-10' }, '2025-06-10', 'open'],
		])('%s', (_, parts, today, status) => {
			expect(statusOn({ ...known, ...parts }, today)).toBe(status);
		});

		test('has no deadline that one may trust once it is overdue, and stays ended', () => {
			const open = { ...known, periods: [dated], confirmBy: '2025-06-10' };
			expect(nextDeadline(open, '2025-06-10')).toBe('2025-06-30');
			expect(nextDeadline(open, '2025-06-11')).toBeUndefined();
			const lifecycle = { state: 'ended', lastFiscalYear: 2024, source: 's' } as const;
			expect(statusOn({ ...open, lifecycle }, '2025-06-11')).toBe('ended');
		});
	});

	test('never goes back as days go by', () => {
		const order = ['upcoming', 'open', 'closed', 'unconfirmed'];
		const program = aProgram({ periods: [dated] });
		fc.assert(
			fc.property(fc.nat(1200), fc.nat(400), (start, later) => {
				const day = addDays('2024-01-01', start);
				const [before, after] = [day, addDays(day, later)].map((on) => statusOn(program, on));
				expect(order.indexOf(after ?? '')).toBeGreaterThanOrEqual(order.indexOf(before ?? ''));
			}),
		);
	});
});
