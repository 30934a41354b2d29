import { differenceOf, type FieldChange } from '../../../domain/editing/difference';
import type { Deed } from '../../../domain/editing/roles';
import type {
	AuditFilter,
	AuditLine,
	AuditPage,
	Listing,
	ListingFilter,
	Revision,
	WholeRevision,
} from '../../ports/editor-store';
import { allowed, refuse, type Actor, type EditingTools, type Outcome } from './editing-tools';

const read = <Value>(
	tools: EditingTools,
	actor: Actor,
	deed: Deed,
	find: () => Promise<Value | undefined>,
): Promise<Outcome<Value>> =>
	allowed(tools, actor, deed, async () => {
		const value = await find();
		return value === undefined ? refuse({ reason: 'not-found' }) : { ok: true, value };
	});

export const readListings = (
	tools: EditingTools,
	actor: Actor,
	filter: ListingFilter,
): Promise<Outcome<{ total: number; listings: Listing[] }>> =>
	read(tools, actor, 'see-listings', () => tools.store.listings(filter));

export const readListing = (
	tools: EditingTools,
	actor: Actor,
	id: string,
): Promise<Outcome<Listing>> => read(tools, actor, 'see-listings', () => tools.store.listing(id));

/** What was published, the newest first. */
export const readRevisions = (
	tools: EditingTools,
	actor: Actor,
	id: string,
): Promise<Outcome<Revision[]>> =>
	read(tools, actor, 'see-listings', async () => {
		const revisions = await tools.store.revisions(id);
		const isKnown = revisions.length > 0 || (await tools.store.listing(id)) !== undefined;
		return isKnown ? revisions : undefined;
	});

export interface Comparison {
	before: WholeRevision;
	after: WholeRevision;
	changes: FieldChange[];
}

/** Two revisions of a program, field by field. */
export const compareRevisions = (
	tools: EditingTools,
	actor: Actor,
	{ id, before, after }: { id: string; before: number; after: number },
): Promise<Outcome<Comparison>> =>
	read(tools, actor, 'see-listings', async () => {
		const [old, fresh] = await Promise.all([
			tools.store.revision(id, before),
			tools.store.revision(id, after),
		]);
		if (!old || !fresh) return undefined;
		return { before: old, after: fresh, changes: differenceOf(old.document, fresh.document) };
	});

/** Who did what, the newest first. */
export const readAudit = (
	tools: EditingTools,
	actor: Actor,
	filter: AuditFilter,
	page: AuditPage,
): Promise<Outcome<{ lines: AuditLine[]; next: number | undefined }>> =>
	read(tools, actor, 'see-audit', () => tools.store.audit(filter, page));
