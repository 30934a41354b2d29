import type { Language } from '../domain/codes';
import { messagesOf, translator } from '.';
import { formatClock } from './staff-time-words';

/** Somebody who has the same draft open. */
export interface Present {
	personId: string;
	/** An instant, as ISO text in UTC. */
	since: string;
}

export interface OthersView {
	/** One line a person: 山田さんも今ひらいています（14:02から）. */
	lines: string[];
	/** What happens where two people write at once. */
	text: string;
}

/** Who else has a draft open, and since when. */
export function othersView(
	others: readonly Present[],
	nameOf: (personId: string) => string,
	language: Language,
): OthersView {
	const t = translator(language);
	return {
		lines: others.map(({ personId, since }) =>
			t('drafts.others.here', { name: nameOf(personId), time: formatClock(since) }),
		),
		text: messagesOf(language).drafts.others.text,
	};
}
