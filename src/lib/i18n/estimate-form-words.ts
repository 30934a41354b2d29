import type { EstimateForm } from '../domain/amount/estimate-form';
import { partKinds } from '../domain/amount/estimate-request';
import type { Unit } from '../domain/program/benefit';
import type { Program } from '../domain/program/program';
import type { FieldError } from '../domain/result';
import { estimateErrorText } from './estimate-errors';
import { messagesOf } from './index';
import { partGroups, type ChecksView } from './estimate-part-words';
import { say } from './text-words';
import type { Words } from './words';

interface Common {
	name: string;
	label: string;
	hint?: string;
	error?: string;
}

export interface TextView extends Common {
	kind: 'text';
	value: string;
	unit?: string;
	isMoney: boolean;
}

export interface SelectView extends Common {
	kind: 'select';
	value: string;
	options: { value: string; label: string }[];
	blank?: string;
}

/** Years and months, asked for together. */
export interface TermView {
	kind: 'term';
	label: string;
	hint: string;
	error?: string;
	fields: { name: string; value: string; unit: string; isWrong: boolean }[];
}

export type FieldView = TextView | SelectView | TermView | ChecksView;

export interface EstimateFormView {
	heading: string;
	submit: string;
	optional: string;
	/** All that is wrong, with the id of the field where it can be mended. */
	errors?: { heading: string; items: ErrorItem[] };
	fields: FieldView[];
}

type FieldName = 'cost' | 'other' | 'borrow' | 'grace' | 'interest';

class Fields {
	constructor(
		readonly form: EstimateForm,
		readonly words: Words,
	) {}

	value = (name: string): string => this.form.typed.get(name) ?? '';

	error(...names: string[]): { error?: string } {
		const found = this.form.errors.find(({ path }) => names.includes(path));
		return found ? { error: estimateErrorText(found, this.words) } : {};
	}

	text(name: FieldName, hint: string, unit: string): TextView {
		return {
			...{ kind: 'text', name, hint, unit },
			label: this.words.t(`estimate.form.${name}`),
			value: this.value(name),
			isMoney: name === 'cost' || name === 'other' || name === 'borrow',
			...this.error(name),
		};
	}

	count(unit: Unit, hint: string): TextView {
		const { t } = this.words;
		const name = `unit.${unit}`;
		// Many languages have no word for it; an empty message would be looked for elsewhere.
		const counter = messagesOf(this.words.language).estimate.form.counter[unit];
		return {
			...{ kind: 'text', name, hint, isMoney: false },
			label: t(`estimate.form.unit.${unit}`),
			value: this.value(name),
			...(counter ? { unit: counter } : {}),
			...this.error(name),
		};
	}

	select(
		name: 'year' | 'method' | 'use',
		options: SelectView['options'],
		blank?: string,
	): SelectView[] {
		if (options.length < 2) return [];
		const label = this.words.t(`estimate.form.${name}`);
		const own = { kind: 'select' as const, name, label, options, value: this.value(name) };
		return [{ ...own, ...(blank ? { blank } : {}), ...this.error(name) }];
	}
}

/** What a count decides: an addition by its name, or how much is paid at most. */
function countHint({ benefits }: Program, unit: Unit, words: Words): string {
	const additions = benefits.flatMap((benefit) =>
		benefit.type === 'grant' ? (benefit.additions ?? []) : [],
	);
	const own = additions.find(({ perUnit }) => perUnit?.unit === unit);
	if (!own) return words.t('estimate.form.capHint');
	const { text, onlyJapanese } = say(own.label, words);
	return onlyJapanese ? words.t('estimate.form.countHint') : text;
}

function grantFields(fields: Fields, program: Program): FieldView[] {
	const { t } = fields.words;
	const { questions } = fields.form;
	const years = Array.from({ length: questions.years }, (_, index) => ({
		value: String(index + 1),
		label: t('estimate.form.nth', { year: index + 1 }),
	}));
	const yen = t('estimate.form.yen');
	return [
		fields.text('cost', t('estimate.form.costHint'), yen),
		...fields.select('year', years),
		...questions.units.map((unit) => fields.count(unit, countHint(program, unit, fields.words))),
		...(questions.otherSupport ? [fields.text('other', t('estimate.form.moneyHint'), yen)] : []),
	];
}

function termField(fields: Fields): TermView {
	const { t } = fields.words;
	const isWrong = (name: string) => fields.error(name).error !== undefined;
	return {
		kind: 'term',
		label: t('estimate.form.term'),
		hint: t('estimate.form.termHint'),
		fields: (['years', 'months'] as const).map((name) => ({
			...{ name, value: fields.value(name) },
			unit: t(`estimate.form.${name}`),
			isWrong: isWrong(name),
		})),
		...fields.error('years', 'months'),
	};
}

function loanFields(fields: Fields): FieldView[] {
	const { t } = fields.words;
	const { grace, interest, methods, uses } = fields.form.questions;
	const named = (method: (typeof methods)[number]) => t(`estimate.loan.methods.${method}`);
	return [
		fields.text('borrow', t('estimate.form.borrowHint'), t('estimate.form.yen')),
		termField(fields),
		...(grace
			? [fields.text('grace', t('estimate.form.graceHint'), t('estimate.form.months'))]
			: []),
		...fields.select(
			'use',
			uses.map((use) => ({ value: use, label: t(`rules.benefit.use.${use}`) })),
			t('estimate.form.anyUse'),
		),
		...fields.select(
			'method',
			methods.map((method) => ({ value: method, label: named(method) })),
			t('estimate.form.allMethods'),
		),
		...(interest ? [fields.text('interest', t('estimate.form.interestHint'), '%')] : []),
	];
}

/** The names of a field's controls; any part that is wrong is said at the first group of parts. */
function namesOf(field: FieldView): readonly string[] {
	if (field.kind === 'term') return field.fields.map(({ name }) => name);
	return field.kind === 'checks' ? partKinds : [field.name];
}

interface ErrorItem {
	text: string;
	id?: string;
}

/** What is wrong, in the order of the fields, and last what has no field. */
function errorItems(
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

/** The form of a program's estimate; nothing where no figure could be made an amount of. */
export function estimateFormView(
	program: Program,
	form: EstimateForm,
	words: Words,
): EstimateFormView | undefined {
	const { t } = words;
	const { questions, errors, request } = form;
	if (!questions.cost && !questions.borrow) return undefined;
	const fields = new Fields(form, words);
	const views = [
		...(questions.cost ? grantFields(fields, program) : []),
		...(questions.borrow ? loanFields(fields) : []),
		...partGroups(program, form, words),
	];
	const items = errorItems(views, errors, words);
	return {
		heading: t(request ? 'estimate.form.again' : 'estimate.form.heading'),
		submit: t('estimate.form.submit'),
		optional: t('estimate.form.optional'),
		...(items.length > 0
			? { errors: { heading: t('estimate.errors.heading', { count: items.length }), items } }
			: {}),
		fields: views,
	};
}
