import { createHash } from 'node:crypto';
import { languageCodes, type Language } from '../../../domain/codes';
import { correctionsFor } from '../../../domain/finder/correct';
import {
	documentsOf,
	type IndexContext,
	type IndexDocument,
} from '../../../domain/finder/document';
import {
	conceptLexicon,
	nameLexicon,
	questionLexicon,
	type Lexicon,
} from '../../../domain/finder/lexicon';
import type { Knowledge } from '../../../domain/finder/read';
import { profileOf, type Profile } from '../../../domain/finder/relevance';
import { vocabularyOf } from '../../../domain/finder/vocabulary';
import type { JstDate } from '../../../domain/jst-date';
import type { Program } from '../../../domain/program/program';
import type { ReferenceData } from '../../ports/reference-data';
import type { IndexContents } from '../../ports/search-index';
import { keptMeanings } from './kept-meanings';
import type { FinderTools } from './ranked-answers';

/** Raised when documents of the same programs are built in another way. */
const documentVersion = 9;

const namesOf = (program: Program) => ({
	id: program.id,
	names: [program.name.ja, ...(program.name.en ? [program.name.en] : []), ...program.aliases],
});

/** What people may type, as questions are read with it. */
export function spokenLexicon(programs: readonly Program[], reference: ReferenceData): Lexicon {
	const { thesaurus, dictionary } = reference;
	return questionLexicon(thesaurus, programs.map(namesOf), dictionary.stopWords);
}

/** All texts of a document, by which the rarity of words is judged. */
export const textsOf = (document?: IndexDocument): string[] =>
	document
		? [
				...document.names,
				document.title,
				...document.situations,
				document.summary,
				document.description,
				...document.details,
				...Object.keys(document.meanings),
			]
		: [];

/** What questions are read with: the words of people, and those that programs use. */
export function knowledgeOf(
	programs: readonly Program[],
	reference: ReferenceData,
	{ documents }: IndexContents,
): Knowledge {
	const lexicon = spokenLexicon(programs, reference);
	const texts = programs.map((_, index) =>
		languageCodes.flatMap((language) => textsOf(documents[language][index])).join(' '),
	);
	return { lexicon, corrections: correctionsFor(lexicon), vocabulary: vocabularyOf(texts) };
}

function referencesTo(programs: readonly Program[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { relatedIds = [], successorId } of programs)
		for (const id of new Set([...relatedIds, ...(successorId ? [successorId] : [])]))
			counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

/** What documents of these programs are made with, as of a day. */
export function contextOf(
	programs: readonly Program[],
	reference: ReferenceData,
	today: JstDate,
): IndexContext {
	return {
		today,
		letterOf: reference.industries.letterOf,
		thesaurus: reference.thesaurus,
		written: conceptLexicon(reference.thesaurus, ({ write }) => write),
		spoken: conceptLexicon(reference.thesaurus, ({ say, write }) => [...say, ...write]),
		named: nameLexicon(programs.map(namesOf)),
		references: referencesTo(programs),
		wards: reference.city.wards.map((ward) => ward.code),
	};
}

function fingerprintOf(
	documents: Record<Language, readonly IndexDocument[]>,
	rest: unknown,
): string {
	const hash = createHash('sha256').update(JSON.stringify([documentVersion, rest]));
	for (const language of languageCodes)
		for (const document of documents[language]) hash.update(JSON.stringify(document));
	return hash.digest('hex');
}

/**
 * All that an index holds, as of a day: statuses and deadlines change at midnight in Tokyo.
 * @param meaningsFor of one that builds it again and again, so that little is read anew
 */
export function indexContents(
	programs: readonly Program[],
	reference: ReferenceData,
	today: JstDate,
	meaningsFor = keptMeanings(),
): IndexContents {
	const context = contextOf(programs, reference, today);
	const meaningsOf = meaningsFor(programs, reference.thesaurus, context);
	const built = programs.map((program) => documentsOf(program, context, meaningsOf(program)));
	const entries = languageCodes.map((language) => [language, built.map((one) => one[language])]);
	const documents = Object.fromEntries(entries) as IndexContents['documents'];
	const { stopWords, terms: dictionary } = reference.dictionary;
	const fingerprint = fingerprintOf(documents, { stopWords, dictionary });
	return { fingerprint, documents, dictionary, stopWords };
}

/** Documents by id, made ready for comparison when they are first compared. */
export function profilesOf({ documents }: IndexContents): FinderTools['profileOf'] {
	const entries = languageCodes.map((language) => {
		const ofLanguage = documents[language].map((document) => [document.id, document] as const);
		return [language, new Map<string, IndexDocument>(ofLanguage)] as const;
	});
	const byLanguage = new Map(entries);
	const made = new WeakMap<IndexDocument, Profile>();
	return (language, id) => {
		const document = byLanguage.get(language)?.get(id);
		if (!document) return undefined;
		const profile = made.get(document) ?? profileOf(document);
		made.set(document, profile);
		return profile;
	};
}
