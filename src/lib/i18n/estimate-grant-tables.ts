import type { OpenPart } from '../domain/amount/estimate-parts';
import { grantFor, type GrantEstimate } from '../domain/amount/grant';
import type { GrantRequest } from '../domain/amount/grant-request';
import { isUnreckoned, type GrantTools } from './estimate-grant-tools';
import { formatYen } from './format';
import { plainly, say, type Said } from './text-words';
import type { Words } from './words';

export interface AmountTable {
	caption: string;
	columns: { name: string; amount: string };
	rows: { name: Said; amount: string }[];
}

const amountOf = (estimate: GrantEstimate, { t, language }: Words): string => {
	if (isUnreckoned(estimate)) return t('estimate.amount.notReckoned');
	if (estimate.atMostYen === 0) return t('estimate.cases.nothing');
	const amount = formatYen(estimate.atMostYen, language);
	return estimate.amountYen === undefined ? t('estimate.cases.upTo', { amount }) : amount;
};

/** The same request, with one part more. */
export const withPart = (request: GrantRequest, { kind, index }: OpenPart): GrantRequest => ({
	...request,
	choices: {
		variants: [...(request.choices?.variants ?? []), ...(kind === 'variant' ? [index] : [])],
		additions: [...(request.choices?.additions ?? []), ...(kind === 'addition' ? [index] : [])],
	},
});

/** What each part that may apply would change, by itself; those that change nothing are left out. */
export function casesTable(
	{ one, context, words }: GrantTools,
	parts: readonly OpenPart[],
): AmountTable[] {
	const { t } = words;
	const now = amountOf(one.estimate, words);
	const { variants = [], additions = [] } = one.request.choices ?? {};
	const rows = parts
		.filter(({ benefit, kind, index }) => {
			const chosen = kind === 'variant' ? variants : additions;
			return benefit === one.benefit && !chosen.includes(index);
		})
		.map((part) => ({
			name: say(part.label, words),
			amount: amountOf(grantFor(one.grant, withPart(one.request, part), context), words),
		}))
		.filter(({ amount }) => amount !== now);
	if (rows.length === 0) return [];
	return [
		{
			caption: t('estimate.cases.caption'),
			columns: { name: t('estimate.cases.case'), amount: t('estimate.cases.amount') },
			rows: [{ name: plainly(t('estimate.cases.now')), amount: now }, ...rows],
		},
	];
}

/** Each year of support, where they have terms of their own. */
export function yearsTable({ one, context, words }: GrantTools): AmountTable[] {
	const { t } = words;
	const { grant, request } = one;
	const last = Math.max(1, ...(grant.variants ?? []).map(({ year = 1 }) => year));
	if (last === 1) return [];
	const rows = Array.from({ length: last }, (_, index) => ({
		name: plainly(t('estimate.form.nth', { year: index + 1 })),
		amount: amountOf(grantFor(grant, { ...request, year: index + 1 }, context), words),
	}));
	return [
		{
			caption: t('estimate.years.caption'),
			columns: { name: t('estimate.years.year'), amount: t('estimate.years.amount') },
			rows,
		},
	];
}
