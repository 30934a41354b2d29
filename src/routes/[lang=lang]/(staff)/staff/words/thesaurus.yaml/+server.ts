import { staffOf } from '$lib/server/web/guard';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) => {
	staffOf(locals, 'export');
	return new Response(await locals.app.searches.thesaurusFile(), {
		headers: {
			'content-type': 'application/yaml; charset=utf-8',
			'content-disposition': 'attachment; filename="thesaurus.yaml"',
		},
	});
};
