import { z } from 'zod';
import { connectTo } from '../common/connection';
import { startSite } from '../common/site';
import { shown, type Engine } from './engine';

const answer = z.object({
	engine: z.literal('meilisearch'),
	hits: z.array(z.object({ id: z.string() })),
});

/** The site itself, through its API. */
export async function appEngine(): Promise<Engine> {
	const connection = connectTo(await startSite());
	return {
		name: 'app',
		what: 'the app',
		async search(words, lang) {
			const parameters = new URLSearchParams({ q: words, lang, per: String(shown) });
			const path = `/api/v1/programs?${parameters}`;
			const { body } = await connection({ method: 'GET', path });
			return answer.parse(JSON.parse(body.toString())).hits.map((hit) => hit.id);
		},
	};
}
