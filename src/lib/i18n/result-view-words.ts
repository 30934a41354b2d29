import type { YearResult } from '../domain/program/result';
import { formatFiscalYear } from './format';
import { capitalised, commas } from './list-words';
import { figuresByYear, standard, type Figure, type YearFigures } from './result-words';
import { plainly, type Said } from './text-words';
import type { Words } from './words';

export interface ResultColumn {
	key: string;
	label: string;
	heading: Said;
	numeric?: boolean;
}

interface Cell extends Said {
	label?: Said;
}

export type ResultRow = Record<string, Cell[]>;

export interface ResultsView {
	columns: ResultColumn[];
	rows: ResultRow[];
	chart?: {
		title: string;
		description: string;
		bars: { label: string; value: number; text: string }[];
	};
}

type Years = readonly [number, YearFigures][];

/** More years than this make the picture longer than the table. */
const mostBars = 6;
const mostColumns = 5;

const countOf = (key: string, years: Years): number =>
	years.filter(([, figures]) => figures.has(key)).length;

/** What is told of the years: the standard figures first, then what is told most often. */
function keysOf(years: Years): string[] {
	const all = new Set(years.flatMap(([, figures]) => [...figures.keys()]));
	const first = standard.filter((key) => all.has(key));
	const others = [...all].filter((key) => !first.some((one) => one === key));
	return [...first, ...others.sort((one, other) => countOf(other, years) - countOf(one, years))];
}

const firstFigure = (key: string, years: Years): Figure | undefined =>
	years.map(([, figures]) => figures.get(key)).find((figure) => figure !== undefined);

/** What is told of one year only stands in a column of its own kind, each with its name. */
function columnKeys(years: Years): { own: string[]; gathered: string[] } {
	const keys = keysOf(years);
	const isStandard = (key: string) => standard.some((one) => one === key);
	const own = keys
		.filter((key) => isStandard(key) || countOf(key, years) > 1)
		.slice(0, mostColumns);
	return { own, gathered: keys.filter((key) => !own.includes(key)) };
}

function columnsOf(own: readonly string[], hasOthers: boolean, years: Years, { t }: Words) {
	const column = (key: string, heading: Said, numeric: boolean): ResultColumn => ({
		key,
		label: heading.text,
		heading,
		...(numeric ? { numeric } : {}),
	});
	return [
		column('year', plainly(t('program.year')), false),
		...own.map((key) => column(key, firstFigure(key, years)?.label ?? plainly(key), true)),
		...(hasOthers ? [column('others', plainly(t('program.measure')), false)] : []),
	];
}

function chartOf(keys: readonly string[], years: Years, words: Words): ResultsView['chart'] {
	const key = keys.find((one) => countOf(one, years) > 1);
	if (key === undefined) return undefined;
	const bars = years
		.flatMap(([year, figures]) => {
			const figure = figures.get(key);
			const label = capitalised(formatFiscalYear(year, words.language));
			return figure ? [{ label, value: figure.value, text: figure.text.text }] : [];
		})
		.slice(0, mostBars);
	const label = firstFigure(key, years)?.label.text ?? '';
	const told = bars.map((bar) =>
		words.t('rules.lists.labelled', { label: bar.label, text: bar.text }),
	);
	return { title: words.t('program.chart', { label }), description: commas(told, words), bars };
}

/** Results of past years as a table and, where a figure is told of several years, a picture. */
export function resultsView(results: readonly YearResult[], words: Words): ResultsView | undefined {
	if (results.length === 0) return undefined;
	const years = figuresByYear(results, words);
	const { own, gathered } = columnKeys(years);
	const rows = years.map(([year, figures]): ResultRow => {
		const others = gathered.flatMap((key) => {
			const figure = figures.get(key);
			return figure ? [{ ...figure.text, label: figure.label }] : [];
		});
		const cells = own.map((key) => [key, [figures.get(key)?.text ?? plainly('―')]] as const);
		return {
			year: [plainly(capitalised(formatFiscalYear(year, words.language)))],
			...Object.fromEntries(cells),
			others,
		};
	});
	const chart = chartOf(own, years, words);
	return {
		columns: columnsOf(own, gathered.length > 0, years, words),
		rows,
		...(chart ? { chart } : {}),
	};
}
