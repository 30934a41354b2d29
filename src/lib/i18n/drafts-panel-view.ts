import { languageCodes, type Language } from '../domain/codes';
import { withoutRuby } from '../domain/text';
import { messagesOf } from '.';

export interface PanelView {
	heading: string;
	text: string;
	/** The preview as a page of its own. */
	open: { href: string; text: string };
	languageLabel: string;
	/** The same in each language; the page's own first. */
	languages: { code: Language; text: string; href: string; current: boolean }[];
}

export const previewPath = (id: string, language: Language): string =>
	`/${language}/staff/programs/${id}/preview`;

/** What stands around the live preview beside the form. */
export function panelView(id: string, language: Language): PanelView {
	const { preview } = messagesOf(language).drafts;
	const path = previewPath(id, language);
	return {
		heading: preview.panel,
		text: preview.panelText,
		open: { href: path, text: preview.open },
		languageLabel: withoutRuby(preview.language),
		languages: languageCodes.map((code) => ({
			...{ code, text: preview.languages[code], href: `${path}?in=${code}` },
			current: code === language,
		})),
	};
}
