import type { Opening } from '../domain/eligibility/flip';
import { isStated } from '../domain/known';
import type { Program } from '../domain/program/program';
import { formatRate, formatYen } from './format';
import { commas, quoted } from './list-words';
import type { Names } from './text-words';
import type { Words } from './words';

type Terms = Extract<Opening, { kind: 'terms' }>;

/** What becomes better: 費用の3分の2まで、最大50万円. */
function gainsText({ gains }: Terms, words: Words): string {
	const { t, language } = words;
	const { rate, capYen, floorYen, minCostYen } = gains;
	const parts: string[] = [];
	const amount = (yen: number) => ({ amount: formatYen(yen, language) });
	if (isStated(rate)) parts.push(t('flip.opens.rate', { rate: formatRate(rate, language) }));
	if (isStated(capYen)) parts.push(t('flip.opens.cap', amount(capYen)));
	if (capYen === 'none') parts.push(t('flip.opens.noCap'));
	if (isStated(floorYen)) parts.push(t('flip.opens.floor', amount(floorYen)));
	if (isStated(minCostYen)) parts.push(t('flip.opens.minCost', amount(minCostYen)));
	return commas(parts, words);
}

function labelOfVariant({ benefit: index, variant }: Terms, { benefits }: Program, words: Words) {
	const benefit = benefits[index];
	const label = benefit?.type === 'grant' ? benefit.variants?.[variant]?.label : undefined;
	return label ? quoted(words.text(label), words) : '';
}

/** What a change would open, as the end of a sentence. */
export function openingText(opens: Opening, program: Program, words: Words, names: Names): string {
	if (opens.kind === 'track') {
		const label = names.track(opens.track);
		const track = label ? quoted(words.text(label), words) : opens.track;
		return words.t('flip.opens.track', { track });
	}
	const label = labelOfVariant(opens, program, words);
	return words.t('flip.opens.terms', { label, gains: gainsText(opens, words) });
}
