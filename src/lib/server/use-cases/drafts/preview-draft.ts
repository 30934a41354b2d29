import type { JsonObject } from '../../../domain/editing/json';
import { previewOf, type Preview } from '../../../domain/editing/preview';
import type { Blanks } from '../../../domain/editing/preview-fillers';
import { fiscalYearOf, type JstDate } from '../../../domain/jst-date';
import {
	allowed,
	refuse,
	type Actor,
	type EditingTools,
	type Outcome,
} from '../editing/editing-tools';

export interface PreviewRequest {
	id: string;
	today: JstDate;
	/** What stands in for what is missing, in the language of the preview. */
	blanks: Blanks;
}

/** A draft as the public will see it, or what they see where there is no draft. */
export const previewDraft = (
	tools: EditingTools,
	actor: Actor,
	{ id, today, blanks }: PreviewRequest,
): Promise<Outcome<Preview & { isDraft: boolean }>> =>
	allowed(tools, actor, 'see-listings', async () => {
		const listing = await tools.store.listing(id);
		if (!listing) return refuse({ reason: 'not-found' });
		const document: JsonObject = listing.draft?.document ?? listing.published ?? {};
		const ids = new Set([...(await tools.store.publishedIds()), id]);
		const context = { id, ids, known: tools.known, today, fiscalYear: fiscalYearOf(today), blanks };
		return {
			ok: true,
			value: { ...previewOf(document, context), isDraft: listing.draft !== undefined },
		};
	});
