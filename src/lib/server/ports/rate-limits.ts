export interface RateRule {
	/** What is counted, in words of its own: two rules never share a count. */
	name: string;
	most: number;
	seconds: number;
}

/** Counts tries for all processes together. Keys cannot be read back from what is stored. */
export interface RateLimits {
	/**
	 * Counts one more.
	 * @returns 0 where it is still allowed, else the seconds after which one can try again
	 */
	count(rule: RateRule, key: string): Promise<number>;
	/**
	 * Counts several tries of several keys at once, though they are too many.
	 * @returns how many tries of each there are by now, by whoever counted them
	 */
	add(rule: RateRule, tries: ReadonlyMap<string, number>): Promise<Map<string, number>>;
	/** Forgets what was counted, since it ended well. */
	forget(rule: RateRule, key: string): Promise<void>;
}
