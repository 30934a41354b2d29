import type { Program } from '../domain/program/program';
import { cardOf, type ProgramCard } from './program-card';
import type { Words } from './words';

export interface RelatedView {
	heading: string;
	cards: ProgramCard[];
}

/** Programs that followed this one, came before it or go with it, each once. */
export function relatedView(
	program: Program,
	words: Words,
	find: (id: string) => Program | undefined,
): RelatedView[] {
	const { t } = words;
	const { successorId, predecessorIds = [], relatedIds = [] } = program;
	const groups = [
		{ heading: t('program.successor'), ids: successorId ? [successorId] : [] },
		{ heading: t('program.related'), ids: relatedIds },
		{ heading: t('program.predecessor'), ids: predecessorIds },
	];
	const seen = new Set([program.id]);
	return groups
		.map(({ heading, ids }) => {
			const found = ids.filter((id) => !seen.has(id)).flatMap((id) => find(id) ?? []);
			found.forEach(({ id }) => seen.add(id));
			return { heading, cards: found.map((one) => cardOf(one, words)) };
		})
		.filter(({ cards }) => cards.length > 0);
}
