import type { Program } from '$lib/domain/program/program';
import type { Update } from '$lib/domain/updates/update';
import { messagesOf } from '$lib/i18n';
import { updateItem } from '$lib/i18n/update-item-words';
import type { Words } from '$lib/i18n/words';

const shown = 5;

/** What was last told of a program; nothing where nothing ever was. */
export function ownUpdates(
	updates: readonly Update[],
	find: (id: string) => Program | undefined,
	words: Words,
) {
	if (updates.length === 0) return undefined;
	const { ofProgram: heading, programs: label } = messagesOf(words.language).updates;
	const items = updates.slice(0, shown).map((update) => updateItem(update, find, words));
	return { heading, label, items };
}
