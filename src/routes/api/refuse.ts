import type { Language } from '$lib/domain/codes';
import type { FieldError } from '$lib/domain/result';
import { withoutRuby } from '$lib/domain/text';
import { translator } from '$lib/i18n';
import { fieldErrorText } from '$lib/i18n/field-errors';
import { respondError } from '$lib/server/web/respond';

/** 400 with one entry a field, in the caller's language. */
export function refuse(errors: readonly FieldError[], language: Language): Response {
	const t = translator(language);
	const fields = errors.map((error) => ({
		path: error.path,
		code: error.code,
		message: withoutRuby(fieldErrorText(error, t)),
	}));
	const message = withoutRuby(t('finder.errors.heading'));
	return respondError(400, { code: 'invalid-input', message, fields });
}
