import { gifColumns, gifRow } from '$lib/domain/program/gif-columns';
import { publish } from '$lib/domain/program/published';
import { wordsFor } from '$lib/i18n/words';
import { csvOf } from '$lib/server/web/csv';
import { respondFile } from '$lib/server/web/respond';
import { otherMethods } from '../../../other-methods';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals: { app } }) => {
	const { reference } = app;
	const words = wordsFor(reference, 'ja', app.today());
	const label = (code: string) =>
		[words.label('kind', code), words.label('size', code)].find((text) => text !== code) ?? code;
	const rows = app.programs().map((program) => {
		const published = publish(program, 'ja', app.today(), reference.industries.letterOf);
		return gifRow(program, published, { city: reference.city, label });
	});
	const csv = csvOf(rows, gifColumns);
	return respondFile(csv, 'text/csv; charset=utf-8', 'programs.csv');
};

export const fallback = otherMethods('GET');
