import { languageCodes, type Language } from '../../../domain/codes';
import { correctionsFor } from '../../../domain/finder/correct';
import { documentsOf, type IndexDocument } from '../../../domain/finder/document';
import type { Knowledge } from '../../../domain/finder/read';
import { partsOf, type Thesaurus } from '../../../domain/finder/thesaurus';
import { vocabularyOf, type Vocabulary } from '../../../domain/finder/vocabulary';
import { fold } from '../../../domain/finder/words';
import type { JstDate } from '../../../domain/jst-date';
import type { Program } from '../../../domain/program/program';
import { readAloud, withoutRuby } from '../../../domain/text';
import type { ReferenceData } from '../../ports/reference-data';
import type { SearchIndex } from '../../ports/search-index';
import { contextOf, profilesOf, spokenLexicon, textsOf } from '../finder/index-contents';
import type { FinderTools } from '../finder/ranked-answers';
import { breathe } from './breathe';

type Documents = Record<Language, IndexDocument[]>;

const solid = (text: string): string => fold(text).replace(/\s+/g, '');

/** Every text in a value, as it is written and as it is read aloud. */
function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [solid(withoutRuby(value)), solid(readAloud(value))];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsIn);
}

/** Phrases that one thesaurus has and the other has not. */
function differentPhrases(one: Thesaurus, other: Thesaurus): string[] {
	const phrases = (thesaurus: Thesaurus) =>
		new Set(
			thesaurus.flatMap(({ concept, say, write }) =>
				[...say, ...write].map((phrase) => `${concept} ${phrase}`),
			),
		);
	const [ours, theirs] = [phrases(one), phrases(other)];
	const differing = [...ours].filter((key) => !theirs.has(key));
	return [...differing, ...[...theirs].filter((key) => !ours.has(key))].map((key) =>
		key.slice(key.indexOf(' ') + 1),
	);
}

/** Whether a program's texts may have one of the phrases: only then its documents can differ. */
function mayHave(program: Program, phrases: readonly string[]): boolean {
	const texts = textsIn(program);
	const has = (spelling: string) => texts.some((text) => text.includes(solid(spelling)));
	return phrases.some((phrase) => partsOf(phrase).every((spellings) => spellings.some(has)));
}

function heldDocuments({ catalogue, profileOf }: FinderTools): Documents {
	const of = (language: Language) =>
		catalogue.programs.flatMap(({ id }) => profileOf(language, id)?.document ?? []);
	return { ja: of('ja'), 'ja-easy': of('ja-easy'), en: of('en') };
}

/** Documents as the other thesaurus makes them; made anew only where they can differ. */
async function documentsWith(
	current: FinderTools,
	held: Documents,
	phrases: readonly string[],
	context: ReturnType<typeof contextOf>,
): Promise<Documents> {
	const made = new Map<string, Record<Language, IndexDocument>>();
	for (const program of current.catalogue.programs) {
		if (mayHave(program, phrases)) made.set(program.id, documentsOf(program, context));
		await breathe();
	}
	const of = (language: Language) =>
		held[language].map((document) => made.get(document.id)?.[language] ?? document);
	return { ja: of('ja'), 'ja-easy': of('ja-easy'), en: of('en') };
}

/** Texts whose words are counted at once: a few milliseconds. */
const textsAtOnce = 20;

async function vocabularyWith(documents: Documents): Promise<Vocabulary> {
	const counts = new Map<string, number>();
	const texts = documents.ja.map((_, index) =>
		languageCodes.flatMap((language) => textsOf(documents[language][index])).join(' '),
	);
	for (let start = 0; start < texts.length; start += textsAtOnce) {
		for (const [unit, count] of vocabularyOf(texts.slice(start, start + textsAtOnce)))
			counts.set(unit, (counts.get(unit) ?? 0) + count);
		await breathe();
	}
	return counts;
}

async function knowledgeWith(
	programs: readonly Program[],
	reference: ReferenceData,
	documents: Documents,
): Promise<Knowledge> {
	const lexicon = spokenLexicon(programs, reference);
	await breathe();
	const corrections = correctionsFor(lexicon);
	return { lexicon, corrections, vocabulary: await vocabularyWith(documents) };
}

export interface TriedWords {
	/** As the finder knows them now. */
	now: ReferenceData;
	/** As they are tried. */
	tried: ReferenceData;
	today: JstDate;
}

async function indexOf(documents: Documents, { dictionary }: ReferenceData, index: SearchIndex) {
	const { stopWords, terms } = dictionary;
	await index.replace({ fingerprint: 'tried', documents, dictionary: terms, stopWords });
	return index;
}

/**
 * The finder as it is now and as it would be with other words, both on indexes of their own, so that
 * the one that answers visitors is left alone. Done a little at a time: requests go on meanwhile.
 */
export async function triedFinders(
	current: FinderTools,
	{ now, tried, today }: TriedWords,
	newIndex: () => SearchIndex,
): Promise<{ now: FinderTools; tried: FinderTools }> {
	const { catalogue } = current;
	const held = heldDocuments(current);
	const phrases = differentPhrases(now.thesaurus, tried.thesaurus);
	const context = contextOf(catalogue.programs, tried, today);
	await breathe();
	const documents = await documentsWith(current, held, phrases, context);
	const knowledge = await knowledgeWith(catalogue.programs, tried, documents);
	const nowIndex = await indexOf(held, now, newIndex());
	await breathe();
	const triedIndex = await indexOf(documents, tried, newIndex());
	const profileOf = profilesOf({ documents, fingerprint: '', dictionary: [], stopWords: [] });
	return {
		now: { ...current, index: nowIndex },
		tried: { catalogue, knowledge, profileOf, index: triedIndex },
	};
}
