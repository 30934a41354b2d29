import type { FactOf } from '../domain/eligibility/fact';
import { parseRate } from '../domain/yen';
import { yenRange } from './fact-identity-words';
import { formatMonths, formatNumber, formatRate } from './format';
import { either, quoted } from './list-words';
import { labelOf } from './taxonomy-words';
import type { Words } from './words';

export function purposeClause(fact: FactOf<'purpose'>, words: Words): string {
	const labels = fact.in.map((code) =>
		quoted(labelOf(words.taxonomy.purposes, code, words), words),
	);
	return words.t('rules.fact.purpose.is', { list: either(labels, words) });
}

export function goalClause(fact: FactOf<'goal'>, words: Words): string {
	const labels = fact.in.map((code) => quoted(words.label('goal', code), words));
	return words.t('rules.fact.goal.is', { list: either(labels, words) });
}

export const costClause = ({ minYen, maxYen }: FactOf<'cost'>, words: Words): string =>
	words.t('rules.fact.cost.is', { range: yenRange(minYen, maxYen, words) });

export function partnersClause({ min, of = 'any' }: FactOf<'partners'>, { t }: Words): string {
	const who = t(`rules.fact.partners.of.${of}`);
	return min === 1
		? t('rules.fact.partners.one', { who })
		: t('rules.fact.partners.several', { who, min });
}

/** Shares that make whole percents are said as percents. */
function percentOrShare(share: string, { language }: Words): string {
	const { numerator, denominator } = parseRate(share);
	const percent = (numerator * 100) / denominator;
	return Number.isInteger(percent) ? `${formatNumber(percent)}%` : formatRate(share, language);
}

export function salesChangeClause(fact: FactOf<'sales-change'>, words: Words): string {
	const { t, language } = words;
	const { endsMonthsBefore } = fact;
	const length = formatMonths(fact.months, language);
	const months = endsMonthsBefore
		? t('rules.fact.sales-change.monthsBefore', { length, ...endsMonthsBefore })
		: t('rules.fact.sales-change.months', { length });
	return t('rules.fact.sales-change.is', {
		months,
		compared: t(`rules.fact.sales-change.compared.${fact.comparedWith}`),
		drop: percentOrShare(fact.dropAtLeast, words),
	});
}
