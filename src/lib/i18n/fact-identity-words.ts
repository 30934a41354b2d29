import type { FactOf } from '../domain/eligibility/fact';
import { formatYen } from './format';
import { industryNames } from './industry-words';
import { either, rangeText } from './list-words';
import type { Words } from './words';

export function industryClause(fact: FactOf<'industry'>, words: Words): string {
	const { t } = words;
	const except = fact.except && either(industryNames(fact.except, words), words);
	if (fact.in === 'unknown') return t('rules.fact.industry.unknown');
	if (fact.in === 'any')
		return except ? t('rules.fact.industry.anyExcept', { except }) : t('rules.fact.industry.any');
	const list = either(industryNames(fact.in, words), words);
	return except
		? t('rules.fact.industry.isExcept', { list, except })
		: t('rules.fact.industry.is', { list });
}

/** What kind of business: nouns that go into one list with those of `entityNouns`. */
export const sizeNouns = ({ in: sizes }: FactOf<'size'>, { t }: Words): string[] =>
	Array.isArray(sizes) ? sizes.map((size) => t(`rules.fact.size.names.${size}`)) : [];

export function sizeClause(fact: FactOf<'size'>, words: Words): string {
	if (!Array.isArray(fact.in)) return words.t(`rules.fact.size.${fact.in}`);
	return words.t('rules.fact.size.is', { list: either(sizeNouns(fact, words), words) });
}

export const entityNouns = ({ in: entities }: FactOf<'entity'>, { t }: Words): string[] =>
	Array.isArray(entities) ? entities.map((one) => t(`rules.fact.entity.names.${one}`)) : [];

export function entityClause(fact: FactOf<'entity'>, words: Words): string {
	if (!Array.isArray(fact.in)) return words.t(`rules.fact.entity.${fact.in}`);
	return words.t('rules.fact.entity.is', { list: either(entityNouns(fact, words), words) });
}

export function employeesClause({ min, max }: FactOf<'employees'>, words: Words): string {
	if (max === 0) return words.t('rules.fact.employees.none');
	const people = (count: number | undefined) =>
		count === undefined ? undefined : words.t('rules.fact.employees.count', { count });
	const range = rangeText({ min: people(min), max: people(max) }, words);
	return words.t('rules.fact.employees.is', { range });
}

/** 999,999,999円以下 is what people call 10億円未満. */
const isJustBelow = (amount: number): boolean => (amount + 1) % 10_000 === 0;

/** A range of money; the words for it are shared with costs. */
export function yenRange(
	least: number | undefined,
	most: number | undefined,
	words: Words,
): string {
	const yen = (amount: number) => formatYen(amount, words.language);
	const min = least === undefined ? undefined : yen(least);
	if (most === undefined) return rangeText({ min }, words);
	return rangeText(
		isJustBelow(most) ? { min, below: yen(most + 1) } : { min, max: yen(most) },
		words,
	);
}

export const capitalClause = ({ minYen, maxYen }: FactOf<'capital'>, words: Words): string =>
	words.t('rules.fact.capital.is', { range: yenRange(minYen, maxYen, words) });
