import { leftOutQuery } from '$lib/domain/searches/counted-search';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { wordsFor } from '$lib/i18n/words';
import { csvOf } from '$lib/server/web/csv';
import { staffOf } from '$lib/server/web/guard';
import { plainFilters } from '../filters-words';
import { spanIn } from '../span';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	staffOf(locals, 'see-searches');
	const { app, language } = locals;
	const words = wordsFor(app.reference, language, app.today());
	const { file } = messagesOf(language).searches;
	const columns = [file.query, file.filters, file.results, file.count].map(withoutRuby);
	const [query = '', filters = '', results = '', count = ''] = columns;
	const rows = (await app.searches.table(spanIn(url)))
		.filter((row) => row.query !== leftOutQuery)
		.map((row) => ({
			[query]: row.query,
			[filters]: plainFilters(row.filters, words),
			[results]: row.band,
			[count]: String(row.count),
		}));
	const name = `searches-${app.today()}.csv`;
	return new Response(csvOf(rows, columns), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name}"`,
		},
	});
};
