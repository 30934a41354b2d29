import type { Business } from '../domain/business/business';
import { printStep } from '../domain/business/print-step';
import { messagesOf } from '.';
import { answersView } from './answers-words';
import { questionView } from './question-words';
import type { Words } from './words';

/** The answers above a list, each with its question to be answered anew in place. */
export function answerBarView(business: Business | undefined, returnTo: string, words: Words) {
	const { business: messages } = messagesOf(words.language);
	const startHref = `/${words.language}/business?step=trade`;
	if (!business) return { messages, startHref, returnTo, answers: undefined };
	const answers = answersView(business, words, returnTo).map((answer) => ({
		...answer,
		question: questionView(answer.step, printStep(answer.step, business, words.today), [], words),
		action: `/${words.language}/business?step=${answer.step}&/answer`,
	}));
	return { messages, startHref, returnTo, answers };
}
