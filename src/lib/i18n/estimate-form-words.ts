import type { EstimateForm } from '../domain/amount/estimate-form';
import type { Unit } from '../domain/program/benefit';
import type { Program } from '../domain/program/program';
import { errorItems, type ErrorItem } from './estimate-error-list';
import { Fields, type FieldView, type TermView } from './estimate-field-words';
import { partGroups } from './estimate-part-words';
import { say } from './text-words';
import type { Words } from './words';

export type { FieldView } from './estimate-field-words';

export interface EstimateFormView {
	heading: string;
	submit: string;
	optional: string;
	/** All that is wrong, with the id of the field where it can be mended. */
	errors?: { heading: string; items: ErrorItem[] };
	fields: FieldView[];
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

/** Left empty, it stands for what was answered. */
function costHint({ form, words: { t } }: Fields): string {
	return t(form.isFromAnswers ? 'estimate.form.costHintAnswered' : 'estimate.form.costHint');
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
		fields.text('cost', costHint(fields), yen),
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
