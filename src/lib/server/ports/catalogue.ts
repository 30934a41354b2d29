import type { JstDate } from '../../domain/jst-date';
import type { Program } from '../../domain/program/program';

/** Programs as read on every request: in memory, as of the newest revision. */
export interface Catalogue {
	revision: number;
	programs: readonly Program[];
	byId: ReadonlyMap<string, Program>;
}

export interface Clock {
	/** The day in Tokyo, or the day that the site is shown as of. */
	today(): JstDate;
}
