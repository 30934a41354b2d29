import { isSecondPerson } from './roles';

/**
 * `draft` and `review`: not yet before the public. `published`: what the public sees; a draft of the
 * next version may stand beside it. `withdrawn`: the public saw it and does not any more.
 */
export const listingStates = ['draft', 'review', 'published', 'withdrawn'] as const;
export type ListingState = (typeof listingStates)[number];

/** Somebody writes it, or it waits for a second pair of eyes. */
export const draftStates = ['draft', 'review'] as const;
export type DraftState = (typeof draftStates)[number];

export const isListingState = (text: string): text is ListingState =>
	listingStates.some((state) => state === text);

/** How a listing stands: what the public sees of it, and what is being written. */
export interface Standing {
	state: ListingState;
	draftState: DraftState | undefined;
}

export type ListingDeed =
	'send-for-review' | 'send-back' | 'discard' | 'publish' | 'restore' | 'withdraw';

const possible: Record<ListingDeed, (standing: Standing) => boolean> = {
	'send-for-review': ({ draftState }) => draftState === 'draft',
	'send-back': ({ draftState }) => draftState === 'review',
	discard: ({ draftState }) => draftState !== undefined,
	publish: ({ draftState }) => draftState !== undefined,
	restore: ({ draftState }) => draftState === undefined,
	withdraw: ({ state }) => state === 'published',
};

/** Whether a deed makes sense for a listing as it stands, whoever would do it. */
export const isPossible = (deed: ListingDeed, standing: Standing): boolean =>
	possible[deed](standing);

/**
 * What keeps somebody from publishing a draft, apart from their role and from what it says. Where no
 * second person is required, one may publish what one has just written.
 */
export function whyNotPublish(
	draft: { state: DraftState; authorId: string },
	publisherId: string,
	isSecondRequired: boolean,
): 'second-person' | 'not-in-review' | undefined {
	if (!isSecondPerson(publisherId, draft.authorId, isSecondRequired)) return 'second-person';
	return isSecondRequired && draft.state !== 'review' ? 'not-in-review' : undefined;
}
