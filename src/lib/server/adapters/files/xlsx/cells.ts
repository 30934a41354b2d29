import { dayOfSerial } from '../../../../domain/bulk/fields/day';
import { empty, textCell, type CellValue } from '../../../../domain/bulk/sheet';
import { isJstDate } from '../../../../domain/jst-date';
import type { NumberKind } from './styles';

/** What all cells of a workbook need to be understood. */
export interface WorkbookParts {
	strings: readonly string[];
	styles: readonly NumberKind[];
	/** Days are counted from 1904, as on old Macintoshes. */
	is1904: boolean;
}

/** A cell as it is written in the file. */
export interface RawCell {
	type: string | undefined;
	style: string | undefined;
	/** The result, where it is a formula. */
	value: string;
	inline: string;
}

const daysBetweenEpochs = 1462;
/** The last day that a spreadsheet knows, in 9999. */
const mostSerial = 2_958_465;

function numberCell(text: string, style: NumberKind | undefined, is1904: boolean): CellValue {
	const number = Number(text);
	if (text.trim() === '' || !Number.isFinite(number)) return empty;
	if (style !== 'day' || number < 1 || number > mostSerial)
		return { kind: 'number', number, isPercent: style === 'percent' };
	return { kind: 'day', day: dayOfSerial(number + (is1904 ? daysBetweenEpochs : 0)) };
}

function isoCell(text: string): CellValue {
	const day = text.slice(0, 10);
	return isJstDate(day) ? { kind: 'day', day } : textCell(text);
}

/** What a cell says: the result of a formula, never the formula. */
export function cellOf(
	{ type = 'n', style, value, inline }: RawCell,
	{ strings, styles, is1904 }: WorkbookParts,
): CellValue {
	switch (type) {
		case 's':
			return textCell(strings[Number(value)] ?? '');
		case 'str':
			return textCell(value);
		case 'inlineStr':
			return textCell(inline);
		case 'b':
			return { kind: 'truth', truth: value === '1' };
		case 'e':
			return { kind: 'fault', text: value };
		case 'd':
			return isoCell(value);
		default:
			return numberCell(value, styles[Number(style ?? 0)], is1904);
	}
}
