import type { Business } from '$lib/domain/business/business';
import { printStep } from '$lib/domain/business/print-step';
import { stepBefore, stepNames, type StepName } from '$lib/domain/business/steps';
import type { TradeIndex } from '$lib/domain/business/trade-index';
import type { FieldError } from '$lib/domain/result';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { answersView } from '$lib/i18n/answers-words';
import { answerErrorText } from '$lib/i18n/question-fields';
import { questionView } from '$lib/i18n/question-words';
import type { Words } from '$lib/i18n/words';
import { tradeView } from './trade-view';

/** What was sent and could not be taken, or is looked up. */
export interface Sent {
	values: [string, string][];
	errors: FieldError[];
}

interface Request {
	step: StepName;
	business: Business;
	sent: Sent | undefined;
	/** Where to go on after this one question; nowhere while all of them are asked. */
	returnTo: string | undefined;
	trades: TradeIndex;
	/** Whether the browser did not keep what was answered before. */
	isForgetful: boolean;
}

/** The trade that was answered, which the list of trades would hide. */
function knownTrade(business: Business, words: Words): string | undefined {
	const answer = answersView(business, words, '').find(({ step }) => step === 'trade');
	return answer?.text && words.t('business.trade.now', { name: answer.text });
}

/** The page of one question. */
export function stepView(request: Request, words: Words) {
	const { step, business, sent, returnTo, trades, isForgetful } = request;
	const { t, language } = words;
	const { business: messages } = messagesOf(language);
	const values = sent ? new URLSearchParams(sent.values) : printStep(step, business, words.today);
	const errors = sent?.errors ?? [];
	const question = questionView(step, values, errors, words);
	const before = stepBefore(step);
	const text = values.get('trade')?.trim() ?? '';
	const number = stepNames.indexOf(step) + 1;
	const isLast = number === stepNames.length;
	return {
		messages,
		title: withoutRuby(question.title),
		colon: t('program.colon'),
		progress: t('business.step', { number, count: stepNames.length }),
		number,
		count: stepNames.length,
		question,
		trade: step === 'trade' && text !== '' ? tradeView(text, trades, words) : undefined,
		typedTrade: text,
		knownTrade: step === 'trade' ? knownTrade(business, words) : undefined,
		errors: errors.map((error) => answerErrorText(error, words)),
		returnTo,
		backHref: !returnTo && before ? `/${language}/business?step=${before}` : undefined,
		nextLabel: returnTo ? messages.save : isLast ? messages.finish : messages.next,
		isForgetful,
	};
}
