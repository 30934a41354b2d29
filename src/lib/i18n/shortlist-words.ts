import type { Language } from '../domain/codes';
import type { Kept } from '../domain/shortlist';
import { messagesOf, translator } from '.';

/** What every page knows of the visitor's shortlist: the way there, and what its buttons need. */
export interface ShortlistLinks {
	ids: string[];
	href: string;
	/** The link in the header, with the number of programs if there are any. */
	text: string;
	keepAction: string;
	removeAction: string;
	compareHref: string;
	words: ReturnType<typeof messagesOf>['kept']['button'];
}

export function shortlistLinks(kept: readonly Kept[], language: Language): ShortlistLinks {
	const { kept: messages } = messagesOf(language);
	const href = `/${language}/shortlist`;
	const count = kept.length;
	return {
		ids: kept.map(({ id }) => id),
		href,
		text: count > 0 ? translator(language)('kept.nav', { count }) : messages.title,
		keepAction: `${href}?/keep`,
		removeAction: `${href}?/remove`,
		compareHref: `/${language}/compare`,
		words: messages.button,
	};
}
