import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutBars, wrapLabel } from './bar-chart';

describe('wrapLabel', () => {
	it.each([
		['製造業', ['製造業']],
		[
			'生活関連サービス業、娯楽業、宿泊業、飲食サービス業',
			['生活関連サービス業、娯楽業、宿泊業、', '飲食サービス業'],
		],
		[
			'Scientific research, professional and technical services',
			['Scientific research, professional', 'and technical services'],
		],
		['', []],
	])('of %s', (label, lines) => {
		expect(wrapLabel(label)).toEqual(lines);
	});

	it('loses no character but spaces at the ends of lines', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (label) => {
				expect(wrapLabel(label).join('').replace(/\s/gu, '')).toBe(label.replace(/\s/gu, ''));
			}),
		);
	});
});

describe('layOutBars', () => {
	it('gives each bar its share of the largest and its own row', () => {
		const { rows, height } = layOutBars([
			{ label: 'a', value: 4, text: '4件' },
			{ label: 'b', value: 1, text: '1件' },
			{ label: 'c', value: 0, text: '0件' },
		]);
		expect(rows.map((row) => row.width)).toEqual([64, 16, 0]);
		expect(rows.map((row) => row.top)).toEqual([0, 3.75, 7.5]);
		expect(height).toBe(10.25);
	});

	it('leaves more room behind the bars for long texts', () => {
		const bar = { label: 'a', value: 1, text: '1億2,500万円' };
		expect(layOutBars([bar]).rows[0]?.width).toBe(50);
	});

	it('draws nothing for nothing, and no bar for zeros', () => {
		expect(layOutBars([])).toEqual({ rows: [], height: 0 });
		expect(layOutBars([{ label: 'a', value: 0, text: '0' }]).rows[0]?.width).toBe(0);
	});
});
