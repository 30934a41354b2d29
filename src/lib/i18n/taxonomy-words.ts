import type { Localized } from '../domain/localized';
import type { Words } from './words';

interface Entry {
	code: string;
	label: Localized;
}

/** The city's word for a code of one of its lists; the code where the list lacks it. */
export function labelOf(entries: readonly Entry[], code: string, words: Words): string {
	const entry = entries.find((one) => one.code === code);
	return words.text(entry?.label ?? { ja: code });
}
