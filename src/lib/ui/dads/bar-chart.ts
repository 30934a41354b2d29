import { withoutRuby } from '$lib/domain/text';

export interface Bar {
	label: string;
	/** Zero or more; only its share of the largest counts. */
	value: number;
	/** The value as people read it, with its unit. */
	text: string;
}

export interface BarRow {
	lines: string[];
	text: string;
	/** Share of the drawing's width, in percent. */
	width: number;
	/** Top edge, in rem. */
	top: number;
}

const lineHeight = 1.5;
const barHeight = 1.25;
const rowGap = 1;

/** Characters of a Latin script take about half the room of a Japanese one. */
const columnsOf = (character: string) => ((character.codePointAt(0) ?? 0) < 0x2000 ? 1 : 2);

/** Breaks a label so that it fits on a phone: SVG text does not wrap by itself. */
export function wrapLabel(label: string, columns = 36): string[] {
	const lines = [''];
	let used = 0;
	for (const piece of label.match(/[!-~À-ɏ]+|[^]/gu) ?? []) {
		const width = [...piece].reduce((sum, character) => sum + columnsOf(character), 0);
		if (used > 0 && used + width > columns) {
			lines.push('');
			used = 0;
		}
		lines[lines.length - 1] += piece;
		used += width;
	}
	return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Where each bar goes. The longest one leaves room for the longest text behind it. */
export function layOutBars(bars: readonly Bar[]): { rows: BarRow[]; height: number } {
	const largest = Math.max(0, ...bars.map((bar) => bar.value));
	const longestText = Math.max(0, ...bars.map((bar) => bar.text.length));
	const room = longestText > 7 ? 50 : 64;
	let top = 0;
	const rows = bars.map((bar) => {
		const lines = wrapLabel(withoutRuby(bar.label));
		const row = {
			lines,
			text: withoutRuby(bar.text),
			width: share(bar.value, largest) * room,
			top,
		};
		top += lines.length * lineHeight + barHeight + rowGap;
		return row;
	});
	return { rows, height: Math.max(0, top - rowGap) };
}

const share = (value: number, largest: number) => (largest === 0 ? 0 : value / largest);
