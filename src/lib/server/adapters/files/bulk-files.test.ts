import { expect, test } from 'vitest';
import { mergeRow } from '../../../domain/bulk/merge-row';
import { readRow } from '../../../domain/bulk/read-row';
import type { Sheet } from '../../../domain/bulk/sheet';
import { catalogue } from '../../../../../tests/support/catalogue';
import { toObject } from '../../../../../tests/support/json';
import {
	files,
	labels,
	sheetOf,
	tableIn,
	tableOf,
	workbookOf,
} from '../../../../../tests/support/bulk-tables';

/** What would change if a table were imported right after it was exported; its errors. */
function imported(sheet: Sheet) {
	const { rows, errors, ignored } = tableIn(sheet);
	const changed = rows.flatMap((row) => {
		const program = catalogue.find(({ id }) => id === row.id);
		const base = toObject(program ?? {});
		const { values, errors: wrong } = readRow(row, base, labels);
		errors.push(...wrong);
		const merged = mergeRow({ values, base, theirs: base }, () => 'theirs');
		return JSON.stringify(merged.document) === JSON.stringify(base) ? [] : [row.id];
	});
	return { rows: rows.length, errors, ignored, changed };
}

const nothing = { rows: catalogue.length, errors: [], ignored: [], changed: [] };

test('every program goes into a workbook and comes back as it was', async () => {
	const bytes = await workbookOf(catalogue);
	expect(imported(sheetOf(files.read({ name: '制度.xlsx', bytes })))).toEqual(nothing);
});

test('every program goes into a CSV and comes back as it was', () => {
	const bytes = files.csv(tableOf(catalogue));
	expect(imported(sheetOf(files.read({ name: '制度.csv', bytes })))).toEqual(nothing);
});

test('every program goes into a zip and comes back as it was, with its revision', () => {
	const documents = catalogue.map((program) => ({
		...{ file: `${program.id}.yaml`, document: toObject(program), revision: 3 },
	}));
	const read = files.read({ name: 'programs.zip', bytes: files.zip(documents) });
	expect(read).toEqual({ kind: 'documents', documents, errors: [] });
});
