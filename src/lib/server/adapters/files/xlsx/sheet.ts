import { empty, type CellValue, type Sheet } from '../../../../domain/bulk/sheet';
import { limits } from '../limits';
import { RefusedFile } from '../refused-file';
import { cellOf, type RawCell, type WorkbookParts } from './cells';
import { spreadMerged, type Range } from './merged';
import { readXml, unescaped } from './xml';

/** Row and column of a name such as C12, from 0. */
function placeOf(name: string): { row: number; column: number } | undefined {
	const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
	if (letters === undefined) return undefined;
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return { row: Number(digits) - 1, column: column - 1 };
}

function rangeOf(reference: string): Range[] {
	const [first, last] = reference.split(':').map(placeOf);
	if (!first || !last) return [];
	return [{ top: first.row, left: first.column, bottom: last.row, right: last.column }];
}

class SheetReader {
	readonly rows: CellValue[][] = [];
	readonly merged: Range[] = [];
	#row = -1;
	#column = -1;
	#cells = 0;
	#cell: RawCell | undefined;
	#within: 'value' | 'inline' | undefined;

	constructor(private readonly parts: WorkbookParts) {}

	open(name: string, attribute: (name: string) => string | undefined): void {
		if (name === 'row') {
			this.#row = Number(attribute('r') ?? this.#row + 2) - 1;
			this.#column = -1;
		} else if (name === 'c') this.#openCell(attribute);
		else if (name === 'v') this.#within = 'value';
		else if (name === 't' && this.#cell?.type === 'inlineStr') this.#within = 'inline';
		else if (name === 'rPh') this.#within = undefined;
		else if (name === 'mergeCell') this.merged.push(...rangeOf(attribute('ref') ?? ''));
	}

	text(text: string): void {
		if (this.#cell && this.#within) this.#cell[this.#within] += unescaped(text);
	}

	close(name: string): void {
		if (name === 'v' || name === 't') this.#within = undefined;
		if (name !== 'c' || !this.#cell) return;
		this.#keep(cellOf(this.#cell, this.parts));
		this.#cell = undefined;
	}

	#openCell(attribute: (name: string) => string | undefined): void {
		const place = placeOf(attribute('r') ?? '');
		this.#row = place?.row ?? this.#row;
		this.#column = place?.column ?? this.#column + 1;
		this.#cell = { type: attribute('t'), style: attribute('s'), value: '', inline: '' };
	}

	#keep(value: CellValue): void {
		if (value.kind === 'empty') return;
		if (this.#row >= limits.rows)
			throw new RefusedFile('too-many-rows', { values: { most: limits.rows } });
		if (this.#column >= limits.columns || this.#column < 0 || this.#row < 0) return;
		if (++this.#cells > limits.cells) throw new RefusedFile('too-many-cells');
		(this.rows[this.#row] ??= [])[this.#column] = value;
	}
}

/** A sheet as a table of cells; rows and columns behind the last that says something are not there. */
export function readSheet(xml: string, parts: WorkbookParts): Sheet {
	const reader = new SheetReader(parts);
	readXml(xml, {
		open: ({ name, attribute }) => reader.open(name, attribute),
		text: (text) => reader.text(text),
		close: (name) => reader.close(name),
	});
	const { rows } = reader;
	spreadMerged(rows, reader.merged);
	return {
		rows: Array.from(rows, (cells: CellValue[] | undefined) =>
			Array.from(cells ?? [], (cell: CellValue | undefined) => cell ?? empty),
		),
	};
}
