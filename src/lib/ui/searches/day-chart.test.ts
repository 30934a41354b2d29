import { expect, test } from 'vitest';
import { layOutDays } from './day-chart';

test('the busiest day is as high as the picture, what found nothing a part of it', () => {
	const [first, second] = layOutDays([
		{ searches: 10, without: 5 },
		{ searches: 5, without: 0 },
	]);
	expect(first).toEqual({
		...{ x: 50, width: 400, top: 0, height: 1000, withoutTop: 500, withoutHeight: 500 },
	});
	expect(second).toMatchObject({ x: 550, top: 500, height: 500, withoutHeight: 0 });
});

test('nothing is drawn where nothing was searched for', () => {
	expect(layOutDays([])).toEqual([]);
	expect(layOutDays([{ searches: 0, without: 0 }])[0]).toMatchObject({ height: 0, top: 1000 });
});
