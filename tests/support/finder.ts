import type { JstDate } from '../../src/lib/domain/jst-date';
import type { Program } from '../../src/lib/domain/program/program';
import { memoryIndex } from '../../src/lib/server/adapters/search/memory';
import type { ReferenceData } from '../../src/lib/server/ports/reference-data';
import {
	indexContents,
	knowledgeOf,
	profilesOf,
} from '../../src/lib/server/use-cases/finder/index-contents';
import type { FinderTools } from '../../src/lib/server/use-cases/finder/ranked-answers';

/** The finder on some programs, within this process. */
export async function finderFor(
	programs: readonly Program[],
	reference: ReferenceData,
	today: JstDate,
): Promise<FinderTools> {
	const contents = indexContents(programs, reference, today);
	const index = memoryIndex();
	await index.replace(contents);
	return {
		index,
		catalogue: { revision: 1, programs, byId: new Map(programs.map((one) => [one.id, one])) },
		knowledge: knowledgeOf(programs, reference, contents),
		profileOf: profilesOf(contents),
	};
}
