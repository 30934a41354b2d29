import { factsOf } from '../domain/eligibility/criterion';
import type { Fact } from '../domain/eligibility/fact';
import type { Judgement, Verdict } from '../domain/eligibility/judge';
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
	/** Where only what was said of one's plans is in the way: the question that asks for them. */
	addPurpose?: { text: string; href: string };
}

const isOfPlans = ({ fact }: Fact): boolean => fact === 'purpose' || fact === 'goal';

/** Whether a program would be open to who had named its purpose among the plans. */
function failsByPurpose(program: Program, { lines, tracks = [] }: Judgement): boolean {
	if (tracks.length > 0) return false;
	const failed = lines.filter(({ outcome }) => outcome === 'failed');
	return failed.every(({ criterion }) => {
		const rule = program.criteria[criterion];
		return rule?.role === 'target' && factsOf(rule.test).every(isOfPlans);
	});
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
	const { t, language } = words;
	const isFailed = judgement.verdict === 'fails';
	const text = isFailed ? undefined : ownBenefitText(benefit, words);
	return {
		verdict: judgement.verdict,
		label: t(`business.verdict.${judgement.verdict}`),
		reason: reasonView(program, judgement, words, names),
		...(text === undefined ? {} : { benefit: text }),
		...(isFailed && failsByPurpose(program, judgement)
			? {
					addPurpose: {
						text: t('business.reason.addPurpose'),
						href: `/${language}/business?step=plan`,
					},
				}
			: {}),
	};
}
