import type { LinkFinding } from '../../domain/links/finding';

export interface LinkCheck extends LinkFinding {
	url: string;
	/** Instants, as ISO text in UTC. */
	checkedAt: string;
	/** Since when it has been found so. */
	since: string;
}

/** What was found of each link when it was last asked for. */
export interface LinkChecks {
	all(): Promise<LinkCheck[]>;
	/** In place of what was known of it. */
	record(url: string, finding: LinkFinding, at: string): Promise<void>;
	/** Forgets what no program names any more. */
	keepOnly(urls: ReadonlySet<string>): Promise<void>;
}
