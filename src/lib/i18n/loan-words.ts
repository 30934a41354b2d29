import { isStated, type Known } from '../domain/known';
import type { Benefit, Loan } from '../domain/program/benefit';
import { amountWords, type AmountWords } from './amount-words';
import type { RowValue, Rows } from './benefit-row-words';
import { formatNumber, formatPercent } from './format';
import { commas, spanText, withAside } from './list-words';
import { plainly, say, sayWith } from './text-words';
import type { Words } from './words';

type Guarantee = Extract<Benefit, { type: 'guarantee' }>;
type Use = NonNullable<Loan['uses']>[number];
type Variant = NonNullable<Loan['variants']>[number];
type FeeSupport = NonNullable<Loan['guaranteeFeeSupport']>[number];

/** A yearly rate: 0% says that it costs nothing, a range from where it starts. */
function percentText(
	kind: 'interest' | 'fee',
	percent: number,
	from: number | undefined,
	{ t }: Words,
): string {
	if (percent === 0) return t(`rules.benefit.text.${kind}Free`);
	const to = formatPercent(percent);
	return from === undefined || from === percent
		? t(`rules.benefit.text.${kind}`, { percent: to })
		: t(`rules.benefit.text.${kind}Range`, { from: formatPercent(from), to });
}

/** A figure with its name before it, among others: 据置：1年以内. */
const named = (term: 'term' | 'grace' | 'fee', text: string, { t }: Words): string =>
	t('rules.lists.labelled', { label: t(`rules.benefit.short.${term}`), text });

interface Terms {
	limitYen?: Known<number> | undefined;
	interestRatePercent?: Known<number> | undefined;
	termMonths?: Known<number> | undefined;
	graceMonths?: Known<number> | undefined;
	guaranteeFeePercent?: Known<number> | undefined;
}

function termsText(terms: Terms, words: Words, amounts: AmountWords): string {
	const rate = (kind: 'interest' | 'fee') => (percent: number) =>
		percentText(kind, percent, undefined, words);
	const parts = [
		...amounts.optional(terms.limitYen, amounts.upTo),
		...amounts.optional(terms.interestRatePercent, rate('interest')),
		...amounts.optional(terms.termMonths, amounts.within).map((text) => named('term', text, words)),
		...amounts
			.optional(terms.graceMonths, amounts.within)
			.map((text) => named('grace', text, words)),
		...amounts
			.optional(terms.guaranteeFeePercent, rate('fee'))
			.map((text) => named('fee', text, words)),
	];
	return commas(parts, words);
}

const useValue = ({ use, ...terms }: Use, words: Words, amounts: AmountWords): RowValue => ({
	...plainly(termsText(terms, words, amounts)),
	label: plainly(words.t(`rules.benefit.use.${use}`)),
});

function variantValue(variant: Variant, words: Words, amounts: AmountWords): RowValue {
	const span = spanText(variant.during, words);
	const text = withAside(termsText(variant, words, amounts), span ? [span] : [], words);
	return { ...plainly(text), label: say(variant.label, words) };
}

/** Who pays which part of the guarantee fee, and on which days. */
function feeSupportValue(support: FeeSupport, words: Words, { share }: AmountWords): RowValue {
	const span = spanText(support.during, words);
	const said = sayWith(words, (noticing) => {
		const payer = noticing.text(support.payer);
		const text = words.t('rules.benefit.text.feeSupport', { payer, share: share(support.share) });
		return withAside(text, span ? [span] : [], words);
	});
	return { ...said, ...(support.label ? { label: say(support.label, words) } : {}) };
}

/** What is paid of the interest by others, as far as a source says. */
export function interestSupportValues(loan: Loan, words: Words, amounts: AmountWords): RowValue[] {
	const { t } = words;
	const support = loan.interestSupport;
	if (!support) return [];
	const { percent, share, months, note } = support;
	const text = isStated(percent)
		? t('rules.benefit.text.supportPercent', { percent: formatPercent(percent) })
		: isStated(share)
			? t('rules.benefit.text.supportShare', { share: amounts.share(share) })
			: t('rules.benefit.text.supportUnknown');
	const howLong = isStated(months)
		? [t('rules.benefit.text.supportMonths', { months: amounts.length(months) })]
		: months === 'unknown'
			? [t('rules.benefit.text.supportMonthsUnknown')]
			: [];
	return [plainly(withAside(text, howLong, words)), ...(note ? [say(note, words)] : [])];
}

function addCost(loan: Loan, rows: Rows, words: Words, amounts: AmountWords): void {
	const { t } = words;
	rows
		.figure('interest', loan.interestRatePercent, (percent) =>
			percentText('interest', percent, loan.interestRateFromPercent, words),
		)
		.detail('interestKind', loan.interest, (kind) => t(`rules.benefit.interestKind.${kind}`))
		.list('interestSupport', interestSupportValues(loan, words, amounts))
		.figure('fee', loan.guaranteeFeePercent, (percent) =>
			percentText('fee', percent, loan.guaranteeFeeFromPercent, words),
		)
		.list(
			'feeSupport',
			(loan.guaranteeFeeSupport ?? []).map((support) => feeSupportValue(support, words, amounts)),
		);
}

export function addLoanRows(loan: Loan, rows: Rows, words: Words): void {
	const { t } = words;
	const amounts = amountWords(words);
	rows.figure('limit', loan.limitYen, amounts.upTo);
	rows.detail('least', loan.minYen, amounts.yen);
	addCost(loan, rows, words, amounts);
	rows
		.figure('term', loan.termMonths, amounts.within)
		.detail('grace', loan.graceMonths, amounts.within)
		.list(
			'uses',
			(loan.uses ?? []).map((use) => useValue(use, words, amounts)),
		)
		.list(
			'variants',
			(loan.variants ?? []).map((variant) => variantValue(variant, words, amounts)),
		)
		.detail('repayment', loan.repayment, (how) => t(`rules.benefit.repayment.${how}`))
		.detail('collateral', loan.collateral, (need) => t(`rules.benefit.security.${need}`))
		.detail('guarantor', loan.personalGuarantee, (need) => t(`rules.benefit.security.${need}`));
}

export function addGuaranteeRows(guarantee: Guarantee, rows: Rows, words: Words): void {
	const { t } = words;
	const amounts = amountWords(words);
	rows
		.figure('guaranteed', guarantee.limitYen, amounts.upTo)
		.detail('coverage', guarantee.coveragePercent, (percent) =>
			t('rules.benefit.text.coverage', { percent: formatNumber(percent) }),
		)
		.figure('fee', guarantee.guaranteeFeePercent, (percent) =>
			percentText('fee', percent, guarantee.guaranteeFeeFromPercent, words),
		)
		.detail('guaranteeTerm', guarantee.termMonths, amounts.within)
		.list(
			'variants',
			(guarantee.variants ?? []).map((variant) => variantValue(variant, words, amounts)),
		);
}
