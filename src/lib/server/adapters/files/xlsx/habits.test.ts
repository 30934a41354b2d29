import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bulkFiles } from '../bulk-files';
import { limits } from '../limits';

const files = bulkFiles(['制度']);

interface Parts {
	cells: string;
	strings?: string;
	merged?: string;
	workbookPr?: string;
	sheets?: string;
}

const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>
<numFmt numFmtId="171" formatCode="#,##0&quot;day&quot;"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`;

/** A workbook as Excel writes it, with these cells. */
function workbook({
	cells,
	strings = '',
	merged = '',
	workbookPr = '',
	sheets,
}: Parts): Uint8Array {
	const named = sheets ?? '<sheet name="制度" sheetId="1" r:id="rId1"/>';
	return zipSync({
		'xl/workbook.xml': strToU8(
			`<?xml version="1.0"?><workbook><workbookPr ${workbookPr}/><sheets>${named}</sheets></workbook>`,
		),
		'xl/_rels/workbook.xml.rels': strToU8(
			'<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
		),
		'xl/styles.xml': strToU8(styles),
		'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
		'xl/worksheets/sheet1.xml': strToU8(
			`<x:worksheet><x:sheetData>${cells}</x:sheetData>${merged}</x:worksheet>`,
		),
		'xl/worksheets/sheet2.xml': strToU8(
			'<worksheet><sheetData><row><c t="inlineStr"><is><t>other</t></is></c></row></sheetData></worksheet>',
		),
	});
}

function rowsOf(parts: Parts) {
	const read = files.read({ name: 'x.xlsx', bytes: workbook(parts) });
	return read.kind === 'table' ? read.sheet.rows : read;
}

const text = (value: string) => ({ kind: 'text', text: value });
const number = (value: number, isPercent = false) => ({ kind: 'number', number: value, isPercent });

describe('a cell of Excel', () => {
	test.each<[string, string, object]>([
		['a text that cells share', '<c r="A1" t="s"><v>0</v></c>', text('漢字')],
		['a text of its own', '<c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c>', text('a & b')],
		['the result of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>あx</v></c>', text('あx')],
		['the number of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', number(2)],
		['a broken formula', '<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'fault', text: '#REF!' }],
		['a day', '<c r="A1" s="1"><v>46113</v></c>', { kind: 'day', day: '2026-04-01' }],
		[
			'a day with its time',
			'<c r="A1" s="1"><v>46113.75</v></c>',
			{ kind: 'day', day: '2026-04-01' },
		],
		['a day of an era', '<c r="A1" s="3"><v>46113</v></c>', { kind: 'day', day: '2026-04-01' }],
		['words in a format', '<c r="A1" s="4"><v>46113</v></c>', number(46113)],
		['a percentage', '<c r="A1" s="2"><v>0.016</v></c>', number(0.016, true)],
		[
			'a day as text',
			'<c r="A1" t="d"><v>2026-04-01T00:00:00</v></c>',
			{ kind: 'day', day: '2026-04-01' },
		],
		['yes or no', '<c r="A1" t="b"><v>1</v></c>', { kind: 'truth', truth: true }],
		['a letter that XML has not', '<c r="A1" t="str"><v>a_x000D_b&#10;</v></c>', text('a\rb\n')],
	])('%s', (_, cell, expected) => {
		const strings =
			'<si><r><t>漢</t></r><r><t>字</t></r><rPh sb="0" eb="2"><t>カンジ</t></rPh></si>';
		expect(rowsOf({ cells: `<x:row r="1">${cell}</x:row>`, strings })).toEqual([[expected]]);
	});

	test('a day where days are counted from 1904', () => {
		const cells = '<row r="1"><c r="A1" s="1"><v>44651</v></c></row>';
		expect(rowsOf({ cells, workbookPr: 'date1904="1"' })).toEqual([
			[{ kind: 'day', day: '2026-04-01' }],
		]);
	});

	test('merged cells: the same for each row below, nothing said beside', () => {
		const cells =
			'<row r="1"><c r="A1" t="str"><v>広い</v></c><c r="C1" t="str"><v>c</v></c></row><row r="2"><c r="C2"><v>2</v></c></row>';
		const merged = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
		const [wide, covered] = [text('広い'), { kind: 'covered' }];
		expect(rowsOf({ cells, merged })).toEqual([
			[wide, covered, text('c')],
			[wide, covered, number(2)],
		]);
	});

	test('rows and cells that are only coloured are not there, nor names left out', () => {
		const cells =
			'<row r="1"><c><v>1</v></c><c s="1"/><c><v>3</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>';
		expect(rowsOf({ cells })).toEqual([[number(1), { kind: 'empty' }, number(3)]]);
	});

	test('the sheet of programs is found among others, a hidden one is not read', () => {
		const other = '<sheet name="メモ" sheetId="2" r:id="rId2"/>';
		const cells = '<row r="1"><c r="A1"><v>1</v></c></row>';
		const own = '<sheet name="制度" sheetId="1" r:id="rId1"/>';
		expect(rowsOf({ cells, sheets: other + own })).toEqual([[number(1)]]);
		const hidden = own.replace('name', 'state="hidden" name');
		expect(rowsOf({ cells, sheets: hidden + other })).toEqual([[text('other')]]);
	});
});

describe('a file that is none, or too much', () => {
	const refusal = (name: string, bytes: Uint8Array) => {
		const read = files.read({ name, bytes });
		return read.kind === 'refused' ? read.error.code : read.kind;
	};
	const far = `<row r="${limits.rows + 1}"><c r="A${limits.rows + 1}"><v>1</v></c></row>`;
	const bomb = zipSync({
		'xl/workbook.xml': new Uint8Array(limits.unpackedBytes + 1),
	});
	test.each<[string, string, Uint8Array, string]>([
		['nothing', 'x.xlsx', new Uint8Array(), 'empty-file'],
		['too many bytes', 'x.csv', new Uint8Array(limits.bytes + 1), 'file-too-large'],
		['an old workbook', 'x.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'old-or-locked'],
		['half a zip', 'x.xlsx', workbook({ cells: '' }).slice(0, 300), 'broken-zip'],
		['a zip that unpacks to more than anybody needs', 'x.xlsx', bomb, 'unpacked-too-large'],
		['a zip without programs', 'x.zip', zipSync({ 'a.txt': strToU8('a') }), 'no-documents'],
		['more rows than there are programs', 'x.xlsx', workbook({ cells: far }), 'too-many-rows'],
		['a workbook without a sheet', 'x.xlsx', workbook({ cells: '', sheets: '<a/>' }), 'no-sheet'],
		['a picture', 'x.png', strToU8('PNG'), 'unknown-kind'],
		['bytes that are no text', 'x.csv', new Uint8Array([0xff, 0x00, 0x81, 0xff, 0xfd]), 'not-text'],
	])('%s is refused', (_, name, bytes, code) => expect(refusal(name, bytes)).toBe(code));

	test('YAML that would grow without end, and what is no program, is told file by file', () => {
		const bombs = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n';
		const read = files.read({
			name: 'x.zip',
			bytes: zipSync({
				'a/bomb.yaml': strToU8(bombs),
				'b.yml': strToU8('just words'),
				'c.yaml': strToU8('id: c\nx: [1'),
				'__MACOSX/._d.yaml': strToU8('x'),
				'e.yaml': strToU8('id: e\nname: { ja: "a\\0b" }\n'),
			}),
		});
		expect(read).toMatchObject({
			documents: [{ file: 'e.yaml', document: { id: 'e', name: { ja: 'ab' } } }],
			errors: [
				{ where: 'a/bomb.yaml', code: 'not-yaml' },
				{ where: 'b.yml', code: 'not-a-document' },
				{ where: 'c.yaml', code: 'not-yaml' },
			],
		});
	});
});
