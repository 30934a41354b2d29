import { describe, expect, test } from 'vitest';
import { aGrant, aLoan, aPeriod, aProgram } from '../../../tests/support/programs';
import type { Program } from '../domain/program/program';
import { calendarUpdates } from '../domain/updates/calendar-updates';
import { draftFromDifference } from '../domain/updates/draft-from-difference';
import { updateText } from './update-words';

const today = '2026-11-20';

const call = (closes: string, more: object = {}) =>
	aPeriod({
		fiscalYear: 2026,
		stages: [{ stage: 'application', opens: '2026-10-01', closes }],
		...more,
	});

const before = aProgram({
	name: { ja: 'ICT活用支援補助金', en: 'ICT Grant' },
	fiscalYear: 2026,
	benefits: [aGrant({ capYen: 500_000 })],
	periods: [call('2026-11-30')],
});

/** What is said of an edit, its type first. */
function told(after: Partial<Program>, of: Program = before) {
	const program = { ...of, ...after };
	const draft = draftFromDifference(of, program, today);
	return draft && { type: draft.type, ...updateText(program, draft.facts, today) };
}

describe('the update of an edit', () => {
	test('of a cap, in all languages', () => {
		expect(told({ benefits: [aGrant({ capYen: 1_000_000 })] })).toEqual({
			type: 'changed',
			ja: '上限が50万円から100万円に。11/30（月）まで。ICT活用支援補助金',
			'ja-easy':
				'もらえる お金《かね》の 上限《じょうげん》が 50万円《まんえん》から 100万円《まんえん》に なりました。 11月《がつ》30日《にち》（月《げつ》）までです。 お金を 出します',
			en: 'Cap from ¥500,000 to ¥1,000,000. Until Mon 30 Nov. ICT Grant',
		});
	});

	const source = 's';
	test.each<[string, Partial<Program>, string, string]>([
		[
			'extended',
			{ periods: [call('2027-01-31')] },
			'extended',
			'しめきりが11/30（月）から2027/1/31（日）に延びました。ICT活用支援補助金',
		],
		[
			'shortened',
			{ periods: [call('2026-11-24')] },
			'changed',
			'しめきりが11/30（月）から11/24（火）に早まりました。ICT活用支援補助金',
		],
		[
			'out of money',
			{ periods: [call('2026-11-30', { closed: { because: 'budget' } })] },
			'budget-gone',
			'予算がなくなり、受付が終わりました。ICT活用支援補助金',
		],
		[
			'ended',
			{ lifecycle: { state: 'ended', lastFiscalYear: 2026, source } },
			'ended',
			'令和8年度（2026年度）で終わりました。ICT活用支援補助金',
		],
		[
			'a new round',
			{
				periods: [
					call('2026-11-30'),
					aPeriod({
						fiscalYear: 2026,
						round: 2,
						stages: [{ stage: 'application', opens: '2027-01-08', closes: '2027-02-01' }],
					}),
				],
			},
			'opens',
			'2027/1/8（金）から受付。2027/2/1（月）まで。ICT活用支援補助金',
		],
		[
			'without a cap',
			{ benefits: [aGrant({ capYen: 'none' })] },
			'changed',
			'上限はなくなりました。11/30（月）まで。ICT活用支援補助金',
		],
		[
			'of an unknown cap',
			{ benefits: [aGrant({ capYen: 'unknown' })] },
			'changed',
			'上限は確認中です。11/30（月）まで。ICT活用支援補助金',
		],
		[
			'of another rate and a least cost',
			{ benefits: [aGrant({ capYen: 500_000, rate: '2/3', minCostYen: 100_000 })] },
			'changed',
			'補助率が2分の1から3分の2に。必要な最低の費用は10万円に。11/30（月）まで。ICT活用支援補助金',
		],
		[
			'for others',
			{ criteria: [{ role: 'target', test: { fact: 'size', in: ['small'] }, source }] },
			'changed',
			'対象になる条件が変わりました。11/30（月）まで。ICT活用支援補助金',
		],
		[
			'with a loan beside it',
			{ benefits: [...before.benefits, aLoan()] },
			'changed',
			'「融資」が加わりました。11/30（月）まで。ICT活用支援補助金',
		],
		[
			'for costs of one kind',
			{ benefits: [aGrant({ capYen: 500_000, mayBeReduced: true })] },
			'changed',
			'細かい条件が変わりました。11/30（月）まで。ICT活用支援補助金',
		],
		[
			'at any time',
			{ lifecycle: { state: 'active', availability: 'always' } },
			'changed',
			'いつでも使えるようになりました。11/30（月）まで。ICT活用支援補助金',
		],
	])('%s', (_, after, type, ja) => {
		expect(told(after)).toMatchObject({ type, ja });
	});

	test('says of which benefit, where there are several', () => {
		const loan = aLoan({ limitYen: 10_000_000 });
		const both = { ...before, benefits: [...before.benefits, loan] };
		const after = { benefits: [...before.benefits, { ...loan, limitYen: 20_000_000 }] };
		expect(told(after, both)?.ja).toBe(
			'「融資」の限度額が1,000万円から2,000万円に。11/30（月）まで。ICT活用支援補助金',
		);
	});

	test('is none where days that are over are corrected, or an older year is', () => {
		const past = aPeriod({ stages: [{ stage: 'application', closes: '2025-11-29' }] });
		const of = { ...before, periods: [past] };
		const corrected = {
			...past,
			stages: [{ stage: 'application' as const, closes: '2025-11-28' }],
		};
		expect(told({ periods: [corrected] }, of)).toBeUndefined();
		expect(told({ periods: [] }, of)).toBeUndefined();
		expect(told({ fiscalYear: 2025 })).toBeUndefined();
	});
});

