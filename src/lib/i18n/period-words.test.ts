import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../tests/support/catalogue';
import { aPeriod, aProgram } from '../../../tests/support/programs';
import type { Status } from '../domain/codes';
import type { Period, Stage } from '../domain/program/period';
import { statusOn } from '../domain/program/status';
import { periodsView } from './period-words';
import { untilOf } from './until-words';

const words = wordsIn('ja');
const view = (...periods: Period[]) => periodsView(aProgram({ periods, fiscalYear: 2026 }), words);
const stageText = (stage: Partial<Stage>) =>
	view(aPeriod({ stages: [{ stage: 'application', closes: 'unknown', ...stage }] })).shown[0]
		?.stages[0];

test.each<[Partial<Stage>, string]>([
	[{ opens: '2026-04-01', closes: '2026-11-30' }, '2026年4月1日（水）から2026年11月30日（月）まで'],
	[{ closes: '2026-11-30', closesAt: '17:00' }, '2026年11月30日（月）まで（17:00まで）'],
	[{ opens: '2026-04-01', closes: 'budget' }, '2026年4月1日（水）から、予算がなくなるまで'],
	[{ opens: '2026-04-01', closes: 'unknown' }, '2026年4月1日（水）から（終わりの日は未確認）'],
	[{ opens: 'unknown', closes: 'unknown' }, '日にちは未確認'],
	[{ closes: 'always' }, 'いつでも'],
	[{ stage: 'event', opens: '2026-11-30', closes: '2026-11-30' }, '2026年11月30日（月）'],
	[{ stage: 'event', closes: '2026-11-30' }, '2026年11月30日（月）'],
])('a stage %j', (stage, text) => {
	expect(stageText(stage)?.text).toBe(text);
});

test('a stage tells how to hand in, when it is decided, and what was said before', () => {
	const stage = stageText({
		closes: '2026-11-30',
		delivery: 'must-arrive',
		cutoff: 'month-end',
		earlier: [{ closes: '2026-09-30', source: 's' }],
	});
	expect(stage?.asides).toEqual([
		'その日までに届くこと',
		'月末ごとにまとめて審査',
		'ほかの資料やはじめの発表では、2026年9月30日（水）まで',
	]);
});

describe('periods', () => {
	const past = aPeriod({
		fiscalYear: 2024,
		stages: [{ stage: 'application', opens: '2024-04-01', closes: '2024-06-30' }],
		closed: { because: 'budget', on: '2024-06-01' },
	});
	const older = aPeriod({ ...past, fiscalYear: 2023 });
	const open = aPeriod({
		fiscalYear: 2026,
		stages: [{ stage: 'application', opens: '2026-04-01', closes: '2026-12-25' }],
	});

	test('that can be used come first, the others are past', () => {
		const { shown, past: before, isCurrent } = view(past, open, older);
		expect([shown.length, before.length, isCurrent]).toEqual([1, 2, true]);
		expect(shown[0]?.year).toBe('令和8年度（2026年度）');
	});

	test('of the newest year are shown where none can be used', () => {
		const { shown, past: before, isCurrent } = view(older, past);
		expect([shown[0]?.year, before.length, isCurrent]).toEqual(['令和6年度（2024年度）', 1, false]);
		expect(shown[0]?.closed).toBe('予算を使いきり、2024年6月1日（土）に終わりました');
	});
});

describe('until when, in a few words', () => {
	const until = (parts: Parameters<typeof aProgram>[0]): [Status, string] => {
		const program = aProgram(parts);
		const status = statusOn(program, words.today);
		return [status, untilOf(program, status, words)];
	};
	const applications = (stage: Partial<Stage>) => ({
		fiscalYear: 2026,
		periods: [
			aPeriod({
				fiscalYear: 2026,
				stages: [{ stage: 'application' as const, closes: 'unknown' as const, ...stage }],
			}),
		],
	});

	test.each<[Parameters<typeof aProgram>[0], Status, string]>([
		[
			applications({ opens: '2026-04-01', closes: '2026-11-30' }),
			'open',
			'2026年11月30日（月）まで',
		],
		[
			applications({ opens: '2026-04-01', closes: 'budget' }),
			'open',
			'令和8年度（2026年度）の予算がなくなるまで',
		],
		[applications({ opens: '2026-04-01', closes: 'always' }), 'open', 'いつでも'],
		[applications({ opens: '2026-04-01' }), 'open', '受付中（終わりの日は未確認）'],
		[applications({ opens: '2027-01-04' }), 'upcoming', '2027年1月4日（月）から'],
		[
			applications({ opens: '2026-04-01', closes: '2026-05-01' }),
			'closed',
			'今年度の受付は終わりました',
		],
		[{ fiscalYear: 2026 }, 'unconfirmed', '受付の時期は未確認'],
		[{ fiscalYear: 2025 }, 'unconfirmed', '令和7年度（2025年度）の内容。今年度は要確認'],
		[
			{ lifecycle: { state: 'ended', lastFiscalYear: 2021, source: 's' } },
			'ended',
			'令和3年度（2021年度）で終わりました',
		],
		[
			{ lifecycle: { state: 'ended', lastFiscalYear: 'unknown', source: 's' } },
			'ended',
			'終わりました',
		],
	])('%j', (parts, status, text) => {
		expect(until(parts)).toEqual([status, text]);
	});
});
