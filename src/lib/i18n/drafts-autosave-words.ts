import type { FieldChange } from '../domain/editing/difference';
import type { Language } from '../domain/codes';
import { messagesOf, translator } from '.';
import { fieldLabel } from './editing-field-words';
import { formatClock } from './staff-time-words';

/** What the script says while it saves; the server says the rest, in its answers. */
export function autosaveWords(language: Language) {
	const { saving, failed, signedOut, refused, gone, conflict } =
		messagesOf(language).drafts.autosave;
	return { saving, failed, signedOut, refused, gone, conflict };
}

/** 保存しました 14:03 */
export const savedText = (instant: string, language: Language): string =>
	`${messagesOf(language).drafts.autosave.saved} ${formatClock(instant)}`;

const mostFields = 3;

/**
 * What somebody else has changed meanwhile, and was saved together with one's own.
 * @param name who it was; nothing for the same person in another window
 */
export function mergedText(
	name: string | undefined,
	changes: readonly FieldChange[],
	language: Language,
): string {
	const t = translator(language);
	const labels = [...new Set(changes.map(({ path }) => fieldLabel(path, language)))];
	const shown = labels.slice(0, mostFields).join(language === 'en' ? '; ' : '、');
	const rest = labels.length - mostFields;
	const fields = rest > 0 ? `${shown} … ${t('drafts.preview.more', { number: rest })}` : shown;
	return name === undefined
		? t('drafts.autosave.mergedYou', { fields })
		: t('drafts.autosave.merged', { name, fields });
}
