import type { TermName } from '../domain/amount/loan-terms';
import type { Grant, Unit } from '../domain/program/benefit';
import { commas } from './list-words';
import { plainly, sayWith, type Said } from './text-words';
import type { Words } from './words';

/** Figures that decide whether anything is paid, or a fraction; the amount stands without them. */
const thresholds: readonly string[] = ['floorYen', 'minCostYen', 'roundDownToYen'];

const terms = ['rate', 'capYen', 'floorYen', 'minCostYen', 'roundDownToYen'] as const;

const isTerm = (figure: string): figure is (typeof terms)[number] =>
	terms.some((term) => term === figure);

/** What a figure of a grant is called, by its place: capYen, additions.0.capYen, units.shop. */
export function figureName(figure: string, grant: Grant, words: Words): Said {
	const { t } = words;
	if (isTerm(figure)) return plainly(t(`estimate.figures.${figure}`));
	const [group = '', part = ''] = figure.split('.');
	if (group === 'units') return plainly(t(`estimate.form.unit.${part as Unit}`));
	if (group === 'capFormula') return plainly(t('estimate.known.formulaMost'));
	const label = grant.additions?.[Number(part)]?.label ?? grant.label;
	return sayWith(words, (own) => t('estimate.known.capOf', { label: own.text(label) }));
}

export const loanFigureName = (figure: TermName, { t }: Words): string =>
	t(`estimate.figures.${figure}`);

type Message = 'lacking' | 'thresholds' | 'counts' | 'plain';

/**
 * Which figures no source states and which counts were not given, and what that means: for an amount,
 * if there is one.
 */
export function notKnownTexts(
	figures: readonly string[],
	{ grant, hasAmount }: { grant: Grant; hasAmount: boolean },
	words: Words,
): Said[] {
	const kindOf = (figure: string): Message => {
		if (figure.startsWith('units.')) return 'counts';
		if (!hasAmount) return 'plain';
		return thresholds.includes(figure) ? 'thresholds' : 'lacking';
	};
	return (['plain', 'lacking', 'counts', 'thresholds'] as const).flatMap((kind) => {
		const ofKind = figures.filter((figure) => kindOf(figure) === kind);
		if (ofKind.length === 0) return [];
		return [
			sayWith(words, (own) => {
				const names = ofKind.map((figure) => figureName(figure, grant, own).text);
				return words.t(`estimate.known.${kind}`, { list: commas(names, words) });
			}),
		];
	});
}
