import type { FieldError } from '../domain/result';
import type { Translate } from './index';

const messages = {
	'too-long': 'tooLong',
	'too-many': 'tooMany',
	'unknown-code': 'unknownCode',
	'not-in-range': 'notInRange',
} as const;

/** What is wrong with a search field, for the person who filled it in. */
export function fieldErrorText({ path, code, values }: FieldError, t: Translate): string {
	if (code === 'not-a-day') return t('updates.errors.notADay');
	const field = t(`finder.errors.fields.${path as 'q'}`);
	const message = messages[code as keyof typeof messages];
	return String(t(`finder.errors.${message}`, { ...values, field }));
}
