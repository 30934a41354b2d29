import { ownBenefit } from '../../../domain/amount/own-benefit';
import type { Business } from '../../../domain/business/business';
import type { Language } from '../../../domain/codes';
import {
	judge,
	type Judgement,
	verdictCodes,
	type JudgeContext,
	type Verdict,
} from '../../../domain/eligibility/judge';
import type { Criteria } from '../../../domain/finder/criteria';
import { livingFirst, type IndexDocument } from '../../../domain/finder/document';
import { countFacets, filtersOf, passes } from '../../../domain/finder/filters';
import {
	asGiven,
	byFit,
	byOwnBenefit,
	wantedOf,
	type Matched,
	type OwnMatch,
} from '../../../domain/finder/fit';
import { read } from '../../../domain/finder/read';
import type { JstDate } from '../../../domain/jst-date';
import type { Program } from '../../../domain/program/program';
import type { FoundPrograms } from './find-programs';
import { rankedAnswers, type FinderTools } from './ranked-answers';

/** Who looks, and on which day. */
export interface Visitor {
	business: Business;
	today: JstDate;
	context: JudgeContext;
}

export interface FoundForBusiness extends FoundPrograms {
	/** How many of what was found fit, may fit and do not, whichever of them are shown. */
	verdicts: Record<Verdict, number>;
	/** By the id of each program on this page. */
	own: ReadonlyMap<string, OwnMatch>;
}

/** What has ended is for nobody any more, whoever meets its conditions. */
function judgedBy(program: Program, { business, today, context }: Visitor): Judgement {
	const judgement = judge(program, business, today, context);
	return program.lifecycle.state === 'ended' ? { ...judgement, verdict: 'fails' } : judgement;
}

/** One program for one business: whether it is meant for it, and what it would bring. */
export function matchOf(program: Program, visitor: Visitor): OwnMatch {
	const { business, today, context } = visitor;
	const judgement = judgedBy(program, visitor);
	const benefit = ownBenefit(program, judgement, business, today, context);
	return { judgement, benefit, wanted: wantedOf(program, business) };
}

/** Everything there is, as the index would list it. */
function everyDocument({ catalogue, profileOf }: FinderTools, language: Language) {
	const documents = catalogue.programs.flatMap(({ id }) => profileOf(language, id)?.document ?? []);
	return documents.sort((a, b) => a.standing - b.standing);
}

const byDeadline = (a: IndexDocument, b: IndexDocument): number =>
	livingFirst(a, b) || a.deadline - b.deadline;
const byAmount = (a: IndexDocument, b: IndexDocument): number =>
	livingFirst(a, b) || b.amount - a.amount;

/** The order that a visitor asked for; where nothing was asked in words, what fits comes first. */
function inOrder(matched: Matched[], { sort }: Criteria, isBrowsing: boolean): Matched[] {
	if (sort === 'benefit') return matched.sort(byOwnBenefit);
	if (sort === 'fit' || (sort === 'relevance' && isBrowsing)) return matched.sort(byFit);
	return sort === 'relevance' ? matched.sort(asGiven) : matched;
}

function countVerdicts(matched: readonly Matched[]): Record<Verdict, number> {
	const counts: Record<Verdict, number> = { meets: 0, unknown: 0, fails: 0 };
	for (const { own } of matched) counts[own.judgement.verdict]++;
	return counts;
}

async function documentsFor(tools: FinderTools, criteria: Criteria, language: Language) {
	const reading = read(criteria.q, tools.knowledge);
	if (!reading.isEmpty)
		return { reading, documents: await rankedAnswers(tools, criteria, language, reading) };
	const documents = everyDocument(tools, language);
	if (criteria.sort === 'deadline') documents.sort(byDeadline);
	if (criteria.sort === 'amount') documents.sort(byAmount);
	return { reading, documents };
}

/** Filters count what the wanted verdicts leave in, just as verdicts count what filters leave in. */
function countedBy(
	{ catalogue }: FinderTools,
	documents: IndexDocument[],
	{ verdict }: Criteria,
	visitor: Visitor,
): IndexDocument[] {
	if (verdict.length === 0) return documents;
	return documents.filter(({ id }) => {
		const program = catalogue.byId.get(id);
		return program && verdict.includes(judgedBy(program, visitor).verdict);
	});
}

/** The same as for everybody, judged: what fits first, with counts of what fits and what does not. */
export async function findForBusiness(
	tools: FinderTools,
	criteria: Criteria,
	language: Language,
	visitor: Visitor,
): Promise<FoundForBusiness> {
	const { reading, documents } = await documentsFor(tools, criteria, language);
	const filters = filtersOf(criteria);
	const wanted = criteria.verdict.length > 0 ? criteria.verdict : verdictCodes;
	const matched = documents
		.filter((document) => passes(document, filters))
		.flatMap(({ id, ended, overdue }): Matched[] => {
			const program = tools.catalogue.byId.get(id);
			return program ? [{ program, ended, overdue, own: matchOf(program, visitor) }] : [];
		});
	const shown = matched.filter(({ own }) => wanted.some((code) => code === own.judgement.verdict));
	const from = (criteria.page - 1) * criteria.per;
	const page = inOrder(shown, criteria, reading.isEmpty).slice(from, from + criteria.per);
	return {
		engine: tools.index.engine,
		programs: page.map(({ program }) => program),
		total: shown.length,
		facets: countFacets(countedBy(tools, documents, criteria, visitor), filters),
		reading,
		verdicts: countVerdicts(matched),
		own: new Map(page.map(({ program, own }) => [program.id, own])),
	};
}
