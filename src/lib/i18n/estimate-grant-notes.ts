import type { EstimatedGrant } from '../domain/amount/estimate';
import { grantCurve } from '../domain/amount/grant-curve';
import { isUnreckoned, type GrantTools } from './estimate-grant-tools';
import { notKnownTexts } from './estimate-known-words';
import { formatYen } from './format';
import { commas, spanText } from './list-words';
import { plainly, say, sayWith, type Said } from './text-words';

/** Which rule refuses, and the least cost for which something is paid. */
export function refusalTexts({ one, context, words }: GrantTools): string[] {
	const { t, language } = words;
	const { refusedBy, steps } = one.estimate;
	if (!refusedBy) return [];
	const figure = formatYen(steps.at(-1)?.figureYen ?? 0, language);
	const { firstPaid } = grantCurve(one.grant, one.request, context);
	return [
		t(`estimate.refused.${refusedBy}`, { figure }),
		firstPaid
			? t('estimate.refused.needs', {
					cost: formatYen(firstPaid.costYen, language),
					amount: formatYen(firstPaid.yen, language),
				})
			: t('estimate.refused.never'),
	];
}

function countedText({ one: { grant, estimate }, words }: GrantTools): Said[] {
	// Years stand side by side in a table of their own.
	const counted = estimate.variants.flatMap((index) => grant.variants?.[index] ?? []);
	const labels = counted.filter(({ year }) => year === undefined).map(({ label }) => label);
	if (labels.length === 0) return [];
	return [
		sayWith(words, (own) =>
			words.t('estimate.known.counted', {
				list: commas(
					labels.map((label) => own.text(label)),
					words,
				),
			}),
		),
	];
}

/** Additions by a number that was not given. */
const uncounted = ({ grant, request, estimate }: EstimatedGrant): string[] =>
	estimate.undecided.additions.flatMap((index) => {
		const unit = grant.additions?.[index]?.perUnit?.unit;
		const figure = `units.${unit}`;
		const isGiven = unit === undefined || request.units?.[unit] !== undefined;
		return isGiven || estimate.notKnown.includes(figure) ? [] : [figure];
	});

/** What the amount rests on, what is not known of it, and what to reckon with. */
export function notesOf(tools: GrantTools): Said[] {
	const { one, words } = tools;
	const { grant, estimate } = one;
	const { t } = words;
	const span = spanText(grant.during, words);
	const hasAmount = !isUnreckoned(estimate);
	const isPaid = estimate.atMostYen > 0 && hasAmount;
	const lacking = [...estimate.notKnown, ...uncounted(one)];
	return [
		...countedText(tools),
		...notKnownTexts(lacking, { grant, hasAmount }, words),
		...(isPaid && grant.mayBeReduced ? [plainly(t('estimate.reduced'))] : []),
		...(isPaid && grant.paid === 'after-completion' ? [plainly(t('estimate.paidAfter'))] : []),
		...(grant.note ? [say(grant.note, words)] : []),
		...(span
			? [plainly(t('rules.lists.labelled', { label: t('rules.benefit.terms.during'), text: span }))]
			: []),
	];
}
