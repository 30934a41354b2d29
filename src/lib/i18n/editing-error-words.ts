import type { Printed } from '../domain/editing/form/printed';
import type { FieldError } from '../domain/result';
import { messagesOf, type Translate } from '.';

const { form } = messagesOf('ja').editing;
type Code = keyof typeof form.errors;
type ReadType = keyof typeof form.reads;
type FormatName = keyof typeof form.formats;

const isIn = <Name extends string>(messages: Record<Name, unknown>, name: string): name is Name =>
	Object.hasOwn(messages, name);

/** Codes that say no more than that the value could not be read. */
const unreadable = ['wrong-type', 'wrong-format', 'unknown-code', 'too-small', 'not-whole'];

/**
 * What is wrong with a field of the form, and how to write it instead; for what the field is called,
 * the place says it.
 */
export function errorWords(
	{ code, values }: Pick<FieldError, 'code' | 'values'>,
	{ spec, names }: Pick<Printed, 'spec' | 'names'>,
	t: Translate,
): string {
	const name = names.at(-1) ?? '';
	const isText = spec.kind === 'leaf' || spec.kind === 'lines';
	if (isText && unreadable.includes(code) && isIn(form.formats, name))
		return t(`editing.form.formats.${name satisfies FormatName}`);
	const isTyped = spec.kind === 'leaf' && code !== 'too-small' && code !== 'not-whole';
	if (isTyped && unreadable.includes(code) && isIn(form.reads, spec.type))
		return t(`editing.form.reads.${spec.type satisfies ReadType}`);
	if (code === 'too-small' && spec.kind !== 'leaf') return t('editing.form.errors.too-few');
	const known: Code = isIn(form.errors, code) ? code : 'wrong-format';
	return t(`editing.form.errors.${known}`, { ...values });
}
