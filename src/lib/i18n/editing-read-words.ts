import type { LeafType } from '../domain/editing/form/field-spec';
import { readTyped } from '../domain/editing/form/typed-value';
import { eraOf } from '../domain/japanese-year';
import type { JstDate } from '../domain/jst-date';
import { isJstDate } from '../domain/jst-date';
import { translator } from '.';
import type { Language } from '../domain/codes';
import { formatDay, formatFiscalYear, formatMonths, formatYen } from './format';

/** A day with its weekday, and the year of its era. */
export function dayWithEra(day: JstDate, language: Language): string {
	const t = translator(language);
	const era = eraOf(day);
	if (!era) return formatDay(day, language);
	const values = { day: formatDay(day, language), era: t(`editing.form.eras.${era.name}`) };
	return t('editing.form.dayWithEra', { ...values, year: era.year === 1 ? '元' : era.year });
}

function said(type: LeafType, value: unknown, language: Language): string | undefined {
	if (type === 'day')
		return typeof value === 'string' && isJstDate(value) ? dayWithEra(value, language) : undefined;
	if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) return undefined;
	if (type === 'yen') return formatYen(value, language);
	if (type === 'months') return formatMonths(value, language);
	return type === 'fiscal-year' ? formatFiscalYear(value, language) : undefined;
}

/** What a value was read as, where that says more than its digits: 50万円 · 2026年11月30日（月）・令和8年. */
export function readWords(type: LeafType, text: string, language: Language): string | undefined {
	const value = said(type, readTyped(type, text), language);
	return value === undefined ? undefined : translator(language)('editing.form.read', { value });
}
