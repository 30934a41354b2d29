import type { EngineName } from './search-index';

export type PartState = 'ok' | 'degraded' | 'down' | 'off';

/** Each part that the site leans on. `degraded` still answers; `off` was never asked for. */
export interface Health {
	database: { state: PartState; programs: number };
	index: { state: PartState; engine: EngineName };
	mail: { state: PartState };
}
