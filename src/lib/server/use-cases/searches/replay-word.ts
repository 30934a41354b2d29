import type { JsonObject } from '../../../domain/editing/json';
import { read } from '../../../domain/finder/read';
import { partsOf } from '../../../domain/finder/thesaurus';
import { fold } from '../../../domain/finder/words';
import { failingQueries, mayBeShown, totalsByQuery } from '../../../domain/searches/asked-queries';
import { failuresOf, subjectOf } from '../../../domain/searches/group-queries';
import { replaySchema, type Replay } from '../../../domain/searches/replay-result';
import type { Word, WordChange } from '../../../domain/searches/word-change';
import type { Actor } from '../editing/editing-tools';
import { breathe } from './breathe';
import { daysOf } from './board';
import { replay } from './replay';
import { triedFinders } from './tried-finder';
import { allowed, referenceWith, refuse, type WordOutcome, type WordTools } from './word-tools';

/** Days of searches that are tried again, and how many of them. */
const replayed = { days: 90, rows: 20_000, queries: 300, most: 20 };

/** Failed searches that have the word in them, or that are about the same as the one it is for. */
async function searchesFor(tools: WordTools, { word, query }: WordChange) {
	const { knowledge } = tools.finder();
	const days = daysOf(replayed.days, tools.today());
	const totals = totalsByQuery(await tools.log.perSearch(days, replayed.rows));
	const keyOf = (text: string) => subjectOf(read(text, knowledge)).key;
	const wanted = query === undefined ? undefined : keyOf(query);
	const hasWord = (text: string) =>
		partsOf(word).every((spellings) => spellings.some((one) => fold(text).includes(one)));
	const found = new Map<string, number>();
	for (const one of failingQueries(totals).slice(0, replayed.queries)) {
		const isMeant = hasWord(one.query) || keyOf(one.query) === wanted;
		if (isMeant && mayBeShown(one.query, totals)) found.set(one.query, failuresOf(one));
		await breathe();
	}
	if (query !== undefined && !found.has(query))
		found.set(query, totals.get(fold(query))?.count ?? 0);
	return [...found].slice(0, replayed.most).map(([text, count]) => ({ query: text, count }));
}

const isWord =
	({ concept, word }: Word) =>
	(other: Word): boolean =>
		other.concept === concept && other.word === word;

/** Without the word and with it, whether the finder knows it by now or not. */
async function findersFor(tools: WordTools, change: WordChange) {
	const published = await tools.store.published();
	const { concept, word, role } = change;
	const without = published.filter((other) => !isWord(change)(other));
	const withIt = referenceWith(tools, [...without, { concept, word, role }]);
	const isKnown = without.length < published.length;
	const [now, tried] = isKnown
		? [withIt, referenceWith(tools, without)]
		: [referenceWith(tools, without), withIt];
	const finders = await triedFinders(tools.finder(), { now, tried, today: tools.today() }, () =>
		tools.newIndex(),
	);
	return isKnown
		? { before: finders.tried, after: finders.now }
		: { before: finders.now, after: finders.tried };
}

async function replayNow(tools: WordTools, change: WordChange): Promise<Replay> {
	const { revision } = tools.finder().catalogue;
	const finders = await findersFor(tools, change);
	const asked = await searchesFor(tools, change);
	const shown = await replay(finders, asked, await tools.judged());
	const document = JSON.parse(JSON.stringify(shown)) as JsonObject;
	await tools.store.keepReplay(change.id, { revision, document });
	return shown;
}

/** One replay after the other: two at once would only be slower, and visitors come first. */
export function replayer(tools: WordTools) {
	let last: Promise<unknown> = Promise.resolve();
	return (actor: Actor, id: number): Promise<WordOutcome<Replay>> =>
		allowed(tools, actor, 'see-searches', async () => {
			const change = await tools.store.word(id);
			if (!change) return refuse({ reason: 'not-found' });
			const next = last.then(() => replayNow(tools, change));
			last = next.catch(() => undefined);
			return { ok: true, value: await next };
		});
}

/** How searches turned out the last time a word was tried, and whether that still holds. */
export async function keptReplay(
	{ store, finder }: WordTools,
	id: number,
): Promise<{ replay: Replay; isCurrent: boolean } | undefined> {
	const kept = await store.replay(id);
	const parsed = replaySchema.safeParse(kept?.document);
	if (!kept || !parsed.success) return undefined;
	return { replay: parsed.data, isCurrent: kept.revision === finder().catalogue.revision };
}
