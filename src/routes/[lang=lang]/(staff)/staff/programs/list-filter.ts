import { draftStates, listingStates } from '$lib/domain/editing/listing-state';
import type { JstDate } from '$lib/domain/jst-date';

type Filter = Parameters<App.Locals['app']['editing']['listings']>[1];

export const mineCodes = ['owner', 'author'] as const;
export const needCodes = ['review', 'confirm', 'timed', 'outdated'] as const;
export const pageSize = 20;

/** The longest text that is looked for, in characters. */
export const longestText = 200;

/** What somebody has asked the list for; what is no code is not asked. */
export interface Asked {
	text: string;
	state: (typeof listingStates)[number] | undefined;
	draft: (typeof draftStates)[number] | undefined;
	mine: (typeof mineCodes)[number] | undefined;
	needs: (typeof needCodes)[number] | undefined;
	page: number;
}

const among = <Code extends string>(codes: readonly Code[], text: string | null) =>
	codes.find((code) => code === text);

const pageIn = (text: string | null): number =>
	/^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1;

export const readAsked = (query: URLSearchParams): Asked => ({
	text: [...(query.get('text') ?? '').trim()].slice(0, longestText).join(''),
	state: among(listingStates, query.get('state')),
	draft: among(draftStates, query.get('draft')),
	mine: among(mineCodes, query.get('mine')),
	needs: among(needCodes, query.get('needs')),
	page: pageIn(query.get('page')),
});

/** Whether anything is left out of the list. */
export const isNarrowed = ({ text, state, draft, mine, needs }: Asked): boolean =>
	text !== '' || [state, draft, mine, needs].some((code) => code !== undefined);

/** The address of a page of the list, with all that was asked. */
export function queryOf({ page, ...asked }: Asked): string {
	const given = Object.entries(asked).filter(([, value]) => value);
	const query = new URLSearchParams(given as [string, string][]);
	if (page > 1) query.set('page', String(page));
	return query.size > 0 ? `?${query}` : '';
}

function needsFilter(needs: Asked['needs'], memberId: string, today: JstDate): Partial<Filter> {
	switch (needs) {
		case 'review':
			return { draftStates: ['review'], exceptAuthorId: memberId };
		case 'confirm':
			return { confirmBy: today };
		case 'timed':
			return { isTimed: true };
		case 'outdated':
			return { isOutdated: true };
		case undefined:
			return {};
	}
}

/** What is asked, as the store is asked; `memberId` is who asks. */
export const filterOf = (
	{ text, state, draft, mine, needs, page }: Asked,
	memberId: string,
	today: JstDate,
): Filter => ({
	...(text ? { text } : {}),
	...(state ? { states: [state] } : {}),
	...(draft ? { draftStates: [draft] } : {}),
	...(mine === 'owner' ? { ownerId: memberId } : {}),
	...(mine === 'author' ? { authorId: memberId } : {}),
	...needsFilter(needs, memberId, today),
	offset: (page - 1) * pageSize,
	limit: pageSize,
});
