import { error } from '@sveltejs/kit';
import { slugSchema } from '$lib/domain/codes';
import type { FieldError } from '$lib/domain/result';
import type { TypedText } from '$lib/domain/updates/typed-update';
import { typedIn } from '$lib/server/web/staff-form';

/** What was typed into one of the page's forms, and what is wrong with it. */
export interface Typed {
	/** The draft that it is about; nothing where somebody writes by themselves. */
	draft: { programId: string; number: number } | undefined;
	text: TypedText;
	type: string;
	programId: string;
	errors: readonly FieldError[];
}

/** Far more than an update may have; what is longer is not typed by hand. */
const longest = 2000;

export const textIn = (form: FormData): TypedText => ({
	ja: typedIn(form, 'ja').slice(0, longest),
	'ja-easy': typedIn(form, 'ja-easy').slice(0, longest),
	en: typedIn(form, 'en').slice(0, longest),
});

/**
 * The revision that a form is about.
 * @throws 404 for what never is one, such as what a database would refuse to look for
 */
export function revisionIn(form: FormData): { programId: string; number: number } {
	const [programId, number] = [typedIn(form, 'program'), typedIn(form, 'number')];
	if (!slugSchema.safeParse(programId).success || !/^[1-9]\d{0,8}$/.test(number))
		error(404, 'no such draft');
	return { programId, number: Number(number) };
}
