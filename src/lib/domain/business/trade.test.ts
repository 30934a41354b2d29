import { describe, expect, test } from 'vitest';
import { tradeProblems, tradesSchema } from './trade';

const label = { ja: 'パン屋', 'ja-easy': 'パン屋《や》', en: 'Bakery' };
const good = {
	fillers: ['です'],
	activities: [{ groups: ['E'], say: ['作る'] }],
	trades: [{ code: '5863', label, say: ['ベーカリー'], usual: ['E'] }],
};

describe('the file of the trades', () => {
	test('may leave out further words and what is usual', () => {
		const read = tradesSchema.parse({ ...good, trades: [{ code: '5863', label }] });
		expect(read.trades).toEqual([{ code: '5863', label, say: [], usual: [] }]);
	});

	test.each([
		['a label without easy Japanese', { label: { ja: 'パン屋', en: 'Bakery' } }],
		['a label that is too long', { label: { ...label, ja: 'あ'.repeat(41) } }],
		['a code without quotes', { code: 5863 }],
		['a code of another kind', { code: '58631' }],
		['an empty word', { say: [' '] }],
		['a key that is not known', { price: 1 }],
	])('is refused with %s', (_, change) => {
		const trades = [{ ...good.trades[0], ...change }];
		expect(tradesSchema.safeParse({ ...good, trades }).success).toBe(false);
	});

	test('is refused with an activity that is nowhere, or without any trade', () => {
		const nowhere = [{ groups: [], say: ['作る'] }];
		expect(tradesSchema.safeParse({ ...good, activities: nowhere }).success).toBe(false);
		expect(tradesSchema.safeParse({ ...good, trades: [] }).success).toBe(false);
	});
});

describe('what the classification does not have', () => {
	const row = (code: string) => ({ code, parent: '', ja: code, en: code });
	const trades = tradesSchema.parse(good);

	test.each([
		['nothing', ['5863', 'E'], []],
		['a code of a trade', ['E'], ['5863']],
		['what is usual, and where an activity stands, once', ['5863'], ['E']],
	])('%s', (_, known, missing) => {
		const problems = tradeProblems(trades, {
			row: (code) => (known.includes(code) ? row(code) : undefined),
		});
		expect(problems).toEqual(
			missing.map((code) => `${code} is not in the classification of industries`),
		);
	});
});
