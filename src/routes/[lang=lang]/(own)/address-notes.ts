import type { Words } from '$lib/i18n/words';
import type { ChosenPrograms } from '$lib/server/web/chosen-programs';

/** What an address names that cannot be shown: ids that no program has, and more than fit. */
export function addressNotes({ notFound, surplus }: ChosenPrograms, most: number, { t }: Words) {
	return {
		notFound,
		notFoundText: t('kept.notFound', { count: notFound.length }),
		surplusText: surplus > 0 ? t('kept.surplus', { count: surplus, most }) : undefined,
	};
}
