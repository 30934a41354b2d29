import { partKinds } from '../domain/amount/estimate-request';
import type { FieldError } from '../domain/result';
import { estimateErrorText } from './estimate-errors';
import type { FieldView } from './estimate-field-words';
import type { Words } from './words';

/** The names of a field's controls; any part that is wrong is said at the first group of parts. */
function namesOf(field: FieldView): readonly string[] {
	if (field.kind === 'term') return field.fields.map(({ name }) => name);
	return field.kind === 'checks' ? partKinds : [field.name];
}

export interface ErrorItem {
	text: string;
	id?: string;
}

/** What is wrong, in the order of the fields, and last what has no field. */
export function errorItems(
	fields: readonly FieldView[],
	errors: readonly FieldError[],
	words: Words,
): ErrorItem[] {
	const said = (error: FieldError, field: string) =>
		words.t('estimate.errors.named', { field, text: estimateErrorText(error, words) });
	const placed = errors.map((error) => {
		const at = fields.findIndex((field) => namesOf(field).includes(error.path));
		const field = fields[at];
		if (!field) return { at: fields.length, item: { text: said(error, error.path) } };
		const id = field.kind === 'checks' ? field.id : `estimate-${error.path}`;
		return { at, item: { text: said(error, field.label), id } };
	});
	return placed.sort((one, other) => one.at - other.at).map(({ item }) => item);
}
