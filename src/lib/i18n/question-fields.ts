import type { StepName } from '../domain/business/steps';
import type { FieldError } from '../domain/result';
import type { Words } from './words';

export interface Option {
	value: string;
	label: string;
	hint?: string;
}

interface Shared {
	name: string;
	label: string;
	hint?: string;
	error?: string;
}

/** A field of a question, in words, with what was typed or known. */
export type AnswerField =
	| (Shared & { type: 'text'; value: string; unit?: string; short?: boolean })
	| (Shared & { type: 'choice'; value: string; options: Option[] })
	| (Shared & { type: 'choices'; values: string[]; options: Option[] })
	| (Shared & { type: 'select'; value: string; options: Option[]; blank: string });

/** Fields side by side that are one answer: a year and a month. */
export interface FieldRow {
	type: 'row';
	label: string;
	hint?: string;
	fields: AnswerField[];
}

/** Fields that few need, behind one line; open where one of them is answered. */
export interface FieldFold {
	type: 'fold';
	label: string;
	open: boolean;
	fields: (AnswerField | FieldRow)[];
}

export type QuestionField = AnswerField | FieldRow | FieldFold;

export interface Question {
	step: StepName;
	title: string;
	why: string;
	fields: QuestionField[];
}

/** What is wrong with a field of the questions, for the person who filled it in. */
export function answerErrorText({ path, code, values }: FieldError, { t }: Words): string {
	const field = t(`business.errors.fields.${path as 'trade'}`);
	return t(`business.errors.${code as 'empty'}`, { ...values, field });
}

/** Builds fields out of a form's values and its errors. */
export class FieldMaker {
	constructor(
		readonly words: Words,
		private readonly values: URLSearchParams,
		private readonly errors: readonly FieldError[],
	) {}

	#shared(name: string, label: string, hint?: string): Shared {
		const error = this.errors.find(({ path }) => path === name);
		return {
			name,
			label,
			...(hint === undefined ? {} : { hint }),
			...(error ? { error: answerErrorText(error, this.words) } : {}),
		};
	}

	value(name: string): string {
		return this.values.get(name) ?? '';
	}

	text(name: string, label: string, extra: { hint?: string; unit?: string; short?: boolean } = {}) {
		const { hint, ...rest } = extra;
		const shared = this.#shared(name, label, hint);
		return { type: 'text', ...shared, value: this.value(name), ...rest } satisfies AnswerField;
	}

	choice(name: string, label: string, options: Option[], hint?: string) {
		const shared = this.#shared(name, label, hint);
		return { type: 'choice', ...shared, value: this.value(name), options } satisfies AnswerField;
	}

	choices(name: string, label: string, options: Option[], hint?: string) {
		const values = this.values.getAll(name);
		return {
			type: 'choices',
			...this.#shared(name, label, hint),
			values,
			options,
		} satisfies AnswerField;
	}

	select(name: string, label: string, options: Option[], blank: string) {
		const value = this.value(name);
		return {
			type: 'select',
			...this.#shared(name, label),
			value,
			options,
			blank,
		} satisfies AnswerField;
	}

	/** Fields behind one line, open where one of them has an answer or an error. */
	fold(label: string, fields: AnswerField[]): FieldFold {
		const open = fields.some(
			(field) => field.error !== undefined || optionsIn(field, this.values.getAll(field.name)),
		);
		return { type: 'fold', label, open, fields };
	}
}

/** Whether a value is one that this field shows: a list may be divided over two fields. */
function optionsIn(field: AnswerField, values: readonly string[]): boolean {
	if (!('options' in field)) return values.some((value) => value !== '');
	return field.options.some(({ value }) => values.includes(value));
}
