import type { Language } from '../../../domain/codes';
import { publicSortOf, type Criteria } from '../../../domain/finder/criteria';
import type { IndexDocument } from '../../../domain/finder/document';
import { rank } from '../../../domain/finder/ranking';
import type { Knowledge, Reading } from '../../../domain/finder/read';
import { wantedOf, type Profile } from '../../../domain/finder/relevance';
import { termsOf, type Term } from '../../../domain/finder/understand';
import type { Catalogue } from '../../ports/catalogue';
import type { SearchIndex } from '../../ports/search-index';

export interface FinderTools {
	index: SearchIndex;
	knowledge: Knowledge;
	catalogue: Catalogue;
	profileOf(language: Language, id: string): Profile | undefined;
}

/** Enough that nothing worth showing is missed, few enough to be weighed at once. */
const mostCandidates = 500;
/** The rarest; what a longer question adds is no help. */
const mostWords = 8;

/**
 * What a question is about gathers candidates; for whom and which kind of help only tell them apart,
 * unless they are all that was recognised.
 */
function gatheringTerms(terms: readonly Term[]): readonly Term[] {
	const isSide = ({ role }: Term) => role === 'audience' || role === 'form';
	const isSubject = ({ role }: Term) => role === 'name' || role === 'topic';
	return terms.some(isSubject) ? terms.filter((term) => !isSide(term)) : terms;
}

/** What somebody asked for, in order: the index gathers candidates, the domain weighs them. */
export async function rankedAnswers(
	tools: FinderTools,
	criteria: Criteria,
	language: Language,
	reading: Reading,
): Promise<IndexDocument[]> {
	const { index, knowledge, catalogue } = tools;
	const terms = termsOf(reading.question);
	const gathering = gatheringTerms(terms);
	const texts = (kind: Term['kind']) =>
		gathering.filter((term) => term.kind === kind).map(({ text }) => text);
	const ids = await index.candidates({
		language,
		tokens: texts('token'),
		words: texts('word').slice(0, mostWords),
		limit: mostCandidates,
	});
	const profiles = ids
		.map((id) => tools.profileOf(language, id))
		.filter((profile) => profile !== undefined);
	const size = catalogue.programs.length;
	const wanted = wantedOf(reading, terms, knowledge.vocabulary, size);
	return rank(wanted, profiles, publicSortOf(criteria.sort));
}
