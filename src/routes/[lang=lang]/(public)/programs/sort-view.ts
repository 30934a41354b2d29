import { emptyCriteria, type Sort } from '$lib/domain/finder/criteria';
import type { Words } from '$lib/i18n/words';

/** The usual order has no value, so that it stands in no address. */
export function sortView(sort: Sort, codes: readonly Sort[], { t }: Words) {
	const valueOf = (code: Sort) => (code === emptyCriteria.sort ? '' : code);
	return {
		value: valueOf(sort),
		options: codes.map((code) => ({ value: valueOf(code), label: t(`finder.sorts.${code}`) })),
	};
}
