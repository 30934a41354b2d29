import type { FieldError } from '../domain/result';
import type { Messages, Translate } from './index';

type Code = keyof Messages['bodyErrors']['fields'];

/** What is wrong with a field of a JSON body, for the person who wrote the program that sent it. */
export function bodyErrorText({ path, code, values }: FieldError, t: Translate): string {
	const named = path === '' ? t('bodyErrors.body') : path;
	return t(`bodyErrors.fields.${code as Code}`, { ...values, path: named });
}
