export const deedNames = ['open', 'save', 'send', 'publish'] as const;
export type DeedName = (typeof deedNames)[number];

/** What a client has asked for, and whether it was told that it is done. */
export interface Step {
	id: string;
	deed: DeedName;
	/** What stands in every text of the draft that is saved. */
	mark: string;
	isDone: boolean;
}

/** What can be seen of a listing, each document by its mark. */
export interface Seen {
	/** The mark of each revision, the oldest first. */
	revisions: string[];
	draft: string | undefined;
	isInReview: boolean;
}

/** A listing after a deed. */
export function after(seen: Seen, { deed, mark }: Step): Seen {
	switch (deed) {
		case 'open':
			return { ...seen, draft: seen.revisions.at(-1), isInReview: false };
		case 'save':
			return { ...seen, draft: mark, isInReview: false };
		case 'send':
			return { ...seen, isInReview: true };
		case 'publish':
			return {
				revisions: [...seen.revisions, seen.draft ?? ''],
				draft: undefined,
				isInReview: false,
			};
	}
}

/**
 * What a listing may be after these steps: all that was acknowledged, and, if the last was only
 * asked for, with it or without.
 */
export function possible(before: Seen, steps: readonly Step[]): Seen[] {
	const done = steps.filter(({ isDone }) => isDone).reduce(after, before);
	const last = steps.at(-1);
	return last && !last.isDone ? [done, after(done, last)] : [done];
}
