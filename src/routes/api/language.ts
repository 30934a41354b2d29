import { languageCodes, languageSchema, type Language } from '$lib/domain/codes';
import type { FieldError } from '$lib/domain/result';

/** `?lang=`, Japanese when absent. */
export function readLanguage(url: URL): { language: Language; errors: FieldError[] } {
	const given = url.searchParams.get('lang') ?? 'ja';
	const parsed = languageSchema.safeParse(given);
	if (parsed.success) return { language: parsed.data, errors: [] };
	const values = { value: given.toWellFormed().slice(0, 40), allowed: languageCodes.join(' ') };
	return { language: 'ja', errors: [{ path: 'lang', code: 'unknown-code', values }] };
}
