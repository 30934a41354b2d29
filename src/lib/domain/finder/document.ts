import type { Goal, IndustryLetter, Kind, Language, Size, Status } from '../codes';
import { audienceOf, type LetterOf } from '../eligibility/audience';
import { factsOf } from '../eligibility/criterion';
import type { JstDate } from '../jst-date';
import { inLanguage, type Localized } from '../localized';
import { isStated } from '../known';
import { amountsOf, largestAmountYen } from '../program/amount';
import type { Program } from '../program/program';
import { nextDeadline, statusOn } from '../program/status';
import { readAloud, withoutRuby } from '../text';
import { parseRate } from '../yen';
import { figuresIn, rateToken, yenToken } from './figures';
import { conceptMeaning, nameMeaning, type Lexicon } from './lexicon';
import type { Concept, Thesaurus } from './thesaurus';
import { meaningsIn } from './understand';
import { fold, normalise } from './words';

/** A program as an index holds it, in one language, as of one day. */
export interface IndexDocument {
	id: string;
	/** Text to search, the most telling first; see `searchedFields`. */
	names: string[];
	title: string;
	strong: string[];
	situations: string[];
	fair: string[];
	summary: string;
	weak: string[];
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
	standing: number;
	deadline: number;
	amount: number;
}

/** Fields with words or tokens, the most telling first. */
export const searchedFields = [
	'strong',
	'names',
	'title',
	'fair',
	'situations',
	'summary',
	'weak',
	'description',
	'details',
] as const satisfies readonly (keyof IndexDocument)[];

export const tokenFields = ['strong', 'fair', 'weak'] as const;

export interface IndexContext {
	today: JstDate;
	letterOf: LetterOf;
	thesaurus: Thesaurus;
	/** As officials write. */
	written: Lexicon;
	/** As people speak. */
	spoken: Lexicon;
	/** What every program has, and so distinguishes none: all wards, for one. */
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

const tokensIn = (texts: string[], lexicon: Lexicon): string[] =>
	texts.flatMap((text) => meaningsIn(fold(text), lexicon)).map(({ meaning }) => meaning.token);

const intersects = <T>(some: readonly T[], others: readonly T[]) =>
	some.some((one) => others.includes(one));

const statedLetters = (program: Program, letterOf: LetterOf): IndustryLetter[] => {
	const { industries } = audienceOf(program, letterOf);
	return industries.length === 20 ? [] : industries;
};

function purposesOf(program: Program): string[] {
	return program.criteria
		.filter((criterion) => criterion.role === 'target')
		.flatMap((criterion) => factsOf(criterion.test))
		.flatMap((fact) => (fact.fact === 'purpose' ? fact.in : []));
}

/** Concepts that a program's typed facts give it, whatever its text says. */
function typedConcepts(
	program: Program,
	{ thesaurus, letterOf }: IndexContext,
): { strong: Concept[]; fair: Concept[] } {
	const purposes = purposesOf(program);
	const letters = statedLetters(program, letterOf);
	const sizes = program.criteria.flatMap((criterion) =>
		factsOf(criterion.test).flatMap((fact) =>
			fact.fact === 'size' && Array.isArray(fact.in) ? fact.in : [],
		),
	);
	const strong = thesaurus.filter(
		(concept) =>
			concept.kinds.includes(program.kind) ||
			intersects(concept.purposes, purposes) ||
			intersects(concept.industries, letters) ||
			intersects(concept.sizes, sizes) ||
			concept.goals.includes(program.goals[0] as Goal),
	);
	const fair = thesaurus.filter((concept) => intersects(concept.goals, program.goals));
	return { strong, fair };
}

/** Tokens of a program's own amounts and shares, so that 「3/4」 or 「500万円」 finds it. */
function termTokens(program: Program): string[] {
	return program.benefits.flatMap((benefit) => {
		const amounts = amountsOf(benefit).filter((amount) => typeof amount === 'number');
		const rates = benefit.type === 'grant' && isStated(benefit.rate) ? [benefit.rate] : [];
		return [
			...amounts.map(yenToken),
			...rates.map((rate) => {
				const { numerator, denominator } = parseRate(rate);
				return rateToken(numerator, denominator);
			}),
		];
	});
}

const relativesOf = (program: Program): string[] => [
	...(program.successorId ? [program.successorId] : []),
	...(program.predecessorIds ?? []),
	...(program.relatedIds ?? []),
];

function tokensOf(program: Program, context: IndexContext) {
	const { written, spoken } = context;
	const typed = typedConcepts(program, context);
	const japanese = (value: Localized) => withoutRuby(value.ja);
	const toToken = (concept: Concept) => conceptMeaning(concept).token;
	const strong = new Set([
		nameMeaning(program.id).token,
		...typed.strong.map(toToken),
		...tokensIn([japanese(program.title), ...program.situations.map(japanese)], spoken),
		...tokensIn([program.name.ja, ...program.aliases], written),
	]);
	const figures = figuresIn(normalise(japanese(program.summary) + japanese(program.title)));
	const fair = new Set([
		...figures.map(({ token }) => token),
		...termTokens(program),
		...typed.fair.map(toToken),
		...tokensIn([japanese(program.summary)], written),
	]);
	const weak = new Set([
		...tokensIn([japanese(program.description), ...detailsOf(program, 'ja')], written),
		...relativesOf(program).map((id) => nameMeaning(id).token),
	]);
	return {
		strong: [...strong],
		fair: [...fair.difference(strong)],
		weak: [...weak.difference(strong).difference(fair)],
	};
}

const statusOrder: Record<Status, number> = {
	open: 0,
	always: 1,
	upcoming: 2,
	unconfirmed: 3,
	closed: 4,
	ended: 5,
};
const scopeOrder = { city: 0, prefecture: 1, nation: 2 };

/** Open first, then what is known for the latest year, the city's own before others'. */
function standingOf(program: Program, status: Status): number {
	const age = Math.min(99, Math.max(0, 2100 - program.fiscalYear));
	return statusOrder[status] * 1000 + age * 10 + scopeOrder[program.scope];
}

const noDeadline = 99_991_231;

export function documentOf(
	program: Program,
	language: Language,
	context: IndexContext,
): IndexDocument {
	const audience = audienceOf(program, context.letterOf);
	const status = statusOn(program, context.today);
	const deadline = nextDeadline(program, context.today);
	return {
		id: program.id,
		names: [program.name.ja, program.name.en ?? '', ...program.aliases].map(normalise),
		title: plain(program.title, language),
		situations: program.situations.map((situation) => plain(situation, language)),
		summary: plain(program.summary, language),
		description: plain(program.description, language),
		details: detailsOf(program, language),
		...tokensOf(program, context),
		kind: program.kind,
		industry: audience.industries,
		size: audience.sizes,
		goal: program.goals,
		ward: audience.wards.length > 0 ? audience.wards : [...context.wards],
		status,
		ended: status === 'ended' ? 1 : 0,
		standing: standingOf(program, status),
		deadline: deadline ? Number(deadline.replaceAll('-', '')) : noDeadline,
		amount: largestAmountYen(program) ?? 0,
	};
}
