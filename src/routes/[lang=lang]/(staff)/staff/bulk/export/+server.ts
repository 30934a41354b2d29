import { error, redirect } from '@sveltejs/kit';
import { kindCodes } from '$lib/domain/codes';
import { exportFormats } from '$lib/domain/bulk/export-format';
import { staffOf } from '$lib/server/web/guard';
import { respondBytes } from '$lib/server/web/file-response';
import type { RequestHandler } from './$types';

/** The longest text that is looked for. */
const mostCharacters = 100;

/** Programs as a file, by what the form asks for. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const member = staffOf(locals, 'export');
	const { searchParams: asked } = url;
	const format = exportFormats.find((one) => one === asked.get('format'));
	if (!format) error(400, 'no such format');
	const filter = {
		kinds: kindCodes.filter((code) => asked.getAll('kind').includes(code)),
		states: asked.has('withdrawn')
			? (['published', 'withdrawn'] as const)
			: (['published'] as const),
		text: (asked.get('q') ?? '').slice(0, mostCharacters),
	};
	const exported = await locals.app.bulk.export(member, format, filter);
	if (!exported.ok) redirect(303, `/${locals.language}/staff/bulk?nothing`);
	const { bytes, ending, type } = exported.value;
	return respondBytes(bytes, type, `todoku-${locals.app.today()}.${ending}`);
};
