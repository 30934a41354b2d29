import type { BetterFlip, ChangeFlip, Flip, UntilFlip } from '../domain/eligibility/flip';
import type { Program } from '../domain/program/program';
import { answerText } from './flip-answer-words';
import { changeCondition } from './flip-change-words';
import { eventClause } from './flip-event-words';
import { openingText } from './flip-opening-words';
import { formatDay } from './format';
import type { Names } from './text-words';
import type { Words } from './words';

/** A change and what it leads to, as a sentence. */
function changeText(
	flip: ChangeFlip | BetterFlip,
	then: string,
	words: Words,
	names: Names,
): string {
	const { t, language } = words;
	const { change, fact } = flip;
	if (change.field !== 'today') {
		const condition = changeCondition(change, fact, words, names);
		return t('flip.change', { condition, then });
	}
	const event = eventClause(flip, words, names);
	const day = formatDay(change.to, language);
	return t(`flip.wait.${change.isExact ? 'exact' : 'latest'}`, { event, day, then });
}

/** What was judged, and no more: a condition that is met is not yet a program. */
function thenText({ verdict, isMet }: ChangeFlip, { t }: Words): string {
	if (verdict === 'meets') return t('flip.then.meets');
	return t(`flip.then.${isMet ? 'unknown' : 'maybe'}`);
}

function untilText(flip: UntilFlip, words: Words, names: Names): string {
	const event = eventClause(flip, words, names);
	const day = formatDay(flip.lastDay, words.language);
	const certainty = flip.isExact ? 'exact' : 'latest';
	return words.t(`flip.until.${certainty}.${flip.verdict}`, { event, day });
}

/** What would change a verdict, in one sentence that promises no more than was judged. */
export function flipText(flip: Flip, program: Program, words: Words, names: Names): string {
	switch (flip.kind) {
		case 'change':
			return changeText(flip, thenText(flip, words), words, names);
		case 'answer':
			return answerText(flip, words, names);
		case 'until':
			return untilText(flip, words, names);
		case 'better':
			return changeText(flip, openingText(flip.opens, program, words, names), words, names);
	}
}
