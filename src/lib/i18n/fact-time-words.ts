import type { FactOf } from '../domain/eligibility/fact';
import { formatDay, formatMonths } from './format';
import { rangeText } from './list-words';
import type { Words } from './words';

export function yearsClause(fact: FactOf<'years'>, words: Words): string {
	const { t, language } = words;
	const length = (years: number | undefined) =>
		years === undefined ? undefined : formatMonths(Math.round(years * 12), language);
	const range = rangeText({ min: length(fact.min), below: length(fact.below) }, words);
	const clause = t(`rules.fact.years.${fact.counted ?? 'business'}`, { range });
	return fact.at ? t(`rules.fact.years.at.${fact.at}`, { clause }) : clause;
}

export function projectStartClause(
	{ rule, from }: FactOf<'project-start'>,
	{ t, language }: Words,
): string {
	if (rule === 'from-day' && from)
		return t('rules.fact.project-start.from', { day: formatDay(from, language) });
	return t(`rules.fact.project-start.${rule}`);
}
