import { mostKept, type Kept } from '$lib/domain/shortlist';
import type { Program } from '$lib/domain/program/program';
import { messagesOf } from '$lib/i18n';
import type { Words } from '$lib/i18n/words';

/** What is said above the list after something was done, and what can be done about it. */
export interface Notice {
	type: 'info' | 'success' | 'warning';
	heading: string;
	text?: string;
	/** A form that keeps a program, with its note. */
	keep?: Kept & { label: string };
}

export function removedNotice({ title, id }: Program, note: string, words: Words): Notice {
	const { t } = words;
	return {
		type: 'info',
		heading: t('kept.removed.heading', { title: words.text(title) }),
		...(note === '' ? {} : { text: t('kept.removed.text') }),
		keep: { id, note, label: t('kept.removed.undo') },
	};
}

/** A full list takes no further program. */
export function fullNotice({ title, id }: Program, words: Words): Notice {
	const { t } = words;
	return {
		type: 'warning',
		heading: t('kept.full.heading', { most: mostKept }),
		text: t('kept.full.text', { title: words.text(title) }),
		keep: { id, note: '', label: t('kept.full.again') },
	};
}

export const tooManyNotice = (count: number, { t }: Words): Notice => ({
	type: 'warning',
	heading: t('kept.full.heading', { most: mostKept }),
	text: t('kept.full.textAll', { count }),
});

export const clearedNotice = ({ language }: Words): Notice => ({
	type: 'success',
	heading: messagesOf(language).kept.clear.done,
});

export const forgetfulNotice = ({ language }: Words): Notice => ({
	type: 'warning',
	heading: messagesOf(language).kept.notKept,
});
