import type { Language } from '$lib/domain/codes';

export interface Engine {
	/** In keys of figures: `relevance.<name>.ndcg`. */
	name: string;
	what: string;
	/** Ids of the first ten programs; none when it finds nothing. */
	search(words: string, language: Language): Promise<string[]>;
}

export const shown = 10;
