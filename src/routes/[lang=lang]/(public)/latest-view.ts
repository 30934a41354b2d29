import type { Program } from '$lib/domain/program/program';
import type { Update } from '$lib/domain/updates/update';
import { emptyCriteria } from '$lib/domain/finder/criteria';
import { messagesOf } from '$lib/i18n';
import { feedLinks } from '$lib/i18n/outlet-words';
import { updateItem } from '$lib/i18n/update-item-words';
import type { Words } from '$lib/i18n/words';

const shown = 3;

interface Told {
	updates: { latest(count: number): Update[] };
	program(id: string): Program | undefined;
}

/** The latest updates, for the home page. */
export function latestView({ updates, program }: Told, words: Words) {
	const { latest: heading, all, programs: label } = messagesOf(words.language).updates;
	return {
		...{ heading, all, label },
		href: `/${words.language}/updates`,
		items: updates.latest(shown).map((update) => updateItem(update, program, words)),
		feeds: feedLinks(emptyCriteria, words),
	};
}
