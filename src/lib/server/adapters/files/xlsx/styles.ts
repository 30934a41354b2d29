import { readXml } from './xml';

export type NumberKind = 'plain' | 'percent' | 'day';

/** Formats that spreadsheets know by a number alone (ECMA-376 part 1, 18.8.30; 27 to 58 in Japan). */
const builtIn = (id: number): NumberKind => {
	if (id === 9 || id === 10) return 'percent';
	const isDay = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
	return isDay ? 'day' : 'plain';
};

/** What a format makes of a number, as its letters say; words in it say nothing. */
function kindOf(format: string): NumberKind {
	const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
	if (/general|@/i.test(bare)) return 'plain';
	if (/[ymdge]/i.test(bare.replace(/e[+-]/gi, ''))) return 'day';
	return bare.includes('%') ? 'percent' : 'plain';
}

/** What each style of a workbook makes of a number, by the place of the style. */
export function readStyles(xml: string): NumberKind[] {
	const own = new Map<number, NumberKind>();
	const styles: NumberKind[] = [];
	let isWithinCells = false;
	readXml(xml, {
		open({ name, attribute }) {
			if (name === 'numFmt')
				own.set(Number(attribute('numFmtId')), kindOf(attribute('formatCode') ?? ''));
			if (name === 'cellXfs') isWithinCells = true;
			if (name !== 'xf' || !isWithinCells) return;
			const id = Number(attribute('numFmtId') ?? 0);
			styles.push(own.get(id) ?? builtIn(id));
		},
		close(name) {
			if (name === 'cellXfs') isWithinCells = false;
		},
	});
	return styles;
}
