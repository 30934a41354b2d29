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
	/** Forgets what was counted, since it ended well. */
	forget(rule: RateRule, key: string): Promise<void>;
}
