import type { Span } from '../domain/span';
import { formatDay } from './format';
import type { Words } from './words';

const distinct = (items: readonly string[]): string[] => [...new Set(items)];

/** As a sentence begins; nothing changes in Japanese. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const quoted = (text: string, { t }: Words): string => t('rules.lists.quote', { text });

export const commas = (items: readonly string[], { t }: Words): string =>
	distinct(items).join(t('rules.lists.comma'));

function joined(
	items: readonly string[],
	{ t }: Words,
	link: 'two' | 'many' | 'and' | 'clauseOr' | 'clauseAnd',
): string {
	const parts = distinct(items);
	const last = parts.at(-1) ?? '';
	if (parts.length < 2) return last;
	const before = parts.slice(0, -1).join(t('rules.lists.comma'));
	return t(`rules.lists.${link}`, { first: before, others: before, last });
}

/** Any of several things: AかB · A、B、Cのどれか · A, B or C. */
export const either = (items: readonly string[], words: Words): string =>
	joined(items, words, distinct(items).length > 2 ? 'many' : 'two');

/** All of several things: AとB · A and B. */
export const together = (items: readonly string[], words: Words): string =>
	joined(items, words, 'and');

/** Any of several clauses, in one sentence. */
export const eitherClause = (clauses: readonly string[], words: Words): string =>
	joined(clauses, words, 'clauseOr');

/** All of several clauses, in one sentence. */
export const everyClause = (clauses: readonly string[], words: Words): string =>
	joined(clauses, words, 'clauseAnd');

/** Something said in brackets behind a text, where there is something to say. */
export function withAside(text: string, asides: readonly string[], words: Words): string {
	if (asides.length === 0) return text;
	return words.t('rules.lists.aside', { text, aside: commas(asides, words) });
}

interface Range {
	min?: string | undefined;
	max?: string | undefined;
	/** The first value that is too much, in place of `max`. */
	below?: string | undefined;
}

/** From how much to how much: 5人以上20人以下 · 5年未満. */
export function rangeText({ min, max, below }: Range, { t }: Words): string {
	if (min !== undefined && max !== undefined) return t('rules.range.between', { min, max });
	if (min !== undefined && below !== undefined)
		return t('rules.range.fromBelow', { min, max: below });
	if (min !== undefined) return t('rules.range.atLeast', { min });
	if (max !== undefined) return t('rules.range.atMost', { max });
	return below === undefined ? t('rules.range.any') : t('rules.range.below', { max: below });
}

/** From which day to which; nothing where neither is set. */
export function spanText(span: Span | undefined, { t, language }: Words): string | undefined {
	const from = span?.from && formatDay(span.from, language);
	const to = span?.to && formatDay(span.to, language);
	if (from && to) return t('rules.span.fromTo', { from, to });
	if (from) return t('rules.span.from', { from });
	return to ? t('rules.span.to', { to }) : undefined;
}
