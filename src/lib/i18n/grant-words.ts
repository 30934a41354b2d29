import { isStated } from '../domain/known';
import type { Grant } from '../domain/program/benefit';
import { amountWords, type AmountWords } from './amount-words';
import type { RowValue, Rows } from './benefit-row-words';
import { commas, spanText, withAside } from './list-words';
import { plainly, say } from './text-words';
import type { Words } from './words';

type Addition = NonNullable<Grant['additions']>[number];
type Variant = NonNullable<Grant['variants']>[number];

/** 連携先1者につき25万円（合わせて100万円まで） */
function formulaText(
	{ baseYen, perUnitYen, unit, maxYen }: NonNullable<Grant['capFormula']>,
	words: Words,
	{ yen, unitOf }: AmountWords,
): string {
	const { t } = words;
	const each = { unit: unitOf(unit), perUnit: yen(perUnitYen) };
	const text =
		baseYen > 0
			? t('rules.benefit.text.formulaBase', { ...each, base: yen(baseYen) })
			: t('rules.benefit.text.formula', each);
	const most = isStated(maxYen)
		? [t('rules.benefit.text.together', { amount: yen(maxYen) })]
		: maxYen === 'unknown'
			? [t('rules.known.unknown')]
			: [];
	return withAside(text, most, words);
}

function additionValue(addition: Addition, words: Words, amounts: AmountWords): RowValue {
	const { t } = words;
	const { rate, perUnit, capYen, beyondCap } = addition;
	const parts = [
		...(rate ? [t('rules.benefit.text.shareOfCost', { rate: amounts.share(rate) })] : []),
		...(perUnit ? [amounts.perUnit(perUnit.unit, perUnit.yen)] : []),
	];
	const asides = [
		...amounts.optional(capYen, amounts.upTo),
		...(beyondCap ? [t('rules.benefit.text.beyondCap')] : []),
	];
	return {
		...plainly(withAside(commas(parts, words), asides, words)),
		label: say(addition.label, words),
	};
}

function variantValue(variant: Variant, words: Words, amounts: AmountWords): RowValue {
	const { t } = words;
	const rate = amounts.optional(variant.rate, (stated) =>
		t('rules.benefit.text.shareOfCost', { rate: amounts.share(stated) }),
	);
	const cap =
		variant.capYen === 'none'
			? [t('rules.benefit.none.cap')]
			: amounts.optional(variant.capYen, amounts.upTo);
	const floor = amounts.optional(variant.floorYen, (stated) =>
		t('rules.benefit.text.floor', { amount: amounts.yen(stated) }),
	);
	const cost = amounts.optional(variant.minCostYen, (stated) =>
		t('rules.benefit.text.minCost', { amount: amounts.yen(stated) }),
	);
	const year =
		variant.year === undefined ? [] : [t('rules.benefit.text.year', { year: variant.year })];
	const span = spanText(variant.during, words);
	const text = commas([...rate, ...cap, ...floor, ...cost], words);
	return {
		...plainly(withAside(text, [...year, ...(span ? [span] : [])], words)),
		label: say(variant.label, words),
	};
}

/** How much is paid, and what may change it. */
function addSums(grant: Grant, rows: Rows, words: Words, amounts: AmountWords): void {
	const { t } = words;
	const { fixedYen, capFormula } = grant;
	if (fixedYen !== undefined)
		rows.say('fixed', t('rules.benefit.text.fixed', { amount: amounts.yen(fixedYen) }));
	if (fixedYen === undefined || isStated(grant.rate))
		rows.figure('rate', grant.rate, (rate) =>
			t('rules.benefit.text.rate', { rate: amounts.share(rate) }),
		);
	if (capFormula) rows.say('cap', formulaText(capFormula, words, amounts));
	else if (fixedYen === undefined || isStated(grant.capYen))
		rows.figure('cap', grant.capYen, amounts.upTo);
	rows
		.list(
			'unitCap',
			(grant.unitCaps ?? []).map(({ unit, yen }) =>
				plainly(
					t('rules.benefit.text.perUnitCap', {
						unit: amounts.unitOf(unit),
						amount: amounts.yen(yen),
					}),
				),
			),
		)
		.list(
			'variants',
			(grant.variants ?? []).map((variant) => variantValue(variant, words, amounts)),
		)
		.list(
			'addition',
			(grant.additions ?? []).map((addition) => additionValue(addition, words, amounts)),
		);
}

/** What the applicant has to reckon with. */
function addTerms(grant: Grant, rows: Rows, { t }: Words, amounts: AmountWords): void {
	const { ownShareAtLeast: own } = grant;
	const amount = (yen: number) => ({ amount: amounts.yen(yen) });
	rows
		.detail('minCost', grant.minCostYen, (yen) => t('rules.benefit.text.minCost', amount(yen)))
		.detail('floor', grant.floorYen, (yen) => t('rules.benefit.text.floor', amount(yen)))
		.detail('rounding', grant.roundDownToYen, (yen) =>
			t('rules.benefit.text.rounding', amount(yen)),
		)
		.say('ownShare', own && t('rules.benefit.text.ownShare', { rate: amounts.share(own) }))
		.detail('paid', grant.paid, (when) => t(`rules.benefit.paid.${when}`))
		.say('reduced', grant.mayBeReduced ? t('rules.benefit.text.reduced') : undefined);
}

export function addGrantRows(grant: Grant, rows: Rows, words: Words): void {
	const amounts = amountWords(words);
	addSums(grant, rows, words, amounts);
	addTerms(grant, rows, words, amounts);
	rows
		.list(
			'eligible',
			(grant.eligibleCosts ?? []).map((cost) => say(cost, words)),
		)
		.list(
			'excluded',
			(grant.excludedCosts ?? []).map((cost) => say(cost, words)),
		);
}
