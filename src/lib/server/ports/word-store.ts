import type { JsonObject } from '../../domain/editing/json';
import type { Word, WordChange, WordLanguage, WordState } from '../../domain/searches/word-change';
import type { SomebodysAct } from './editor-store';

export interface NewWord extends Word {
	language: WordLanguage;
	query?: string;
}

/** A word, as somebody has seen it. */
export interface SeenWord {
	id: number;
	version: number;
}

/** Why a deed was not done; nothing has changed. */
export type WordRefusal =
	| 'not-found'
	/** The same word for the same concept is already written, waiting or published. */
	| 'exists'
	/** It is no longer what was meant. */
	| 'changed'
	/** The deed makes no sense for the word as it stands. */
	| 'wrong-state';

export type WordDone<Value> = { ok: true; value: Value } | { ok: false; reason: WordRefusal };

/** How searches turn out with a word and without, as it was when it was tried. */
export interface KeptReplay {
	/** The catalogue's revision that it was tried on. */
	revision: number;
	document: JsonObject;
}

/**
 * Words that staff add to the thesaurus. Each deed is done whole, with its line in the audit, or not
 * at all, and one after the other.
 */
export interface WordStore {
	/** The newest change first. */
	words(states: readonly WordState[]): Promise<WordChange[]>;
	word(id: number): Promise<WordChange | undefined>;
	propose(word: NewWord, act: SomebodysAct): Promise<WordDone<WordChange>>;
	/** From a draft, or from a word that was withdrawn. */
	sendForReview(
		seen: SeenWord & { note?: string | undefined },
		act: SomebodysAct,
	): Promise<WordDone<WordChange>>;
	sendBack(
		seen: SeenWord & { note?: string | undefined },
		act: SomebodysAct,
	): Promise<WordDone<WordChange>>;
	discard(seen: SeenWord, act: SomebodysAct): Promise<WordDone<undefined>>;
	/** The finder knows it from now on: raises the catalogue's revision. */
	publish(seen: SeenWord, act: SomebodysAct): Promise<WordDone<WordChange>>;
	withdraw(seen: SeenWord, act: SomebodysAct): Promise<WordDone<WordChange>>;
	/** What the finder knows beside the data folder, in the order in which it was published. */
	published(): Promise<Word[]>;
	keepReplay(id: number, replay: KeptReplay): Promise<void>;
	replay(id: number): Promise<KeptReplay | undefined>;
}
