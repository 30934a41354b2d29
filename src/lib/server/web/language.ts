import { languageCodes, languageSchema, type Language } from '../../domain/codes';

/** BCP 47: plain Japanese is still Japanese. */
export const htmlLanguage = (language: Language): 'ja' | 'en' => (language === 'en' ? 'en' : 'ja');

/** The language to send a visitor to who asked for none: Japanese, unless English is preferred. */
export function preferredLanguage(acceptLanguage: string | null): Language {
	const first = /^\s*([a-z]{2})/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase();
	return first === undefined || first === 'ja' ? 'ja' : 'en';
}

/** The language that an address begins with, or the visitor's own where it begins with none. */
export function languageOf(path: string, acceptLanguage: string | null): Language {
	const first = languageSchema.safeParse(path.split('/')[1]);
	return first.success ? first.data : preferredLanguage(acceptLanguage);
}

/** The same page in each language; the path begins with one. */
export function alternates(url: URL): { language: Language; path: string }[] {
	const rest = url.pathname.replace(/^\/[^/]*/, '');
	return languageCodes.map((language) => ({ language, path: `/${language}${rest}${url.search}` }));
}
