import { labelsIn, headingsIn } from '../../src/lib/i18n/bulk-table-words';
import { bulkFiles } from '../../src/lib/server/adapters/files/bulk-files';
import type { ReadFile } from '../../src/lib/server/ports/bulk-files';
import { readTable } from '../../src/lib/domain/bulk/read-table';
import { textCell, type Sheet } from '../../src/lib/domain/bulk/sheet';
import { writeTable, type TableProgram } from '../../src/lib/domain/bulk/write-table';
import type { Program } from '../../src/lib/domain/program/program';
import { reference } from './reference';
import { toObject } from './json';

export const labels = labelsIn(reference, 'ja');
export const headings = headingsIn('ja');
export const files = bulkFiles(['制度']);

export const tableProgram = (program: Program, version = 1): TableProgram => ({
	...{ id: program.id, version, document: toObject(program) },
	told: { state: 'published' },
});

export const tableOf = (programs: readonly Program[]) =>
	writeTable(
		programs.map((program) => tableProgram(program)),
		labels,
		headings,
	);

export const workbookOf = (programs: readonly Program[]): Promise<Uint8Array> =>
	files.workbook({
		...{ table: tableOf(programs), name: '制度' },
		choices: { kind: labels.kind.map(({ code, label }) => `${code} ${label}`) },
		choiceSheet: { name: '使える値', headings: { kind: '種類' } },
		guide: { name: '使い方', rows: [['使い方'], ['変えたいところだけ変えます']], widths: [60] },
	});

/** The sheet of a file that is a table. */
export function sheetOf(read: ReadFile): Sheet {
	if (read.kind !== 'table') throw new Error(`no table: ${JSON.stringify(read)}`);
	return read.sheet;
}

export const sheetOfText = (...rows: string[][]): Sheet => ({
	rows: rows.map((row) => row.map(textCell)),
});

export const tableIn = (sheet: Sheet) => readTable(sheet, headings);
