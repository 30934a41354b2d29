import {
	estimateProgram,
	type EstimatedBenefit,
	type EstimatedLoan,
} from '../domain/amount/estimate';
import { readEstimateForm, type EstimateForm } from '../domain/amount/estimate-form';
import type { LoanEstimate } from '../domain/amount/loan';
import type { Business } from '../domain/business/business';
import type { Program } from '../domain/program/program';
import type { Yen } from '../domain/yen';
import { rowOf, type CompareLine, type CompareRow } from './compare-cells';
import { estimateFormView, type FieldView } from './estimate-form-words';
import { problemTexts } from './estimate-loan-notes';
import { loanView } from './estimate-loan-words';
import { formatYen } from './format';
import { plainly, say, type Said } from './text-words';
import type { Words } from './words';

/** What is typed once for all programs; what only one of them asks is for its own page. */
const commonFields = ['cost', 'borrow', 'interest'];
const loanFields = ['borrow', 'years', 'months', 'interest'];

export interface ComparedEstimates {
	/** The questions, if any of the programs gives or lends money. */
	fields: FieldView[];
	rows: CompareRow[];
}

const isCommon = (field: FieldView): boolean =>
	field.kind === 'term' || (field.kind === 'text' && commonFields.includes(field.name));

const nameOf = (field: FieldView): string => ('name' in field ? field.name : field.kind);

/** The part of the address that a program reads: what is typed for others is no mistake of its own. */
function ownParams({ benefits }: Program, params: URLSearchParams): URLSearchParams {
	const has = (type: 'grant' | 'loan') => benefits.some((benefit) => benefit.type === type);
	const isFilled = (name: string) => (params.get(name) ?? '').trim() !== '';
	const names = [
		...(has('grant') && isFilled('cost') ? ['cost'] : []),
		...(has('loan') && loanFields.some(isFilled) ? loanFields : []),
	];
	return new URLSearchParams(names.map((name) => [name, params.get(name) ?? '']));
}

interface Reckoned {
	program: Program;
	form: EstimateForm;
	benefits: EstimatedBenefit[];
}

type Figure = (loan: EstimatedLoan, estimate: LoanEstimate) => Yen | undefined;

/** The way to pay back in which payments are alike; the only one, where it takes another. */
const planOf = ({ plans }: EstimatedLoan) =>
	plans.find(({ method }) => method === 'equal-instalment') ?? plans[0];

const figures: Record<'monthly' | 'interest' | 'fee' | 'ownFee' | 'total', Figure> = {
	monthly: ({ request }, { repayment }) => repayment?.paymentsYen[request.graceMonths ?? 0],
	interest: (_loan, { repayment }) => repayment?.totalInterestYen,
	fee: (_loan, { guaranteeFee }) => guaranteeFee?.totalYen,
	ownFee: (_loan, { guaranteeFee }) => guaranteeFee?.ownYen,
	total: (_loan, { repayment }) => repayment?.totalYen,
};

function labelled(one: EstimatedBenefit, program: Program, said: Said, words: Words): CompareLine {
	const benefit = program.benefits[one.benefit];
	const isOne = program.benefits.length === 1;
	return { ...said, ...(benefit && !isOne ? { label: say(benefit.label, words) } : {}) };
}

function loanLines({ program, benefits }: Reckoned, figure: Figure, words: Words): CompareLine[] {
	return benefits.flatMap((one) => {
		const plan = one.type === 'loan' ? planOf(one) : undefined;
		if (one.type !== 'loan' || !plan) return [];
		const yen = figure(one, plan.estimate);
		const text =
			yen === undefined ? words.t('estimate.amount.notReckoned') : formatYen(yen, words.language);
		return [labelled(one, program, plainly(text), words)];
	});
}

function problemLines({ program, benefits }: Reckoned, words: Words): CompareLine[] {
	return benefits.flatMap((one) => {
		const estimate = one.type === 'loan' ? planOf(one)?.estimate : undefined;
		if (!estimate) return [];
		return problemTexts(estimate, words).map((text) =>
			labelled(one, program, plainly(text), words),
		);
	});
}

/** At which interest and fee it was reckoned: that of a source, or the one that was typed. */
function rateLines({ program, benefits }: Reckoned, words: Words): CompareLine[] {
	return benefits.flatMap((one) => {
		const rates = one.type === 'loan' ? loanView(one, words)?.rates : undefined;
		return (rates ?? []).map(({ term, text }) => {
			const said = words.t('rules.lists.labelled', { label: term, text });
			return labelled(one, program, plainly(said), words);
		});
	});
}

function grantLines({ program, benefits }: Reckoned, words: Words): CompareLine[] {
	return benefits.flatMap((one) => {
		if (one.type !== 'grant') return [];
		const { amountYen, atMostYen } = one.estimate;
		const amount = formatYen(amountYen ?? atMostYen, words.language);
		const text = amountYen === undefined ? words.t('rules.benefit.text.cap', { amount }) : amount;
		return [labelled(one, program, plainly(text), words)];
	});
}

const isAnyKnown = (loans: readonly EstimatedLoan[], figure: Figure): boolean =>
	loans.some((loan) => {
		const plan = planOf(loan);
		return plan !== undefined && figure(loan, plan.estimate) !== undefined;
	});

/** Whether somebody else bears part of the guarantee fee. */
const isShared = (loan: EstimatedLoan): boolean =>
	(planOf(loan)?.estimate.guaranteeFee?.paidByOthers.length ?? 0) > 0;

function rowsOf(reckoned: readonly Reckoned[], words: Words): CompareRow[] {
	const { t } = words;
	const row = (term: string, lines: (one: Reckoned) => CompareLine[]) =>
		rowOf(
			term,
			reckoned.map((one) => ({ lines: lines(one) })),
		);
	const loans = reckoned.flatMap(({ benefits }) => benefits.filter((one) => one.type === 'loan'));
	const loanRow = (name: keyof typeof figures) =>
		isAnyKnown(loans, figures[name])
			? row(t(`estimate.loan.rows.${name}`), (one) => loanLines(one, figures[name], words))
			: [];
	return [
		...row(t('estimate.amount.exact'), (one) => grantLines(one, words)),
		...row(t('estimate.loan.problems.heading'), (one) => problemLines(one, words)),
		...row(t('estimate.loan.rows.monthly'), (one) => loanLines(one, figures.monthly, words)),
		...loanRow('interest'),
		...loanRow('fee'),
		...(loans.some(isShared) ? loanRow('ownFee') : []),
		...loanRow('total'),
		...row(t('estimate.loan.reckonedWith'), (one) => rateLines(one, words)),
	];
}

/** What each program comes to for the same figures, typed once; errors stand at their fields. */
export function compareEstimates(
	programs: readonly Program[],
	params: URLSearchParams,
	business: Business | undefined,
	words: Words,
): ComparedEstimates {
	const context = { isWithin: words.industries.isWithin };
	const visitor = { today: words.today, business };
	const reckoned = programs.map((program): Reckoned => {
		const form = readEstimateForm(program, ownParams(program, params), visitor, context);
		const benefits = form.request ? estimateProgram(program, form.request, context) : [];
		return { program, form, benefits };
	});
	const fields = reckoned.flatMap(
		({ program, form }) => estimateFormView(program, form, words)?.fields.filter(isCommon) ?? [],
	);
	const names = fields.map(nameOf);
	return {
		fields: fields.filter((field, place) => names.indexOf(nameOf(field)) === place),
		rows: rowsOf(reckoned, words),
	};
}
