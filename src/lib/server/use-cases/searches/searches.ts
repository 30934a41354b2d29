import { read } from '../../../domain/finder/read';
import { guessConcepts } from '../../../domain/searches/guess-concepts';
import { understoodIn } from '../../../domain/searches/group-queries';
import type { WordState } from '../../../domain/searches/word-change';
import type { SeenWord } from '../../ports/word-store';
import type { Actor } from '../editing/editing-tools';
import { searchTable, type BoardTools } from './board';
import * as change from './change-words';
import type { SearchCounter } from './count-searches';
import { keptBoard } from './kept-board';
import { keptReplay, replayer } from './replay-word';
import type { WordTools } from './word-tools';

type Noted = Parameters<typeof change.sendWordForReview>[2];

/** So many concepts are offered for a word. */
const mostGuesses = 12;

const boardOf = (tools: BoardTools, now: () => number) => ({
	/** What was searched for in so many days up to today. */
	board: keptBoard(tools, now),
	/** The same as a table for a file. */
	table: (span: number) => searchTable(tools, span),
});

const readingOf = (tools: WordTools) => ({
	words: (states: readonly WordState[]) => tools.store.words(states),
	word: (id: number) => tools.store.word(id),
	replayOf: (id: number) => keptReplay(tools, id),
	/** Whether who wrote a word may not publish it. */
	isSecondPersonRequired: tools.isSecondPersonRequired,
	/** Concepts that a text may belong to, the likeliest first. */
	conceptsFor(text: string) {
		const understood = understoodIn(read(text, tools.finder().knowledge));
		return guessConcepts(text, understood, tools.reference.thesaurus, mostGuesses);
	},
	/** The data folder's thesaurus with all words that are published, to take its place there. */
	thesaurusFile: async () => tools.thesaurusFile(await tools.store.published()),
});

const writingOf = (tools: WordTools) => ({
	propose: (actor: Actor, typed: change.TypedWord) => change.proposeWord(tools, actor, typed),
	sendForReview: (actor: Actor, word: Noted) => change.sendWordForReview(tools, actor, word),
	sendBack: (actor: Actor, word: Noted) => change.sendWordBack(tools, actor, word),
	discard: (actor: Actor, word: SeenWord) => change.discardWord(tools, actor, word),
	publish: (actor: Actor, word: SeenWord) => change.publishWord(tools, actor, word),
	withdraw: (actor: Actor, word: SeenWord) => change.withdrawWord(tools, actor, word),
	/** Tries failed searches and judged questions without a word and with it, and keeps the result. */
	replay: replayer(tools),
});

/** What people look for, and the words that staff add so that they find it. */
export const searchesOf = (counter: SearchCounter, board: BoardTools, words: WordTools) => ({
	/** Counts a search; never waits. */
	count: counter.count,
	...boardOf(board, () => words.now().getTime()),
	...readingOf(words),
	...writingOf(words),
});

export type Searches = ReturnType<typeof searchesOf>;
