import type { GrantStep } from '../domain/amount/grant-draft';
import type { Grant } from '../domain/program/benefit';
import { amountWords } from './amount-words';
import { plainly, sayWith, type Said } from './text-words';
import type { Words } from './words';

export interface StepView {
	code: GrantStep['code'];
	/** The rule, its figure, and the amount once it is applied. */
	rule: Said;
	figure: string;
	result: string;
}

function ruleOf({ code, index = 0 }: GrantStep, grant: Grant, words: Words): Said {
	const { t } = words;
	if (code === 'addition')
		return sayWith(words, (own) => {
			const { label } = grant.additions?.[index] ?? grant;
			return t('estimate.steps.addition', { label: own.text(label) });
		});
	if (code !== 'unit-cap') return plainly(t(`estimate.steps.${code}`));
	const unit = grant.unitCaps?.[index]?.unit ?? 'item';
	return plainly(t('estimate.steps.unit-cap', { unit: amountWords(words).unitOf(unit) }));
}

function additionText({ rate, figureYen = 0 }: GrantStep, words: Words): string {
	const { yen, share } = amountWords(words);
	const amount = yen(figureYen);
	if (!rate) return words.t('estimate.steps.plus', { amount });
	return words.t('estimate.steps.plusShare', { rate: share(rate), amount });
}

function figureOf(step: GrantStep, words: Words): string {
	const { t } = words;
	const { yen, share } = amountWords(words);
	const { code, rate, figureYen } = step;
	if (code === 'addition') return additionText(step, words);
	if (rate) return t('estimate.steps.share', { rate: share(rate) });
	if (figureYen === undefined) return '';
	const amount = yen(figureYen);
	if (code === 'fixed') return amount;
	if (code === 'rounding') return t('estimate.steps.below', { amount });
	const isLeast = code === 'floor' || code === 'minimum-cost';
	return t(`estimate.steps.${isLeast ? 'atLeast' : 'upTo'}`, { amount });
}

/** The way from the cost to the grant, a line a rule. */
export const stepViews = (steps: readonly GrantStep[], grant: Grant, words: Words): StepView[] =>
	steps.map((step) => ({
		code: step.code,
		rule: ruleOf(step, grant, words),
		figure: figureOf(step, words),
		result: amountWords(words).yen(step.yen),
	}));

/** A step in one line: its rule, and the figure of it. */
export function stepText(step: GrantStep, grant: Grant, words: Words): string {
	const [rule, figure] = [ruleOf(step, grant, words).text, figureOf(step, words)];
	return figure ? words.t('rules.lists.labelled', { label: rule, text: figure }) : rule;
}
