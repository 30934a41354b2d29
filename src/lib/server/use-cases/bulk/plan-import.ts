import type { ImportItem } from '../../../domain/bulk/import';
import { checkDocument } from '../../../domain/editing/validity';
import { jstDateAt } from '../../../domain/jst-date';
import type { BulkTools } from './bulk-tools';
import { sourcesOf } from './item-sources';
import { planItem, type Check, type PlannedItem } from './plan-item';

/** More listings than any city has. */
const allListings = { offset: 0, limit: 1_000_000 };

/** Checks a document as if it were published today, together with all that comes in the same file. */
export async function checkFor(
	{ editing: { store, known, now } }: BulkTools,
	items: readonly ImportItem[],
): Promise<Check> {
	const ids = new Set([...(await store.publishedIds()), ...items.map(({ id }) => id)]);
	const updatedAt = jstDateAt(now().getTime());
	return (id, document) => {
		const checked = checkDocument({ ...document, updatedAt }, { id, ids, known });
		return checked.ok ? [] : checked.errors;
	};
}

/** What an import would do now to each of its programs, in the order of the file. */
export async function planImport(
	tools: BulkTools,
	items: readonly ImportItem[],
): Promise<PlannedItem[]> {
	const { listings } = await tools.editing.store.listings(allListings);
	const byId = new Map(listings.map((listing) => [listing.id, listing]));
	const check = await checkFor(tools, items);
	const planned: PlannedItem[] = [];
	for (const item of items) {
		const sources = await sourcesOf(tools, item, byId.get(item.id));
		planned.push(planItem(item, sources, tools.labels, check));
	}
	return planned;
}
