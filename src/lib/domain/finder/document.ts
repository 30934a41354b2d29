import type { Goal, IndustryLetter, Kind, Language, Size, Status } from '../codes';
import { audienceOf } from '../eligibility/audience';
import type { JstDate } from '../jst-date';
import { inLanguage, type Localized } from '../localized';
import { largestAmountYen } from '../program/amount';
import { isOverdue, knownYearOf } from '../program/confirmation';
import type { Program } from '../program/program';
import { nextDeadline, statusOn } from '../program/status';
import { readAloud, withoutRuby } from '../text';
import { meaningsOf, type Meanings, type TokenContext } from './document-tokens';
import { normalise } from './words';

/** A program as an index holds it, in one language, as of one day. */
export interface IndexDocument {
	id: string;
	/** What it is about. */
	meanings: Meanings;
	/** Text to search, the most telling first; see `searchedFields`. */
	names: string[];
	title: string;
	situations: string[];
	summary: string;
	description: string;
	details: string[];
	/** Filters. */
	kind: Kind;
	industry: IndustryLetter[];
	size: Size[];
	goal: Goal[];
	ward: string[];
	status: Status;
	/** Order: small comes first. */
	ended: 0 | 1;
	/** Whether its division was to confirm it, and has not. */
	overdue: 0 | 1;
	standing: number;
	/** The newest fiscal year for which it is known. */
	fiscalYear: number;
	/** How many other programs refer to it: hubs are what a general question is after. */
	references: number;
	deadline: number;
	amount: number;
}

/** What has ended, or its division was to confirm and has not, stands behind all else. */
export const livingFirst = (a: IndexDocument, b: IndexDocument): number =>
	a.ended - b.ended || a.overdue - b.overdue;

/** Fields with text to search, the most telling first. */
export const searchedFields = [
	'names',
	'title',
	'situations',
	'summary',
	'description',
	'details',
] as const satisfies readonly (keyof IndexDocument)[];

export interface IndexContext extends TokenContext {
	today: JstDate;
	/** How many programs refer to each. */
	references: ReadonlyMap<string, number>;
	/** All wards: a program that is limited to none is for each of them. */
	wards: readonly string[];
}

const plain = (value: Localized | undefined, language: Language): string =>
	value ? normalise(withoutRuby(inLanguage(value, language).text)) : '';

/** Kana for those who type it instead of kanji, and the other Japanese for readers of plain Japanese. */
function otherSpellings({ title, summary }: Program, language: Language): string[] {
	if (language === 'en') return [];
	const aloud = [title['ja-easy'], summary['ja-easy']].map(readAloud);
	return language === 'ja' ? aloud : [...aloud, title.ja, summary.ja];
}

function detailsOf(program: Program, language: Language): string[] {
	const costs = program.benefits.flatMap((benefit) =>
		benefit.type === 'grant' ? (benefit.eligibleCosts ?? []) : [],
	);
	const texts = [
		...costs,
		...program.benefits.map((benefit) => benefit.label),
		...program.criteria.map((criterion) => criterion.note),
		...program.steps.map((step) => step.title),
		...program.organisers.map((organiser) => organiser.name),
	];
	return [
		...texts.map((text) => plain(text, language)),
		...otherSpellings(program, language).map(normalise),
	].filter((text) => text !== '');
}

const statusOrder: Record<Status | 'overdue', number> = {
	open: 0,
	always: 1,
	upcoming: 2,
	unconfirmed: 3,
	overdue: 4,
	closed: 5,
	ended: 6,
};
const scopeOrder = { city: 0, prefecture: 1, nation: 2 };

/** Open first, then what is known for the latest year, the city's own before others'. */
function standingOf(program: Program, status: Status | 'overdue'): number {
	const age = Math.min(99, Math.max(0, 2100 - knownYearOf(program)));
	return statusOrder[status] * 1000 + age * 10 + scopeOrder[program.scope];
}

const noDeadline = 99_991_231;

/** What a program is about, by its typed facts and its Japanese text. */
export const programMeanings = (program: Program, context: IndexContext): Meanings =>
	meaningsOf(program, detailsOf(program, 'ja'), context);

/**
 * A program's documents, one a language. Its meanings are those of its Japanese text in each.
 * @param meanings what the program is about, where that is known already
 */
export function documentsOf(
	program: Program,
	context: IndexContext,
	meanings = programMeanings(program, context),
): Record<Language, IndexDocument> {
	const audience = audienceOf(program, context.letterOf);
	const status = statusOn(program, context.today);
	const deadline = nextDeadline(program, context.today);
	const isLate = status !== 'ended' && isOverdue(program, context.today);
	const shared = {
		id: program.id,
		names: [program.name.ja, program.name.en ?? '', ...program.aliases].map(normalise),
		meanings,
		kind: program.kind,
		industry: audience.industries,
		size: audience.sizes,
		goal: program.goals,
		ward: audience.wards.length > 0 ? audience.wards : [...context.wards],
		status,
		ended: status === 'ended' ? (1 as const) : (0 as const),
		overdue: isLate ? (1 as const) : (0 as const),
		standing: standingOf(program, isLate ? 'overdue' : status),
		fiscalYear: knownYearOf(program),
		references: context.references.get(program.id) ?? 0,
		deadline: deadline ? Number(deadline.replaceAll('-', '')) : noDeadline,
		amount: largestAmountYen(program) ?? 0,
	};
	const localized = (language: Language): IndexDocument => ({
		...shared,
		title: plain(program.title, language),
		situations: program.situations.map((situation) => plain(situation, language)),
		summary: plain(program.summary, language),
		description: plain(program.description, language),
		details: detailsOf(program, language),
	});
	return { ja: localized('ja'), 'ja-easy': localized('ja-easy'), en: localized('en') };
}
