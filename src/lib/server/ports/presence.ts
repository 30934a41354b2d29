/** Somebody who has a draft open. */
export interface Present {
	personId: string;
	/** Since when without a break; an instant, as ISO text in UTC. */
	since: string;
}

/** Who has which draft open, so that two people notice each other before they meet in a conflict. */
export interface Presence {
	/**
	 * Somebody has a draft open at this moment.
	 * @param visit with the instant before which whoever was seen last has gone; all of them, of all
	 * drafts, are forgotten
	 */
	note(visit: {
		programId: string;
		personId: string;
		at: string;
		goneBefore: string;
	}): Promise<void>;
	/** Whoever was seen at a draft from an instant on, the first to come first. */
	seenSince(programId: string, from: string): Promise<Present[]>;
}
