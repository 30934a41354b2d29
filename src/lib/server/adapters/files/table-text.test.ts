import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guardFormula, unguardFormula } from '../../../domain/bulk/guard-formula';
import { readTable } from '../../../domain/bulk/read-table';
import { headings } from '../../../../../tests/support/bulk-tables';
import { readTableText } from './table-text';

const utf8 = (text: string) => new TextEncoder().encode(text);
const shown = (bytes: Uint8Array) =>
	readTableText(bytes).rows.map((row) =>
		row.map((cell) => (cell.kind === 'text' ? cell.text : '')),
	);

describe('a table as text', () => {
	const rows = [
		['id', 'name.ja'],
		['apple', '林檎, 赤い'],
	];
	/** 林檎 in Shift_JIS. */
	const shiftJis = new Uint8Array([...utf8('id,name\n1,'), 0x97, 0xd1, 0x8c, 0xe7]);
	const utf16 = new Uint8Array([
		0xff,
		0xfe,
		...Buffer.from('id\tname.ja\napple\t林檎, 赤い', 'utf16le'),
	]);
	test.each<[string, Uint8Array]>([
		['UTF-8', utf8('id,name.ja\napple,"林檎, 赤い"\n')],
		[
			'UTF-8 with its mark and lines of Windows',
			utf8('\uFEFFid,name.ja\r\napple,"林檎, 赤い"\r\n'),
		],
		['tabs', utf8('id\tname.ja\napple\t林檎, 赤い\n')],
		['semicolons', utf8('id;name.ja\napple;林檎, 赤い\n')],
		['UTF-16 with tabs', utf16],
	])('%s', (_, bytes) => expect(shown(bytes).slice(0, 2)).toEqual(rows));

	test('Shift_JIS', () => expect(shown(shiftJis)[1]).toEqual(['1', '林檎']));
});

test('whatever a cell says is no formula, and comes back', () => {
	const odd = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', '1') });
	fc.assert(
		fc.property(fc.oneof(odd, fc.string()), (text) => {
			expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r]/);
			expect(unguardFormula(guardFormula(text))).toBe(text);
		}),
	);
});

describe('the headings of a table', () => {
	const read = (text: string) => readTable(readTableText(utf8(text)), headings);
	const found = (text: string) => read(text).rows.map(({ id, cells }) => [id, Object.keys(cells)]);
	const codes = ['capYen', 'name.ja'];
	test.each([
		['codes in another order', 'capYen,id,name.ja\n1,Apple,あ'],
		['headings without codes', '補助の上限（円）,制度のID,制度の名前\n1,ａｐｐｌｅ,あ'],
		[
			'a title above, empty rows and columns',
			'制度の一覧\n\n,capYen,id,name.ja,,\n,,,,,\n,1,apple,あ,,\n,,,,,',
		],
		['a heading typed anew above its code', '上限,ＩＤ,名前\ncapYen,id,name.ja\n1,apple,あ'],
	])('%s', (_, text) => expect(found(text)).toEqual([['apple', codes]]));

	test('columns of their own are told, not read', () => {
		expect(read('id,name.ja,capYen,メモ\napple,あ,1,x')).toMatchObject({ ignored: ['メモ'] });
	});

	test.each([
		['a,b,c\n1,2,3', [{ code: 'no-headings', where: '' }]],
		['name.ja,capYen,rate\nあ,1,1/2', [{ code: 'no-id-column' }]],
		['id,name.ja,name.ja,capYen\napple,あ,い,1', [{ code: 'column-twice', where: 'C1' }]],
		['id,name.ja,capYen\n,あ,1', [{ code: 'required', where: 'A2' }]],
		['id,name.ja,capYen\n林檎,あ,1', [{ code: 'bad-id', where: 'A2' }]],
		['id,version,name.ja\napple,new,あ', [{ code: 'bad-version', where: 'B2' }]],
	])('%j has errors', (text, errors) => expect(read(text).errors).toMatchObject(errors));
});
