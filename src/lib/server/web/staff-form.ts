import type { FieldError } from '../../domain/result';

/** A field of a form as it was typed; empty where it is missing or a file. */
export function typedIn(form: FormData, name: string): string {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
}

/** Where to go after signing in: a staff page of this site, or the start page. */
export function staffReturn(typed: string | null, language: string, origin: string): string {
	const start = `/${language}/staff`;
	if (!typed?.startsWith(start) || !URL.canParse(typed, origin)) return start;
	const url = new URL(typed, origin);
	const isStaff = url.pathname === start || url.pathname.startsWith(`${start}/`);
	const isHere = url.origin === origin && !url.pathname.startsWith(`${start}/sign-in`);
	return isStaff && isHere ? url.pathname + url.search : start;
}

/** The status that says so: too many tries, or something wrong in the form. */
export const statusOf = (errors: readonly FieldError[]): 400 | 429 =>
	errors.some(({ code }) => code === 'wait') ? 429 : 400;
