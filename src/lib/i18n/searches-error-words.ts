import type { FieldError } from '../domain/result';
import type { Messages, Translate } from './index';

type Code = keyof Messages['searches']['errors'];

const isCode = (code: string, known: object): code is Code => code in known;

/** What is wrong with a word, at each field. */
export function wordErrors(
	errors: readonly FieldError[],
	{ searches }: Messages,
	t: Translate,
): Record<string, string> {
	return Object.fromEntries(
		errors.map(({ path, code, values }) => [
			path,
			isCode(code, searches.errors) ? t(`searches.errors.${code}`, { ...values }) : code,
		]),
	);
}

/** Why a word was left as it was. */
export const wordRefusal = (reason: string, { searches }: Messages): string =>
	isCode(reason, searches.errors) ? searches.errors[reason] : searches.errors.heading;
