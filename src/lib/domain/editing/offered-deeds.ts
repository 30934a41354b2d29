import { isPossible, whyNotPublish, type DraftState, type ListingState } from './listing-state';
import { may, type Role } from './roles';

/** A listing, as far as it decides what can be done with it. */
export interface ListingFacts {
	state: ListingState;
	/** The newest revision; 0 before it is first published. */
	number: number;
	draft: { state: DraftState; authorId: string; baseNumber: number } | undefined;
	publishAt: string | undefined;
	endAt: string | undefined;
}

interface Somebody {
	id: string;
	role: Role;
}

interface Surroundings {
	isSecondRequired: boolean;
	/** Whether the draft could be published as it is. */
	isValid: boolean;
}

/** What keeps somebody from publishing a draft now, the first that they can do something about. */
export type WhyNot = 'forbidden' | 'second-person' | 'not-in-review' | 'outdated' | 'not-valid';

/** Whether something was published since its draft began, with which it is to be brought together. */
export const isOutdated = ({ draft, number }: ListingFacts): boolean =>
	draft !== undefined && draft.baseNumber !== number;

export function whyNotNow(
	listing: ListingFacts,
	{ id, role }: Somebody,
	{ isSecondRequired, isValid }: Surroundings,
): WhyNot | undefined {
	if (!listing.draft) return undefined;
	if (!may(role, 'publish')) return 'forbidden';
	if (isOutdated(listing)) return 'outdated';
	if (!isValid) return 'not-valid';
	return whyNotPublish(listing.draft, id, isSecondRequired);
}

export interface OfferedDeeds {
	/** Begin a draft, or go on with the one there is. */
	edit: boolean;
	send: boolean;
	back: boolean;
	publish: boolean;
	publishAt: boolean;
	/** Take back the time that was set for publishing. */
	publishNever: boolean;
	endAt: boolean;
	endNever: boolean;
	withdraw: boolean;
	discard: boolean;
	restore: boolean;
}

/** What a page offers somebody to do with a listing as it stands; the use cases decide once more. */
export function offeredDeeds(
	listing: ListingFacts,
	who: Somebody,
	surroundings: Surroundings,
): OfferedDeeds {
	const { state, draft, publishAt, endAt, number } = listing;
	const standing = { state, draftState: draft?.state };
	const offers = (deed: Parameters<typeof isPossible>[0]) =>
		may(who.role, deed) && isPossible(deed, standing);
	const publish = offers('publish') && !whyNotNow(listing, who, surroundings);
	const isOrWillBePublic = state === 'published' || publishAt !== undefined;
	return {
		edit: may(who.role, 'save-draft'),
		send: offers('send-for-review'),
		back: offers('send-back'),
		publish,
		publishAt: publish,
		publishNever: may(who.role, 'publish') && publishAt !== undefined,
		endAt: may(who.role, 'withdraw') && isOrWillBePublic,
		endNever: may(who.role, 'withdraw') && endAt !== undefined,
		withdraw: offers('withdraw'),
		discard: offers('discard'),
		restore: offers('restore') && number > 0,
	};
}

/** What comes next for somebody who looks at a list of listings. */
export type NextDeed = 'continue' | 'review' | 'wait' | 'renew' | 'change' | 'open';

export function nextDeed(
	listing: ListingFacts,
	{ id, role }: Somebody,
	isSecondRequired: boolean,
): NextDeed {
	const { draft, state } = listing;
	const isWriter = may(role, 'save-draft');
	if (!draft) return state === 'published' && isWriter ? 'change' : 'open';
	if (isOutdated(listing) && isWriter) return 'renew';
	if (draft.state === 'draft') return draft.authorId === id && isWriter ? 'continue' : 'open';
	const mayReview = may(role, 'publish') && !whyNotPublish(draft, id, isSecondRequired);
	return mayReview ? 'review' : 'wait';
}
