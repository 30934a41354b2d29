import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../tests/support/catalogue';
import { aPeriod, aProgram } from '../../../tests/support/programs';
import type { Program } from '../domain/program/program';
import { bannerView } from './banner-words';
import { confirmationView } from './living-words';
import { cardOf } from './program-card';
import { programView } from './program-page-words';

const words = { ...wordsIn('ja'), today: '2026-04-20' };
const nobody = () => undefined;
const open = aPeriod({
	fiscalYear: 2026,
	stages: [{ stage: 'application', opens: '2026-04-01', closes: '2026-05-29' }],
});
const program = aProgram({ fiscalYear: 2026, periods: [open] });

test('a program that nobody ever promised to confirm says nothing of it', () => {
	expect(confirmationView(program, words)).toBeUndefined();
	expect(cardOf(program, words).confirmation).toBeUndefined();
});

describe('a program that was confirmed', () => {
	const confirmed: Program = { ...program, verifiedOn: '2026-04-01', confirmBy: '2027-04-15' };

	test('says so on its card and its page', () => {
		const text = '2026年4月1日に担当課が確認';
		expect(cardOf(confirmed, words)).toMatchObject({
			status: 'open',
			confirmation: { text, isLate: false },
		});
		const view = programView(confirmed, words, nobody, 'https://example.org');
		expect(view.top.confirmation?.text).toBe(text);
		expect(view.sources.dates[0]).toBe(text);
	});
});

test('a program that was confirmed, of which no dates are known, is not called unconfirmed', () => {
	const undated: Program = { ...aProgram({ fiscalYear: 2020 }), verifiedOn: '2026-04-01' };
	expect(cardOf(undated, words)).toMatchObject({
		...{ status: 'unconfirmed', statusLabel: '受付の時期は未確認' },
	});
	const overdue = { ...undated, confirmBy: '2026-04-15' };
	expect(cardOf(overdue, words).statusLabel).toBe('今年度は未確認');
	const ofLastYear = { ...undated, verifiedOn: '2026-03-31' };
	expect(cardOf(ofLastYear, words).statusLabel).toBe('今年度は未確認');
});

describe('a program that was to be confirmed', () => {
	const overdue: Program = { ...program, verifiedOn: '2025-04-10', confirmBy: '2026-04-15' };

	test('is unconfirmed, says so, and names whom to ask', () => {
		const card = cardOf(overdue, words);
		expect(card.status).toBe('unconfirmed');
		expect(card.confirmation).toEqual({ text: '今年度の確認がまだです', isLate: true });
		expect(card.until).toBe('確認がまだのため、窓口へ');
		const banner = bannerView(overdue, words, nobody);
		expect(banner).toMatchObject({ type: 'warning', heading: '今年度の確認がまだです' });
		expect(banner?.contacts).not.toEqual([]);
	});

	test('says what is true where it was confirmed this year, and was to be once more', () => {
		const again = { ...overdue, verifiedOn: '2026-04-02', confirmBy: '2026-04-19' };
		expect(confirmationView(again, words)?.text).toBe('次の確認がまだです');
	});

	test('says only that it has ended, if it has', () => {
		const lifecycle = { state: 'ended', lastFiscalYear: 2025, source: 's' } as const;
		expect(confirmationView({ ...overdue, lifecycle }, words)).toBeUndefined();
	});
});
