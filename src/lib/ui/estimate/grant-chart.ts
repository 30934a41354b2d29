import { withoutRuby } from '$lib/domain/text';
import type { GrantChartView } from '$lib/i18n/estimate-chart-words';

export interface Label {
	text: string;
	/** Across, in percent of the picture; down, in rem. */
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
}

export interface GrantChartLayout {
	/** The line, in thousandths of the plot from its top left corner. */
	line: string;
	area: string;
	costTicks: Label[];
	amountTicks: Label[];
	you: { x: number; y: number; label: Label };
	full?: { x: number; y: number; label: Label };
}

/** All in rem: the plot lies between a line of text above and one below. */
export const plot = { top: 2.25, height: 11, bottom: 13.25, all: 15.25 };

type Point = Pick<GrantChartView['you'], 'costYen' | 'yen'>;

interface Scale {
	/** Across, in percent. */
	x(costYen: number): number;
	/** Down, in rem. */
	y(yen: number): number;
}

function scaleOf(points: readonly Point[]): Scale {
	const mostCost = Math.max(1, ...points.map(({ costYen }) => costYen));
	const mostYen = Math.max(1, ...points.map(({ yen }) => yen));
	return {
		x: (costYen) => (costYen / mostCost) * 100,
		y: (yen) => plot.top + (1 - yen / mostYen) * plot.height,
	};
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

const inThousandths = (point: Point, { x, y }: Scale): string => {
	const down = ((y(point.yen) - plot.top) / plot.height) * 1000;
	return `${rounded(x(point.costYen) * 10)},${rounded(down)}`;
};

/** At the edges a text leans inwards. */
const anchorAt = (x: number): Label['anchor'] => (x > 85 ? 'end' : x < 15 ? 'start' : 'middle');

/** About how wide a text is on the narrowest phone, in percent of the picture. */
const widthOf = (text: string): number =>
	[...withoutRuby(text)].reduce(
		(sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2000 ? 3.4 : 6),
		0,
	);

function startOf({ text, x, anchor }: Label): number {
	const width = widthOf(text);
	if (anchor === 'start') return x;
	return anchor === 'end' ? x - width : x - width / 2;
}

/** From left to right, without those that would run into the one before. */
function apart(labels: readonly Label[]): Label[] {
	const kept: Label[] = [];
	let end = -Infinity;
	for (const label of labels) {
		const start = startOf(label);
		if (start < end) continue;
		kept.push(label);
		end = start + widthOf(label.text) + 3;
	}
	return kept;
}

/** Beside the visitor's point, where the line does not run: right below it, or left above. */
function youLabel({ you, full }: GrantChartView, x: number, y: number): Label {
	const { text } = you;
	const isOnTop = full !== undefined && you.costYen >= full.costYen;
	if (isOnTop) return { text, x: Math.max(x, 2), y: y + 1.75, anchor: x > 50 ? 'end' : 'start' };
	if (x <= 50) return { text, x: x + 3, y: Math.min(y + 1.25, plot.bottom - 0.5), anchor: 'start' };
	return full
		? { text, x: 100, y: y + 1.75, anchor: 'end' }
		: { text, x: x - 3, y: y - 0.75, anchor: 'end' };
}

/** Where everything of the picture goes. */
export function layOutGrantChart(view: GrantChartView): GrantChartLayout {
	const { points, you, full } = view;
	const scale = scaleOf(points);
	const line = points.map((point) => inThousandths(point, scale)).join(' ');
	const last = Math.max(...points.map(({ costYen }) => costYen));
	const youAt = { x: scale.x(you.costYen), y: scale.y(you.yen) };
	const ticks = view.costTicks.map(({ yen, text }) => ({ text, x: scale.x(yen) }));
	return {
		line,
		area: `0,1000 ${line} ${rounded(scale.x(last) * 10)},1000`,
		costTicks: apart(
			ticks.map(({ text, x }) => ({
				...{ text, x, y: plot.bottom + 1.5 },
				anchor: anchorAt(x),
			})),
		),
		amountTicks: view.amountTicks
			.map(({ yen, text }) => ({ text, x: 0, y: scale.y(yen), anchor: 'start' as const }))
			.filter(({ y }) => y > plot.top + 1.25),
		you: { ...youAt, label: youLabel(view, youAt.x, youAt.y) },
		...(full
			? {
					full: {
						...{ x: scale.x(full.costYen), y: scale.y(full.yen) },
						label: {
							...{ text: full.text, x: 100, y: scale.y(full.yen) - 0.5 },
							anchor: 'end' as const,
						},
					},
				}
			: {}),
	};
}
