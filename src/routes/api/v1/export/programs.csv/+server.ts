import Papa from 'papaparse';
import { gifColumns, gifRow } from '$lib/domain/program/gif-columns';
import { publish } from '$lib/domain/program/published';
import { wordsFor } from '$lib/i18n/words';
import { respondFile } from '$lib/server/web/respond';
import type { RequestHandler } from './$types';

/** Excel reads a file as UTF-8 only when it begins with this. */
const byteOrderMark = '\uFEFF';

export const GET: RequestHandler = ({ locals: { app } }) => {
	const { reference } = app;
	const words = wordsFor(reference, 'ja', app.today());
	const label = (code: string) =>
		[words.label('kind', code), words.label('size', code)].find((text) => text !== code) ?? code;
	const rows = app.programs().map((program) => {
		const published = publish(program, 'ja', app.today(), reference.industries.letterOf);
		return gifRow(program, published, { city: reference.city, label });
	});
	const csv = Papa.unparse(rows, { columns: [...gifColumns], escapeFormulae: true });
	return respondFile(byteOrderMark + csv, 'text/csv; charset=utf-8', 'programs.csv');
};
