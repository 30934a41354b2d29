import type { SearchCounter } from './count-searches';

/** What people look for, and the words that staff add so that they find it. */
export const searchesOf = (counter: SearchCounter) => ({
	/** Counts a search; never waits. */
	count: counter.count,
});

export type Searches = ReturnType<typeof searchesOf>;
