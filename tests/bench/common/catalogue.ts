import type { Program } from '$lib/domain/program/program';
import { dataDirectory } from '$lib/server/adapters/files/data-directory';
import type { ReferenceData } from '$lib/server/ports/reference-data';

/** The day as of which the queries were judged; on another, other programs would have ended. */
export const today = '2026-11-20';

export interface RealCatalogue {
	reference: ReferenceData;
	programs: Program[];
}

async function load(): Promise<RealCatalogue> {
	const data = dataDirectory('data');
	const { programs } = await data.programs();
	return { reference: await data.reference(), programs };
}

let loaded: Promise<RealCatalogue> | undefined;

/** What stands in `data/`, as the site reads it. */
export function realCatalogue(): Promise<RealCatalogue> {
	loaded ??= load();
	return loaded;
}
