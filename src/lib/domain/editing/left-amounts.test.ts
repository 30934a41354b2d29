import { describe, expect, it } from 'vitest';
import { leftAmounts, saysAmount } from './left-amounts';

describe('saysAmount', () => {
	it.each([
		['最大100万円', 1_000_000, true],
		['最大１００万円', 1_000_000, true],
		['お金《かね》を 100万円《まんえん》まで', 1_000_000, true],
		['up to 1,000,000 yen', 1_000_000, true],
		['up to 1.5 million yen', 1_500_000, true],
		['上限1億2000万円', 120_000_000, true],
		['上限1億2,000万円', 120_000_000, true],
		['500円', 500, true],
		['1100万円', 1_000_000, false],
		['1,100万円', 1_000_000, false],
		['1億100万円', 1_000_000, false],
		['1億2000万円', 100_000_000, false],
		['11,000,000 yen', 1_000_000, false],
		['100人', 1_000_000, false],
	])('%s, %i: %s', (text, yen, expected) => {
		expect(saysAmount(text, yen)).toBe(expected);
	});
});

describe('leftAmounts', () => {
	const before = {
		title: { ja: '費用の半分、最大100万円', en: 'Up to 1 million yen' },
		benefits: [{ type: 'grant', capYen: 1_000_000, label: { ja: '補助' } }],
		sources: [{ id: 'r5', document: '上限100万円の要領' }],
	};
	const withCap = (capYen: number | string) => ({
		...before,
		benefits: [{ ...before.benefits[0], capYen }],
	});

	it('names each text that says the amount from before, but no source', () => {
		expect(leftAmounts(before, withCap(1_200_000))).toEqual([
			{ path: ['title', 'ja'], amounts: [1_000_000] },
			{ path: ['title', 'en'], amounts: [1_000_000] },
		]);
	});

	it('is silent while no amount changes, and once the texts are mended', () => {
		expect(leftAmounts(before, before)).toEqual([]);
		const mended = { ...withCap(1_200_000), title: { ja: '最大120万円', en: 'Up to 1.2 million' } };
		expect(leftAmounts(before, mended)).toEqual([]);
	});

	it('takes a word such as unknown for a change as well', () => {
		expect(leftAmounts(before, withCap('unknown'))).toHaveLength(2);
	});
});
