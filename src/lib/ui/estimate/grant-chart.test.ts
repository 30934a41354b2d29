import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GrantChartView } from '$lib/i18n/estimate-chart-words';
import { layOutGrantChart, plot } from './grant-chart';

const text = 'あなた：50万円';
const chart = (you: [number, number], full?: [number, number]): GrantChartView => ({
	title: '',
	description: '',
	summary: '',
	axes: { cost: '', amount: '' },
	table: { caption: '', rows: [] },
	points: [
		{ costYen: 0, yen: 0 },
		{ costYen: 700, yen: 350 },
		{ costYen: 1000, yen: 350 },
	],
	costTicks: [
		{ yen: 500, text: '500円' },
		{ yen: 1000, text: '1,000円' },
	],
	amountTicks: [
		{ yen: 200, text: '200円' },
		{ yen: 340, text: '340円' },
	],
	you: { costYen: you[0], yen: you[1], text },
	...(full ? { full: { costYen: full[0], yen: full[1], text: '最大 350円' } } : {}),
});

test('the line runs from the corner to the top, and the area ends below its last point', () => {
	const { line, area } = layOutGrantChart(chart([400, 200]));
	expect(line).toBe('0,1000 700,0 1000,0');
	expect(area).toBe('0,1000 0,1000 700,0 1000,0 1000,1000');
});

test('the point lies where its figures are', () => {
	const { you } = layOutGrantChart(chart([500, 175]));
	expect([you.x, you.y]).toEqual([50, plot.top + plot.height / 2]);
});

test('ticks stay clear of the label at the top and lean inwards at the edges', () => {
	const { costTicks, amountTicks } = layOutGrantChart(chart([400, 200], [700, 350]));
	expect(amountTicks.map((tick) => tick.text)).toEqual(['200円']);
	expect(costTicks.map(({ anchor }) => anchor)).toEqual(['middle', 'end']);
});

test('a tick that would run into the one before is left out', () => {
	const view = chart([400, 200]);
	const long = [500, 1000].map((yen) => ({ yen, text: '¥100,000,000' }));
	expect(layOutGrantChart({ ...view, costTicks: long }).costTicks.map(({ x }) => x)).toEqual([50]);
});

describe('the label of the point stands off the line', () => {
	test.each<[string, [number, number], [number, number] | undefined, string, 'below' | 'above']>([
		['early on the slope', [300, 150], [700, 350], 'start', 'below'],
		['late on the slope, with a top behind it', [600, 300], [700, 350], 'end', 'below'],
		['late on a slope without a top', [900, 315], undefined, 'end', 'above'],
		['on the top', [900, 350], [700, 350], 'end', 'below'],
	])('%s', (_, you, full, anchor, side) => {
		const { you: point } = layOutGrantChart(chart(you, full));
		expect(point.label.anchor).toBe(anchor);
		expect(point.label.y > point.y ? 'below' : 'above').toBe(side);
	});

	test('and inside the picture', () => {
		fc.assert(
			fc.property(fc.nat(1000), fc.nat(350), fc.boolean(), (cost, yen, isFull) => {
				const { label } = layOutGrantChart(chart([cost, yen], isFull ? [700, 350] : undefined)).you;
				expect(label.x >= 0 && label.x <= 100).toBe(true);
				expect(label.y > 0 && label.y <= plot.all).toBe(true);
			}),
		);
	});
});
