import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../tests/support/catalogue';
import { aPeriod, aProgram } from '../../../tests/support/programs';
import { languageCodes } from '../domain/codes';
import type { Stage } from '../domain/program/period';
import { calendarDays } from './calendar-words';

const withStage = (stage: Partial<Stage>) =>
	aProgram({
		id: 'kitchen-fan-grant',
		periods: [
			aPeriod({
				fiscalYear: 2026,
				stages: [{ stage: 'application', closes: 'unknown', ...stage }],
			}),
		],
	});

const daysOf = (stage: Partial<Stage>, language: 'ja' | 'ja-easy' | 'en' = 'ja') =>
	calendarDays(withStage(stage), wordsIn(language));

describe('a day for a calendar', () => {
	test('says what it is, of what, and where to read more', () => {
		const [day] = daysOf({ closes: '2026-12-25', closesAt: '17:00' });
		expect(day).toMatchObject({
			key: 'kitchen-fan-grant-application-closes-2026',
			day: '2026-12-25',
			title: 'しめきり：申し込み「費用を補助」',
			path: '/ja/programs/kitchen-fan-grant',
		});
		expect(day?.text).toMatch(/^17:00まで。\n費用を補助します。\n/);
		expect(day?.text).toContain('令和8年度（2026年度）');
	});

	test('an opening has no hour by which it closes', () => {
		const [opens] = daysOf({ opens: '2026-12-01', closes: '2026-12-25', closesAt: '17:00' });
		expect(opens?.title).toMatch(/^受付開始：/);
		expect(opens?.text).not.toContain('17:00');
	});

	test.each([
		['2026-11-27', true],
		['2026-11-26', false],
	])('a week ahead it reminds: %s', (closes, reminds) => {
		expect(daysOf({ closes })[0]?.alarm !== undefined).toBe(reminds);
	});

	test('is the same day of the same thing in every language, without readings', () => {
		const all = languageCodes.map((language) => daysOf({ closes: '2026-12-25' }, language)[0]);
		expect(new Set(all.map((day) => day?.key)).size).toBe(1);
		for (const day of all) expect(`${day?.title}${day?.text}${day?.alarm}`).not.toMatch(/[《》{}]/);
	});
});
