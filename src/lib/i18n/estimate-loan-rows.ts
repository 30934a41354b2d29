import type { EstimatedLoan } from '../domain/amount/estimate';
import type { Repayment } from '../domain/amount/repayment';
import type { Yen } from '../domain/yen';
import { formatMonths, formatYen } from './format';
import { plainly, sayWith, type Said } from './text-words';
import type { Words } from './words';

type Plan = EstimatedLoan['plans'][number];

/** Ways to pay back, side by side: a row a question, a cell for each way. */
export interface PlanTable {
	caption: string;
	rowHeading: string;
	columns: { key: Plan['method']; label: string }[];
	rows: { name: Said; cells: string[] }[];
}

type Row = PlanTable['rows'][number];

const isCell = (cell: string | undefined): cell is string => cell !== undefined;

/** A row in which every plan has a figure; one that they do not know is left out. */
function rowOf(
	name: Said,
	plans: readonly Plan[],
	figure: (plan: Plan) => Yen | undefined,
	{ language }: Words,
): Row[] {
	const cells = plans.map((plan) => {
		const yen = figure(plan);
		return yen === undefined ? undefined : formatYen(yen, language);
	});
	return cells.every(isCell) ? [{ name, cells }] : [];
}

function paymentRows({ plans, request }: EstimatedLoan, words: Words): Row[] {
	const { t } = words;
	const { graceMonths = 0 } = request;
	const row = (
		name: 'grace' | 'first' | 'last',
		figure: (repayment: Repayment) => Yen | undefined,
	) =>
		rowOf(
			plainly(t(`estimate.loan.rows.${name}`)),
			plans,
			({ estimate }) => estimate.repayment && figure(estimate.repayment),
			words,
		);
	return [
		...(graceMonths > 0 ? row('grace', ({ paymentsYen }) => paymentsYen[0]) : []),
		...row('first', ({ paymentsYen }) => paymentsYen[graceMonths]),
		...row('last', ({ paymentsYen }) => paymentsYen.at(-1)),
	];
}

/** The fee, who bears how much of it, and what is left; that there is none stands with the rates. */
function feeRows({ plans, loan }: EstimatedLoan, words: Words): Row[] {
	const { t } = words;
	if (plans.every(({ estimate }) => estimate.guaranteeFee?.totalYen === 0)) return [];
	const fee = ({ estimate }: Plan) => estimate.guaranteeFee;
	const paying = plans[0]?.estimate.guaranteeFee?.paidByOthers ?? [];
	const borne = paying.flatMap(({ support }, place) =>
		rowOf(
			sayWith(words, (own) => {
				const payer = loan.guaranteeFeeSupport?.[support]?.payer ?? loan.label;
				return t('estimate.loan.rows.borne', { payer: own.text(payer) });
			}),
			plans,
			(plan) => fee(plan)?.paidByOthers[place]?.yen,
			words,
		),
	);
	return [
		...rowOf(plainly(t('estimate.loan.rows.fee')), plans, (plan) => fee(plan)?.totalYen, words),
		...borne,
		...(borne.length > 0
			? rowOf(plainly(t('estimate.loan.rows.ownFee')), plans, (plan) => fee(plan)?.ownYen, words)
			: []),
	];
}

/** Interest and one's own fee together, where both are known. */
const costOf = ({ estimate: { repayment, guaranteeFee } }: Plan): Yen | undefined =>
	repayment && guaranteeFee && repayment.totalInterestYen + guaranteeFee.ownYen;

export function planTable(one: EstimatedLoan, words: Words): PlanTable | undefined {
	const { t } = words;
	const { plans } = one;
	const row = (name: 'interest' | 'cost' | 'total', figure: (plan: Plan) => Yen | undefined) =>
		rowOf(plainly(t(`estimate.loan.rows.${name}`)), plans, figure, words);
	const rows = [
		...paymentRows(one, words),
		...row('interest', ({ estimate }) => estimate.repayment?.totalInterestYen),
		...feeRows(one, words),
		...row('cost', costOf),
		...row('total', ({ estimate }) => estimate.repayment?.totalYen),
	];
	if (rows.length === 0) return undefined;
	return {
		caption: t('estimate.loan.plans'),
		rowHeading: t('estimate.loan.row'),
		columns: plans.map(({ method }) => ({
			key: method,
			label: t(`estimate.loan.methods.${method}`),
		})),
		rows,
	};
}

/** What is still owed at the end of each year, and nothing in the end. */
export function owedTable({ plans, request }: EstimatedLoan, words: Words): PlanTable | undefined {
	const { t, language } = words;
	const { months } = request;
	if (!plans.every(({ estimate }) => estimate.repayment)) return undefined;
	const years = Array.from({ length: Math.ceil(months / 12) }, (_, index) =>
		Math.min((index + 1) * 12, months),
	);
	return {
		caption: t('estimate.loan.owed'),
		rowHeading: t('estimate.loan.time'),
		columns: plans.map(({ method }) => ({
			key: method,
			label: t(`estimate.loan.methods.${method}`),
		})),
		rows: years.map((month) => ({
			name: plainly(t('estimate.loan.after', { time: formatMonths(month, language) })),
			cells: plans.map(({ estimate }) =>
				formatYen(estimate.repayment?.owedYen[month - 1] ?? 0, language),
			),
		})),
	};
}
