import type { Language } from '$lib/domain/codes';

/** Where a form leads back to: a page of this site in this language, or nowhere. */
export function returnPath(
	value: FormDataEntryValue | null,
	language: Language,
): string | undefined {
	if (typeof value !== 'string' || value.length > 2000) return undefined;
	const base = 'http://here.invalid';
	const url = URL.canParse(value, base) ? new URL(value, base) : undefined;
	if (url?.origin !== base || !value.startsWith(`/${language}`)) return undefined;
	return url.pathname === `/${language}` || url.pathname.startsWith(`/${language}/`)
		? url.pathname + url.search + url.hash
		: undefined;
}
