import { respondFile } from '$lib/server/web/respond';
import { otherMethods } from '../../../other-methods';
import type { RequestHandler } from './$types';

/** Every program with every field and language, as the catalogue holds it. */
export const GET: RequestHandler = ({ locals: { app } }) =>
	respondFile(
		JSON.stringify({ asOf: app.today(), programs: app.programs() }),
		'application/json; charset=utf-8',
		'programs.json',
	);

export const fallback = otherMethods('GET');
