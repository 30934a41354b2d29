import type { Printed } from '../domain/editing/form/printed';
import { isObject, type Json, type JsonObject } from '../domain/editing/json';
import type { FieldError } from '../domain/result';
import { fieldHelp, fieldName } from './editing-field-words';
import { errorWords } from './editing-error-words';
import type { ControlView } from './editing-form-view';
import type { Words } from './words';

export interface NamedProgram {
	id: string;
	name: string;
}

/** What a form is made of, besides the fields. */
export interface FormContext {
	words: Words;
	document: JsonObject;
	/** Those that other programs may refer to. */
	programs: readonly NamedProgram[];
	/** What keeps the document from being published. */
	errors: readonly FieldError[];
}

/** The name of the element in the page, to be led to. */
export const idOf = (path: readonly string[]): string => ['f', ...path].join('-');

/** What is wrong with this very field. */
export const errorAt = ({ errors }: FormContext, path: readonly string[]): FieldError | undefined =>
	errors.find((error) => error.path === path.join('.'));

const errorsIn = ({ errors }: FormContext, path: readonly string[]): readonly FieldError[] => {
	const name = path.join('.');
	return errors.filter((error) => error.path === name || error.path.startsWith(`${name}.`));
};

/** Whether something is still to do in a field, be it wrong or wanting. */
export const hasOpen = (context: FormContext, path: readonly string[]): boolean =>
	errorsIn(context, path).length > 0;

/** Whether something is wrong with a field or in it; what is merely wanting does not count. */
export const hasWrong = (context: FormContext, path: readonly string[]): boolean =>
	errorsIn(context, path).some(({ code }) => code !== 'required');

type Field = Pick<Printed, 'path' | 'names' | 'isRequired' | 'isEmpty' | 'spec'>;

/** Label, help, mark and error of a field. */
export function controlOf(field: Field, context: FormContext): ControlView {
	const { path, names, isRequired, isEmpty, spec } = field;
	const { language, t } = context.words;
	const error = errorAt(context, path);
	const isMissing = error?.code === 'required' || (isRequired && isEmpty);
	const isNeeded = isRequired && spec.kind !== 'group' && spec.kind !== 'list';
	const mark =
		isMissing && error !== undefined ? t('editing.form.missing') : t('editing.form.needed');
	return {
		name: path.join('.'),
		id: idOf(path),
		label: fieldName(names, language) ?? names.at(-1) ?? '',
		help: fieldHelp(names, language),
		isMissing: isMissing && error !== undefined,
		mark: isNeeded || (isMissing && error !== undefined) ? mark : undefined,
		error: error && error.code !== 'required' ? errorWords(error, field, t) : undefined,
	};
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** The items of one of the document's lists that have an id. */
export function itemsWithId(
	document: JsonObject,
	list: string,
): { id: string; item: JsonObject }[] {
	const items = document[list];
	if (!Array.isArray(items)) return [];
	return (items as readonly Json[])
		.filter(isObject)
		.map((item) => ({ id: textOf(item.id), item }))
		.filter(({ id }) => id !== '');
}
