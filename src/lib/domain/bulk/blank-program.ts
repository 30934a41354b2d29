import type { JsonObject } from '../editing/json';

/** The source that a program begins with; the sheet tells of it in its last columns. */
export const firstSourceId = 'source';

/** What a new program of a table is before its row is read: nothing is known of its criteria. */
export const blankProgram = (id: string): JsonObject => ({
	id,
	aliases: [],
	description: {},
	situations: [],
	lifecycle: { state: 'active', availability: 'unknown' },
	periods: [],
	benefits: [],
	criteria: [],
	criteriaCoverage: 'unseen',
	steps: [],
	organisers: [],
	contacts: [],
	results: [],
	sources: [],
});
