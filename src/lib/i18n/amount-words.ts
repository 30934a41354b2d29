import { isStated, type Known } from '../domain/known';
import type { Unit } from '../domain/program/benefit';
import type { Rate, Yen } from '../domain/yen';
import { formatMonths, formatRate, formatYen } from './format';
import type { Words } from './words';

/** The figures of benefits, as people say them in one language. */
export function amountWords(words: Words) {
	const { t, language } = words;
	const yen = (amount: Yen): string => formatYen(amount, language);
	const share = (rate: Rate): string => formatRate(rate, language);
	const length = (months: number): string => formatMonths(months, language);
	const unitOf = (unit: Unit): string => t(`rules.benefit.units.${unit}`);
	return {
		yen,
		share,
		length,
		unitOf,
		upTo: (amount: Yen): string => t('rules.benefit.text.cap', { amount: yen(amount) }),
		within: (months: number): string => t('rules.benefit.text.within', { months: length(months) }),
		perUnit: (unit: Unit, amount: Yen): string =>
			t('rules.benefit.text.perUnit', { unit: unitOf(unit), amount: yen(amount) }),
		/** Stated figures only; one that is not known is said to be so. */
		optional<T>(value: Known<T> | undefined, print: (stated: T) => string): string[] {
			if (isStated(value)) return [print(value as T)];
			return value === 'unknown' ? [t('rules.known.unknown')] : [];
		},
	};
}

export type AmountWords = ReturnType<typeof amountWords>;
