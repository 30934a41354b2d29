import { staffOf } from '$lib/server/web/guard';
import { respondBytes } from '$lib/server/web/file-response';
import { importNumber, valueOf } from '../../import-number';
import type { RequestHandler } from './$types';

/** What is wrong with a file, to be mended beside it. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const member = staffOf(locals, 'import');
	const bytes = valueOf(await locals.app.bulk.errors(member, importNumber(params)));
	return respondBytes(bytes, 'text/csv; charset=utf-8', `errors-${params.id}.csv`);
};
