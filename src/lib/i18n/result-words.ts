import type { YearResult } from '../domain/program/result';
import { formatNumber, formatYen } from './format';
import { messagesOf, type Messages } from '.';
import { plainly, say, sayWith, type Said } from './text-words';
import type { Words } from './words';

/** Money is counted in many units; people say it in yen. */
const yenPerUnit: Record<string, number> = {
	円: 1,
	千円: 1000,
	万円: 10_000,
	百万円: 1_000_000,
	億円: 100_000_000,
};

type Units = Messages['rules']['result']['units'];

const isNamedUnit = (unit: string, units: Units): unit is string & keyof Units => unit in units;

/** A figure with its unit as people say it: 12件 · 3億円 · 97%. */
export function countText(value: number, unit: string, words: Words): string {
	const yen = yenPerUnit[unit];
	if (yen !== undefined) return formatYen(Math.round(value * yen), words.language);
	const { units } = messagesOf(words.language).rules.result;
	const shown = formatNumber(value);
	if (isNamedUnit(unit, units)) return words.t(`rules.result.units.${unit}`, { value: shown });
	return words.t('rules.result.other', { value: shown, unit: words.text({ ja: unit }) });
}

export interface Figure {
	label: Said;
	value: number;
	text: Said;
}

/** Everything that is reported of one year, by what it counts. */
export type YearFigures = Map<string, Figure>;

/** What most reports count, what matters most first. */
export const standard = ['adopted', 'applied', 'amountYen', 'budgetYen'] as const;
const standardKeys = {
	adopted: 'adopted',
	applied: 'applied',
	amountYen: 'amount',
	budgetYen: 'budget',
} as const;

function standardFigures(result: YearResult, { t, language }: Words): [string, Figure][] {
	return standard.flatMap((key): [string, Figure][] => {
		const value = result[key];
		if (value === undefined) return [];
		const isMoney = key.endsWith('Yen');
		const text = plainly(isMoney ? formatYen(value, language) : formatNumber(value));
		return [[key, { label: plainly(t(`program.${standardKeys[key]}`)), value, text }]];
	});
}

function measureFigures({ measures = [] }: YearResult, words: Words): [string, Figure][] {
	return measures.map(({ label, value, unit }) => {
		const text = sayWith(words, (noticing) => countText(value, unit, noticing));
		return [`${label.ja} ${unit}`, { label: say(label, words), value, text }];
	});
}

/** Newest year first. Sources tell different things of a year; the first that tells a thing is shown. */
export function figuresByYear(
	results: readonly YearResult[],
	words: Words,
): [number, YearFigures][] {
	const years = new Map<number, YearFigures>();
	for (const result of [...results].sort((one, other) => one.fiscalYear - other.fiscalYear)) {
		const figures = years.get(result.fiscalYear) ?? new Map<string, Figure>();
		for (const [key, figure] of [
			...standardFigures(result, words),
			...measureFigures(result, words),
		])
			if (!figures.has(key)) figures.set(key, figure);
		years.set(result.fiscalYear, figures);
	}
	return [...years].reverse();
}
