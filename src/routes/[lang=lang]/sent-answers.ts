import { messagesOf } from '$lib/i18n';
import type { Language } from '$lib/domain/codes';
import { answersParameter, parseAnswers } from '$lib/server/web/answers';

/** Answers that came with an address, with the form that takes them over; nothing where none came. */
export function sentAnswers(url: URL, language: Language, returnTo: string) {
	const answers = url.searchParams.get(answersParameter);
	if (!answers || !parseAnswers(answers)) return undefined;
	const { sent } = messagesOf(language).kept;
	return { answers, action: `/${language}/business?/take`, returnTo, messages: sent };
}
