import { filterNames } from '$lib/domain/finder/criteria';
import type { MeilisearchAddress } from '$lib/server/adapters/search/meilisearch';
import { connectTo, timed, type Request } from '../common/connection';
import { judgedQueries, type JudgedQuery } from '../common/queries';
import { sampleOf } from '../common/sample';
import { startSite } from '../common/site';
import { startRecorder, type Recorder } from './recorder';

/** One question: as put to the app, as the app then puts it to Meilisearch, and as it was typed. */
export interface Question {
	app: Request[];
	direct: Request[];
	plain: Request[];
}

export const questionCount = 100;
const smallestPage = 20;

/** The same question in other clothes, so that no answer that was kept can help. */
function variantOf({ q, lang }: JudgedQuery, round: number): Request {
	const words = q + '。'.repeat(round);
	const per = String(smallestPage + round);
	return {
		method: 'GET',
		path: `/api/v1/programs?${new URLSearchParams({ q: words, lang, per })}`,
	};
}

/** What a site without a mind of its own would ask: the words, a page of ids, all counts. */
function plainOf({ q, lang }: JudgedQuery, round: number): Request {
	const search = {
		q: q + '。'.repeat(round),
		locales: [lang === 'en' ? 'eng' : 'jpn'],
		attributesToRetrieve: ['id'],
		facets: filterNames,
		page: 1,
		hitsPerPage: smallestPage + round,
	};
	const path = `/indexes/programs_${lang}/search`;
	return { method: 'POST', path, body: JSON.stringify(search) };
}

async function record(
	query: JudgedQuery,
	round: number,
	recorder: Recorder,
	ask: (request: Request) => Promise<number>,
): Promise<Question | undefined> {
	const app = variantOf(query, round);
	recorder.take();
	await ask(app);
	const direct = recorder.take();
	return direct.length > 0 ? { app: [app], direct, plain: [plainOf(query, round)] } : undefined;
}

/**
 * Asks a site that speaks through a recorder, and so learns what the app asks Meilisearch for.
 * Questions of which the app knows by itself that nothing answers them are left out.
 * @returns as many rounds of questions as wanted, no question twice
 */
export async function recordQuestions(
	meilisearch: MeilisearchAddress,
	rounds: number,
): Promise<Question[][]> {
	const recorder = await startRecorder(meilisearch);
	const site = connectTo(await startSite({ ...meilisearch, url: recorder.url }));
	const queries = sampleOf(await judgedQueries(), questionCount * 1.2);
	const recorded: Question[][] = [];
	for (let round = 0; round < rounds; round++) {
		const questions: Question[] = [];
		for (const query of queries) {
			const question = await record(query, round, recorder, (request) => timed(site, request));
			if (question && questions.length < questionCount) questions.push(question);
		}
		recorded.push(questions);
	}
	return recorded;
}
