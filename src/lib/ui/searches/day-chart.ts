export interface DayBar {
	searches: number;
	/** How many of them found nothing. */
	without: number;
}

export interface DayColumn {
	/** In thousandths of the picture, from its left and its top. */
	x: number;
	width: number;
	top: number;
	height: number;
	withoutTop: number;
	withoutHeight: number;
}

const whole = 1000;
/** Room between two days. */
const gap = 0.2;

/** Where the column of each day stands; the busiest day is as high as the picture. */
export function layOutDays(bars: readonly DayBar[]): DayColumn[] {
	const most = Math.max(1, ...bars.map(({ searches }) => searches));
	const step = whole / Math.max(1, bars.length);
	const heightOf = (count: number) => (count / most) * whole;
	return bars.map(({ searches, without }, index) => ({
		x: index * step + (step * gap) / 2,
		width: step * (1 - gap),
		top: whole - heightOf(searches),
		height: heightOf(searches),
		withoutTop: whole - heightOf(without),
		withoutHeight: heightOf(without),
	}));
}
