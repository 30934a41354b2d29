import type { EstimatedLoan } from '../domain/amount/estimate';
import type { LoanEstimate } from '../domain/amount/loan';
import type { Localized } from '../domain/localized';
import { amountWords } from './amount-words';
import { loanFigureName } from './estimate-known-words';
import { formatMonths, formatYen } from './format';
import { commas, spanText } from './list-words';
import { interestSupportValues } from './loan-words';
import { plainly, say, sayWith, type Said } from './text-words';
import type { Words } from './words';

type Problem = LoanEstimate['problems'][number];

/** Which term of the loan is broken, and what it allows. */
export function problemText(
	problem: Problem,
	{ terms }: LoanEstimate,
	{ t, language }: Words,
): string {
	const broken = {
		'above-limit': terms.limitYen,
		'below-minimum': terms.minYen,
		'term-too-long': terms.termMonths,
		'grace-too-long': terms.graceMonths,
	}[problem];
	if (typeof broken !== 'number') return t('estimate.loan.problems.noGrace');
	const isMoney = problem === 'above-limit' || problem === 'below-minimum';
	const figure = isMoney ? formatYen(broken, language) : formatMonths(broken, language);
	return t(`estimate.loan.problems.${problem}`, { figure });
}

export const problemTexts = (estimate: LoanEstimate, words: Words): string[] =>
	estimate.problems.map((problem) => problemText(problem, estimate, words));

function listed(
	key: 'counted' | 'openVariants' | 'openSupports',
	labels: readonly (Localized | undefined)[],
	words: Words,
): Said[] {
	const known = labels.filter((label) => label !== undefined);
	if (known.length === 0) return [];
	return [
		sayWith(words, (own) => {
			const list = commas(
				known.map((label) => own.text(label)),
				words,
			);
			return words.t(`estimate.known.${key}`, { list });
		}),
	];
}

function partNotes({ loan }: EstimatedLoan, estimate: LoanEstimate, words: Words): Said[] {
	const { variants = [], guaranteeFeeSupport = [] } = loan;
	const { undecided } = estimate;
	const supportName = (index: number) =>
		guaranteeFeeSupport[index]?.label ?? guaranteeFeeSupport[index]?.payer;
	return [
		...listed(
			'counted',
			estimate.variants.map((index) => variants[index]?.label),
			words,
		),
		...listed(
			'openVariants',
			undecided.variants.map((index) => variants[index]?.label),
			words,
		),
		...listed('openSupports', undecided.supports.map(supportName), words),
	];
}

/** What others pay of the interest; said, not taken off. */
function interestSupportNotes({ loan }: EstimatedLoan, words: Words): Said[] {
	const [first, note] = interestSupportValues(loan, words, amountWords(words));
	if (!first) return [];
	return [plainly(words.t('estimate.loan.support', { text: first.text })), ...(note ? [note] : [])];
}

function lackingNote(one: EstimatedLoan, { notKnown }: LoanEstimate, words: Words): Said[] {
	const isTold = one.request.toldInterestPercent !== undefined;
	const names = notKnown
		.filter((figure) => figure !== 'interestRatePercent' || !isTold)
		.map((figure) => loanFigureName(figure, words));
	if (names.length === 0) return [];
	return [plainly(words.t('estimate.known.plain', { list: commas(names, words) }))];
}

/** What the figures rest on, what is not known of them, and what to reckon with. */
export function loanNotes(one: EstimatedLoan, estimate: LoanEstimate, words: Words): Said[] {
	const { t } = words;
	const span = spanText(one.loan.during, words);
	const hasFee = (estimate.guaranteeFee?.totalYen ?? 0) > 0;
	return [
		...partNotes(one, estimate, words),
		...lackingNote(one, estimate, words),
		...interestSupportNotes(one, words),
		...(hasFee ? [plainly(t('estimate.loan.feeNote'))] : []),
		...(one.loan.note ? [say(one.loan.note, words)] : []),
		...(span
			? [plainly(t('rules.lists.labelled', { label: t('rules.benefit.terms.during'), text: span }))]
			: []),
	];
}
