import type { ChangeFlip, Flip, UntilFlip } from '../domain/eligibility/flip';
import type { Program } from '../domain/program/program';
import { answerText } from './flip-answer-words';
import { changeCondition } from './flip-change-words';
import { eventClause } from './flip-event-words';
import { formatDay } from './format';
import type { Names } from './text-words';
import type { Words } from './words';

function changeText(flip: ChangeFlip, words: Words, names: Names): string {
	const { t, language } = words;
	const { change, verdict, fact } = flip;
	const then = t(`flip.then.${verdict}`);
	if (change.field !== 'today') {
		const condition = changeCondition(change, fact, words, names);
		return t('flip.change', { condition, then });
	}
	const event = eventClause(flip, words, names);
	const day = formatDay(change.to, language);
	return t(`flip.wait.${change.isExact ? 'exact' : 'latest'}`, { event, day, then });
}

function untilText(flip: UntilFlip, words: Words, names: Names): string {
	const event = eventClause(flip, words, names);
	const day = formatDay(flip.lastDay, words.language);
	const certainty = flip.isExact ? 'exact' : 'latest';
	return words.t(`flip.until.${certainty}.${flip.verdict}`, { event, day });
}

/** What would change a verdict, in one sentence that promises no more than was judged. */
export function flipText(flip: Flip, _program: Program, words: Words, names: Names): string {
	switch (flip.kind) {
		case 'change':
			return changeText(flip, words, names);
		case 'answer':
			return answerText(flip, words, names);
		case 'until':
			return untilText(flip, words, names);
		case 'better':
			return '';
	}
}