describe('what the calendar tells', () => {
	const at = (day: string, periods = before.periods) =>
		calendarUpdates({ ...before, periods }, day).map(
			({ id, type, facts }) => `${type} ${id.slice(10)} ${updateText(before, facts, day).ja}`,
		);

	test.each([
		['2026-09-30', []],
		[
			'2026-10-01',
			[
				'opens application-opens-2026-opens-2026-10-01 10/1（木）から受付。11/30（月）まで。ICT活用支援補助金',
			],
		],
		['2026-10-09', []],
		[
			'2026-11-16',
			[
				'closes-soon application-closes-2026-closes-soon-14-2026-11-30 11/30（月）まで。ICT活用支援補助金',
			],
		],
		[
			'2026-11-27',
			[
				'closes-soon application-closes-2026-closes-soon-3-2026-11-30 11/30（月）まで。ICT活用支援補助金',
			],
		],
		[
			'2026-11-30',
			[
				'closes-soon application-closes-2026-closes-soon-3-2026-11-30 11/30（月）まで。ICT活用支援補助金',
			],
		],
		[
			'2026-12-01',
			[
				'ended application-closes-2026-over-2026-11-30 受付は11/30（月）で終わりました。ICT活用支援補助金',
			],
		],
		['2026-12-09', []],
	])('on %s', (day, expected) => {
		expect(at(day)).toEqual(expected);
	});

	test('nothing of a round whose money is gone, nor of a listing that is to be confirmed', () => {
		expect(at('2026-11-27', [call('2026-11-30', { closed: { because: 'budget' } })])).toEqual([]);
		expect(calendarUpdates({ ...before, confirmBy: '2026-11-01' }, '2026-11-27')).toEqual([]);
	});

	test('a deadline that was moved is told again', () => {
		const ids = (closes: string, day: string) =>
			calendarUpdates({ ...before, periods: [call(closes)] }, day).map(({ id }) => id);
		expect(ids('2026-12-15', '2026-12-12')).not.toEqual(ids('2026-11-30', '2026-11-27'));
	});
});
