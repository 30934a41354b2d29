import { resolveTerms, type ResolvedTerms } from '../../amount/grant-terms';
import type { Grant } from '../../program/benefit';
import { holdsOn } from '../../span';
import { factsOf } from '../criterion';
import { evaluate } from '../evaluate';
import type { Verdict } from '../judge';
import { gainsOf } from './better-terms';
import { isWaitedFor, waitFor, type Candidate } from './candidate';
import { candidatesFor, narrowed } from './candidates';
import type { Change } from './change';
import { smallest } from './effort';
import { changesOfTest, turnsOfFact } from './fact-flips';
import type { BetterFlip, Opening } from './kinds';
import type { Question } from './question';
import { isSmall } from './small';

function verdictOn({ judgement }: Question, track: string | undefined): Verdict {
	const own = judgement.tracks?.find((one) => one.track === track);
	return own?.verdict ?? judgement.verdict;
}

/** The flip of each small change that opens something without shutting the program. */
function opened(
	question: Question,
	candidates: readonly Candidate[],
	openingOf: (after: Question) => Opening | undefined,
): BetterFlip[] {
	const openingAfter = (change: Change): Opening | undefined => {
		const after = question.after(change);
		return after.judgement.verdict === 'meets' ? openingOf(after) : undefined;
	};
	return candidates.flatMap(({ change: wish, ...rest }) => {
		if (!isSmall(wish, question.today)) return [];
		const change = narrowed(wish, (one) => openingAfter(one) !== undefined);
		const opens = change && openingAfter(change);
		return change && opens ? [{ kind: 'better', change, opens, ...rest }] : [];
	});
}

function openTracks(question: Question): BetterFlip[] {
	const { tracks = [], lines } = question.judgement;
	const refused = tracks.filter(({ verdict }) => verdict === 'fails');
	return refused.flatMap(({ track }) => {
		const failed = lines.filter(
			(line) => line.outcome === 'failed' && (line.track ?? track) === track,
		);
		return opened(question, candidatesFor(question, failed), (after) =>
			verdictOn(after, track) === 'meets' ? { kind: 'track', track } : undefined,
		);
	});
}

type Variant = NonNullable<Grant['variants']>[number];

function candidatesOf({ when }: Variant, question: Question, track?: string): Candidate[] {
	const situation = question.situation(track);
	if (!when || evaluate(when, situation) !== 'failed') return [];
	const waits = factsOf(when)
		.filter(isWaitedFor)
		.flatMap((fact) => turnsOfFact(fact, situation).map((turn) => waitFor(turn, fact)))
		.filter(({ change }) => change.field === 'today' && change.to > question.today);
	return [...waits, ...changesOfTest(when, situation, true)];
}

const termsOf = (grant: Grant, question: Question, track?: string): ResolvedTerms =>
	resolveTerms(grant, { today: question.today, situation: question.situation(track) }, {});

function betterTerms(grant: Grant, benefit: number, question: Question, track?: string) {
	const before = termsOf(grant, question, track);
	return (grant.variants ?? []).flatMap((variant, index) =>
		opened(question, candidatesOf(variant, question, track), (after) => {
			if (verdictOn(after, track) !== 'meets' || !holdsOn(grant.during, after.today))
				return undefined;
			const { terms, variants } = termsOf(grant, after, track);
			const gains = variants.includes(index) ? gainsOf(before.terms, terms) : undefined;
			return gains && { kind: 'terms', benefit, variant: index, gains };
		}),
	);
}

function openTerms(question: Question): BetterFlip[] {
	const { benefits, tracks = [] } = question.program;
	const all = tracks.length > 0 ? tracks.map(({ id }) => id) : [undefined];
	return benefits.flatMap((benefit, index) => {
		if (benefit.type !== 'grant' || !holdsOn(benefit.during, question.today)) return [];
		return all
			.filter((track) => track === undefined || (benefit.tracks ?? [track]).includes(track))
			.filter((track) => verdictOn(question, track) === 'meets')
			.flatMap((track) => betterTerms(benefit, index, question, track));
	});
}

/** Better terms of a program that fits, if one small change opens them. */
export const betterTermsOf = (question: Question): BetterFlip | undefined =>
	smallest([...openTracks(question), ...openTerms(question)], question.today);
