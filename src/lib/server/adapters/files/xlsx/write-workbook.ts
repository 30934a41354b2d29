import writeExcel, { type Cell, type Sheet } from 'write-excel-file/node';
import { columnName } from '../../../../domain/bulk/sheet';
import type { Shown } from '../../../../domain/bulk/fields/field';
import type { WrittenColumn } from '../../../../domain/bulk/write-table';
import type { WordSheet, WrittenWorkbook } from '../../../ports/bulk-files';

type OneSheet = Sheet<Buffer>;

/** As far down as cells offer their choices: rows may be added. */
const lastOffered = 3000;
/** Wide texts break their lines; they are not made as high as they are long. */
const widest = 40;

const heading = (value: string): Cell => ({
	...{ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' },
	backgroundColor: '#D9E6FF',
});

const code = (value: string): Cell => ({
	...{ value, type: String, textColor: '#595959', backgroundColor: '#F2F2F2' },
	fontSize: 9,
});

/** Texts are marked as such, so that Excel does not take 1/2 for a day. */
function cell(shown: Shown): Cell {
	if (shown === undefined) return { type: String, format: '@' };
	if (typeof shown !== 'string')
		return { value: shown.number, type: Number, format: shown.format, alignVertical: 'top' };
	return { value: shown, type: String, format: '@', alignVertical: 'top' };
}

const programSheet = ({ table, name }: WrittenWorkbook): OneSheet => ({
	sheet: name,
	data: [
		table.columns.map((column) => heading(column.heading)),
		table.columns.map((column) => code(column.code)),
		...table.rows.map((row) => row.map(cell)),
	],
	columns: table.columns.map(({ width }) => ({ width: Math.min(width, widest) })),
	stickyRowsCount: 2,
	stickyColumnsCount: 1,
});

function choiceSheet({ choices, choiceSheet: { name, headings } }: WrittenWorkbook): OneSheet {
	const lists = Object.entries(choices);
	const longest = Math.max(...lists.map(([, values]) => values.length));
	const rows = Array.from({ length: longest }, (_, row) =>
		lists.map(([, values]) => values[row] ?? null),
	);
	return {
		sheet: name,
		data: [lists.map(([list]) => heading(headings[list] ?? list)), ...rows],
		columns: lists.map(() => ({ width: 30 })),
		stickyRowsCount: 1,
	};
}

const wordSheet = ({ name, rows, widths }: WordSheet): OneSheet => ({
	sheet: name,
	data: rows.map((row, index) =>
		row.map((value): Cell =>
			index === 0 ? heading(value) : { value, type: String, wrap: true, alignVertical: 'top' },
		),
	),
	columns: widths.map((width) => ({ width })),
	stickyRowsCount: 1,
});

/** Lets a cell offer its choices; others may still be typed, and are refused with a reason later. */
function offers({ table, choices, choiceSheet: { name } }: WrittenWorkbook): string {
	const lists = Object.entries(choices);
	const one = ({ set }: WrittenColumn, index: number): string[] => {
		const at = lists.findIndex(([list]) => list === set);
		if (at < 0) return [];
		const [letters, list] = [columnName(index), columnName(at)];
		const length = (lists[at]?.[1].length ?? 0) + 1;
		const source = `'${name}'!$${list}$2:$${list}$${length}`;
		return [
			`<dataValidation type="list" allowBlank="1" sqref="${letters}3:${letters}${lastOffered}"><formula1>${source}</formula1></dataValidation>`,
		];
	};
	const all = table.columns.flatMap(one);
	return all.length === 0
		? ''
		: `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

/** The sheet of programs, the values that its cells may have, and how to use it. */
export async function writeWorkbook(workbook: WrittenWorkbook): Promise<Uint8Array> {
	const sheets = [programSheet(workbook), choiceSheet(workbook), wordSheet(workbook.guide)];
	const transform = (content: string, { sheet }: { sheet?: string }): string =>
		sheet === workbook.name
			? content.replace('</sheetData>', `</sheetData>${offers(workbook)}`)
			: content;
	const features = [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }];
	return writeExcel(sheets, { features, fontFamily: 'Yu Gothic', fontSize: 11 }).toBuffer();
}
