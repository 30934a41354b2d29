import { checkWord, otherMeanings, tidyWord } from '../../../domain/searches/check-word';
import { countedQuery } from '../../../domain/searches/personal-parts';
import {
	whyNotPublishWord,
	type WordChange,
	type WordLanguage,
	type WordRole,
} from '../../../domain/searches/word-change';
import type { SeenWord } from '../../ports/word-store';
import { readNote, type Actor } from '../editing/editing-tools';
import { allowed, knownWords, refuse, type WordOutcome, type WordTools } from './word-tools';

export interface TypedWord {
	/** A concept's code, as somebody has chosen it. */
	concept: string;
	word: string;
	language: WordLanguage;
	role: WordRole;
	/** The search that it is for. */
	query?: string;
	/** Whether they want it though it means something else as well. */
	isSure?: boolean;
}

type Noted = SeenWord & { note?: string | undefined };

/** Writes a word down as a draft, if it can be one. */
export const proposeWord = (
	tools: WordTools,
	actor: Actor,
	typed: TypedWord,
): Promise<WordOutcome<WordChange>> =>
	allowed(tools, actor, 'save-draft', async (act) => {
		const { concept, language, role, query = '', isSure } = typed;
		const word = { concept, role, word: tidyWord(typed.word) };
		const known = await knownWords(tools);
		const errors = checkWord(word, known);
		if (errors.length > 0) return refuse({ reason: 'not-valid', errors });
		const others = isSure ? [] : otherMeanings(word, known);
		if (others.length > 0) return refuse({ reason: 'other-meaning', others });
		const asked = countedQuery(query);
		return tools.store.propose({ ...word, language, ...(asked && { query: asked }) }, act);
	});

/** Asks for a second pair of eyes; also for a word that was withdrawn. */
export const sendWordForReview = (
	tools: WordTools,
	actor: Actor,
	{ id, version, note }: Noted,
): Promise<WordOutcome<WordChange>> =>
	allowed(tools, actor, 'send-for-review', (act) =>
		tools.store.sendForReview({ id, version, ...readNote(note) }, act),
	);

export const sendWordBack = (
	tools: WordTools,
	actor: Actor,
	{ id, version, note }: Noted,
): Promise<WordOutcome<WordChange>> =>
	allowed(tools, actor, 'send-back', (act) =>
		tools.store.sendBack({ id, version, ...readNote(note) }, act),
	);

export const discardWord = (
	tools: WordTools,
	actor: Actor,
	{ id, version }: SeenWord,
): Promise<WordOutcome<undefined>> =>
	allowed(tools, actor, 'discard', (act) => tools.store.discard({ id, version }, act));

/** Lets the finder know a word; by somebody else than who wrote it, unless the city does without. */
export const publishWord = (
	tools: WordTools,
	actor: Actor,
	{ id, version }: SeenWord,
): Promise<WordOutcome<WordChange>> =>
	allowed(tools, actor, 'change-words', async (act) => {
		const word = await tools.store.word(id);
		if (!word) return refuse({ reason: 'not-found' });
		const reason = whyNotPublishWord(word, actor.id, await tools.isSecondPersonRequired());
		if (reason) return refuse({ reason });
		const errors = checkWord(word, await knownWords(tools));
		if (errors.length > 0) return refuse({ reason: 'not-valid', errors });
		return tools.store.publish({ id, version }, act);
	});

/** Has the finder forget a word again. */
export const withdrawWord = (
	tools: WordTools,
	actor: Actor,
	{ id, version }: SeenWord,
): Promise<WordOutcome<WordChange>> =>
	allowed(tools, actor, 'change-words', (act) => tools.store.withdraw({ id, version }, act));
