import Papa from 'papaparse';
import { guardFormula, unguardFormula } from '../../../domain/bulk/guard-formula';
import type { Shown } from '../../../domain/bulk/fields/field';
import { textCell, type Sheet } from '../../../domain/bulk/sheet';
import type { WrittenTable } from '../../../domain/bulk/write-table';
import { limits } from './limits';
import { RefusedFile } from './refused-file';

/** Excel takes a file for UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF';

function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** Text as people's programs write it: UTF-8 or UTF-16 with a mark, UTF-8 without, Shift_JIS. */
export function decodeText(bytes: Uint8Array): string {
	const isWide =
		(bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	const encodings = isWide ? [bytes[0] === 0xff ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'shift_jis'];
	for (const encoding of encodings) {
		const text = decodedAs(encoding, bytes);
		if (text !== undefined && !text.includes('\0')) return text;
	}
	throw new RefusedFile('not-text');
}

const delimiters = [',', '\t', ';'] as const;
/** Rows that are looked at to find out what parts cells. */
const firstRows = 10;

/** What parts the most cells of all rows; a text may have any of them in it. */
function delimiterOf(text: string): string {
	const counts = delimiters.map((delimiter) => {
		const { data } = Papa.parse<string[]>(text, { delimiter, preview: firstRows });
		return data.reduce((sum, row) => sum + row.length - 1, 0);
	});
	return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** A table as text, its cells parted by commas, tabs or semicolons. */
export function readTableText(bytes: Uint8Array): Sheet {
	const text = decodeText(bytes);
	const { data } = Papa.parse<string[]>(text, {
		delimiter: delimiterOf(text),
		skipEmptyLines: false,
		preview: limits.rows + 1,
	});
	if (data.length > limits.rows)
		throw new RefusedFile('too-many-rows', { values: { most: limits.rows } });
	const cells = data.reduce((sum, row) => sum + row.length, 0);
	if (cells > limits.cells) throw new RefusedFile('too-many-cells');
	return {
		rows: data.map((row) =>
			row.slice(0, limits.columns).map((cell) => textCell(unguardFormula(cell))),
		),
	};
}

const written = (shown: Shown): string =>
	guardFormula(typeof shown === 'object' ? String(shown.number) : (shown ?? ''));

/** A table as CSV that Excel opens as it is, without a formula in it. */
export function writeTableText({ columns, rows }: WrittenTable): Uint8Array {
	const table = [
		columns.map(({ heading }) => heading),
		columns.map(({ code }) => code),
		...rows.map((row) => row.map(written)),
	];
	return new TextEncoder().encode(byteOrderMark + Papa.unparse(table));
}
