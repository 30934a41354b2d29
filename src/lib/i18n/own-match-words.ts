import type { Verdict } from '../domain/eligibility/judge';
import type { OwnBenefit } from '../domain/amount/own-benefit';
import type { OwnMatch } from '../domain/finder/fit';
import type { Program } from '../domain/program/program';
import { formatYen } from './format';
import { reasonView, type ReasonView } from './judgement-words';
import type { Names } from './text-words';
import type { Words } from './words';

/** What a card shows to a visitor who has answered. */
export interface OwnMatchView {
	verdict: Verdict;
	label: string;
	reason: ReasonView;
	/** What it would bring this business, where a figure is known. */
	benefit?: string;
}

export function ownBenefitText(
	{ givenYen, isExact, lentYen }: OwnBenefit,
	{ t, language }: Words,
): string | undefined {
	if (givenYen !== undefined) {
		const amount = formatYen(givenYen, language);
		return t(`business.benefit.${isExact ? 'given' : 'givenAtMost'}`, { amount });
	}
	if (lentYen === undefined) return undefined;
	return t('business.benefit.lentAtMost', { amount: formatYen(lentYen, language) });
}

export function ownMatchView(
	program: Program,
	{ judgement, benefit }: OwnMatch,
	words: Words,
	names: Names,
): OwnMatchView {
	const text = judgement.verdict === 'fails' ? undefined : ownBenefitText(benefit, words);
	return {
		verdict: judgement.verdict,
		label: words.t(`business.verdict.${judgement.verdict}`),
		reason: reasonView(program, judgement, words, names),
		...(text === undefined ? {} : { benefit: text }),
	};
}
