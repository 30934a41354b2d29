import type { Language } from '../domain/codes';
import type { Localized } from '../domain/localized';
import { shorten } from '../domain/updates/fit-text';
import type { Figure, FigureName } from '../domain/updates/update-fact';
import { formatMonths, formatPercent, formatRate, formatYen } from './format';
import { translator } from './index';

/** A label that is longer would leave no room for what has changed. */
const longestLabel = 20;

/** A text of the data, where there is one in this language. */
export function labelIn(label: Localized, language: Language): string | undefined {
	const own = label[language];
	return own === undefined ? undefined : shorten(own, longestLabel * (language === 'en' ? 2 : 1));
}

function numberIn(figure: FigureName, value: number, language: Language): string {
	if (figure.endsWith('Percent')) return `${formatPercent(value)}%`;
	if (figure.endsWith('Months')) return formatMonths(value, language);
	const isCharge = figure === 'feeYen' || figure === 'rentYen' || figure === 'joiningFeeYen';
	return isCharge && value === 0
		? translator(language)('updates.figure.free')
		: formatYen(value, language);
}

/** A figure as it is said; nothing where there is none, or nobody knows it. */
function valueIn(figure: FigureName, value: Figure, language: Language): string | undefined {
	if (value === undefined || value === 'none' || value === 'unknown') return undefined;
	return typeof value === 'string'
		? formatRate(value, language)
		: numberIn(figure, value, language);
}

interface FigureChange {
	figure: FigureName;
	from: Figure;
	to: Figure;
	label?: Localized;
}

/** 上限が50万円から100万円に。 */
export function figureSentence(
	{ figure, from, to, label }: FigureChange,
	language: Language,
): string {
	const t = translator(language);
	const own = label && labelIn(label, language);
	const name = t(`updates.figures.${figure}`);
	const what = own ? t('updates.figure.ofLabel', { label: own, what: name }) : name;
	const [before, after] = [valueIn(figure, from, language), valueIn(figure, to, language)];
	if (after === undefined)
		return t(`updates.figure.${to === 'unknown' ? 'unknown' : 'none'}`, { what });
	if (before === undefined) return t('updates.figure.set', { what, to: after });
	return t('updates.figure.moved', { what, from: before, to: after });
}
