import type { Program } from '$lib/domain/program/program';
import type { IndexContents } from '$lib/server/ports/search-index';
import { indexContents } from '$lib/server/use-cases/finder/index-contents';
import { realCatalogue, today, type RealCatalogue } from '../common/catalogue';
import { sampleOf } from '../common/sample';
import { copiedId, copiedName, manyDocuments } from './many-documents';

/** Programs and, in Japanese alone, the documents that an index holds of them. */
export interface World {
	reference: RealCatalogue['reference'];
	programs: Program[];
	contents: IndexContents;
}

function copyOf(program: Program, copy: number): Program {
	if (copy === 0) return program;
	const { name, aliases } = program;
	return {
		...program,
		id: copiedId(program.id, copy),
		name: { ...name, ja: copiedName(name.ja, copy) },
		aliases: aliases.map((alias) => copiedName(alias, copy)),
	};
}

/**
 * A world of so many programs: some of the real ones, or all of them and copies with other names
 * and, here and there, other words. The same in every run.
 */
export async function worldOf(count: number): Promise<World> {
	const { reference, programs: all } = await realCatalogue();
	const real = sampleOf(all, count);
	const contents = indexContents(real, reference, today);
	const programs = Array.from({ length: count }, (_, place) =>
		copyOf(real[place % real.length] as Program, Math.floor(place / real.length)),
	);
	const japanese = manyDocuments(contents.documents.ja, count);
	const documents = { ja: japanese, 'ja-easy': [], en: [] };
	return { reference, programs, contents: { ...contents, documents } };
}
