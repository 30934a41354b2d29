import type { Language } from '$lib/domain/codes';
import type { FieldError } from '$lib/domain/result';
import { withoutRuby } from '$lib/domain/text';
import { translator } from '$lib/i18n';
import { bodyErrorText } from '$lib/i18n/body-errors';
import { mostBodyBytes, type JsonRefusal } from '$lib/server/web/read-json';
import { respondError } from '$lib/server/web/respond';

/** Why a body was not taken, in the caller's language, with one entry a field. */
export function refuseBody({ status, code, errors }: JsonRefusal, language: Language): Response {
	const t = translator(language);
	const fields = errors.map((error) => ({
		path: error.path,
		code: error.code,
		message: withoutRuby(bodyErrorText(error, t)),
	}));
	const message = withoutRuby(t(`bodyErrors.${code}`, { most: mostBodyBytes }));
	return respondError(status, { code, message, ...(fields.length > 0 ? { fields } : {}) });
}

/** The same for what a schema cannot see: a field that this program does not take. */
export const refuseFields = (errors: FieldError[], language: Language): Response =>
	refuseBody({ status: 400, code: 'invalid-input', errors }, language);
