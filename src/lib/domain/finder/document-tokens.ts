import { industryLetters, type Goal, type IndustryLetter } from '../codes';
import { audienceOf, type LetterOf } from '../eligibility/audience';
import { factsOf } from '../eligibility/criterion';
import { isStated } from '../known';
import type { Localized } from '../localized';
import { amountsOf } from '../program/amount';
import type { Program } from '../program/program';
import { withoutRuby } from '../text';
import { parseRate } from '../yen';
import { figuresIn, rateToken, yenToken } from './figures';
import { conceptMeaning, nameMeaning, type Lexicon } from './lexicon';
import type { Concept, Thesaurus } from './thesaurus';
import { meaningsIn } from './understand';
import { fold, normalise } from './words';

/** What programs are read with. */
export interface TokenContext {
	letterOf: LetterOf;
	thesaurus: Thesaurus;
	/** Concepts as officials write them. */
	written: Lexicon;
	/** Concepts as people speak of them. */
	spoken: Lexicon;
	/** Programs by their names. */
	named: Lexicon;
}

/** Tokens of a program's meanings, each with how much the program is about it, up to 1. */
export type Meanings = Record<string, number>;

/** What each piece of evidence adds; a program is about what its title, type and words agree on. */
export const evidence = {
	itself: 1,
	kind: 1,
	typed: 0.3,
	title: 0.4,
	name: 0.3,
	situation: 0.25,
	summary: 0.2,
	figure: 0.6,
	secondGoal: 0.15,
	description: 0.1,
	relative: 0.3,
	mention: 0.2,
};

/** Reads texts for meanings. Kinds of help come from a program's type: a text may speak of others. */
function readerFor(thesaurus: Thesaurus) {
	const kinds = new Set(
		thesaurus
			.filter((concept) => concept.role === 'form' && concept.kinds.length > 0)
			.map((concept) => conceptMeaning(concept).token),
	);
	return (texts: readonly string[], lexicon: Lexicon): string[] =>
		texts
			.flatMap((text) => meaningsIn(fold(text), lexicon))
			.map(({ meaning }) => meaning.token)
			.filter((token) => !kinds.has(token));
}

const intersects = <T>(some: readonly T[], others: readonly T[]) =>
	some.some((one) => others.includes(one));

const statedLetters = (program: Program, letterOf: LetterOf): IndustryLetter[] => {
	const { industries } = audienceOf(program, letterOf);
	return industries.length === industryLetters.length ? [] : industries;
};

function purposesOf(program: Program): string[] {
	return program.criteria
		.filter((criterion) => criterion.role === 'target')
		.flatMap((criterion) => factsOf(criterion.test))
		.flatMap((fact) => (fact.fact === 'purpose' ? fact.in : []));
}

/** Concepts that a program's typed facts give it, whatever its text says. */
function typedConcepts(program: Program, { thesaurus, letterOf }: TokenContext) {
	const purposes = purposesOf(program);
	const letters = statedLetters(program, letterOf);
	const sizes = program.criteria.flatMap((criterion) =>
		factsOf(criterion.test).flatMap((fact) =>
			fact.fact === 'size' && Array.isArray(fact.in) ? fact.in : [],
		),
	);
	const strong = thesaurus.filter(
		(concept) =>
			intersects(concept.purposes, purposes) ||
			intersects(concept.industries, letters) ||
			intersects(concept.sizes, sizes) ||
			concept.goals.includes(program.goals[0] as Goal),
	);
	return {
		kind: thesaurus.filter((concept) => concept.kinds.includes(program.kind)),
		strong,
		fair: thesaurus.filter((concept) => intersects(concept.goals, program.goals)),
	};
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

/** `details` are texts that stand beside the description. */
export function meaningsOf(
	program: Program,
	details: readonly string[],
	context: TokenContext,
): Meanings {
	const { written, spoken, named } = context;
	const tokensIn = readerFor(context.thesaurus);
	const typed = typedConcepts(program, context);
	const japanese = (value: Localized) => withoutRuby(value.ja);
	const [title, summary] = [japanese(program.title), japanese(program.summary)];
	const longer = [japanese(program.description), ...details].join('\n');
	const tokenOf = (concept: Concept) => conceptMeaning(concept).token;
	const nameOf = (id: string) => nameMeaning(id).token;
	const figures = figuresIn(normalise(`${summary} ${title}`)).map(({ token }) => token);
	const pieces: [keyof typeof evidence, string[]][] = [
		['itself', [nameOf(program.id)]],
		['kind', typed.kind.map(tokenOf)],
		['typed', typed.strong.map(tokenOf)],
		['title', tokensIn([title], spoken)],
		['name', tokensIn([program.name.ja, ...program.aliases], written)],
		...program.situations.map((situation): [keyof typeof evidence, string[]] => [
			'situation',
			tokensIn([japanese(situation)], spoken),
		]),
		['summary', tokensIn([summary], written)],
		['figure', [...figures, ...termTokens(program)]],
		['secondGoal', typed.fair.map(tokenOf)],
		['description', tokensIn([longer], written)],
		['relative', relativesOf(program).map(nameOf)],
		['mention', tokensIn([title, summary, longer], named)],
	];
	return added(pieces);
}

function added(pieces: readonly [keyof typeof evidence, string[]][]): Meanings {
	const meanings: Meanings = {};
	for (const [kind, tokens] of pieces)
		for (const token of new Set(tokens))
			meanings[token] = Math.min(1, (meanings[token] ?? 0) + evidence[kind]);
	return meanings;
}
