import type { LinkFinding } from '../../domain/links/finding';

/** Asks for pages of others, politely: one at a time from a host, seldom, and not where it may not. */
export interface LinkChecker {
	/** Never throws; what cannot be found out is uncertain. */
	check(url: string): Promise<LinkFinding>;
}
