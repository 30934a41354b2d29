import Papa from 'papaparse';

interface Changes {
	/** Only these programs, in place of all. */
	only?: readonly string[];
	/** How many programs, those of `cells` and `always` among them. */
	count?: number;
	always?: readonly string[];
	/** Behind the name of every program. */
	addedToName?: string;
	names?: Readonly<Record<string, string>>;
	/** Other cells, by program and column. */
	cells?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A CSV as it was exported, changed as somebody would who works on it in a spreadsheet. */
export function changedCsv(exported: Buffer, changes: Changes): Buffer {
	const text = exported.toString('utf8').replace(/^\uFEFF/, '');
	const [headings = [], codes = [], ...rows] = Papa.parse<string[]>(text).data;
	const at = (code: string): number => codes.indexOf(code);
	const idOf = (row: readonly string[]): string => row[at('id')] ?? '';
	const { only, count = rows.length, cells = {}, names = {} } = changes;
	const first = new Set([...Object.keys(cells), ...(changes.always ?? [])]);
	const chosen = rows
		.filter((row) => idOf(row) !== '' && (!only || only.includes(idOf(row))))
		.toSorted((a, b) => Number(first.has(idOf(b))) - Number(first.has(idOf(a))))
		.slice(0, count);
	const changed = chosen.map((row) => {
		const id = idOf(row);
		const own: Record<string, string> = {
			'name.ja': names[id] ?? `${row[at('name.ja')]}${changes.addedToName ?? ''}`,
			...cells[id],
		};
		return row.map((value, column) => own[codes[column] ?? ''] ?? value);
	});
	return Buffer.from(Papa.unparse([headings, codes, ...changed]));
}
