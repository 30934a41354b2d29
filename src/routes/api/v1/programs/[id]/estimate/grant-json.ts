import type { EstimatedGrant } from '$lib/domain/amount/estimate';
import { openParts, type OpenPart } from '$lib/domain/amount/estimate-parts';
import { printPart, type EstimateRequest } from '$lib/domain/amount/estimate-request';
import { grantFor, type GrantEstimate } from '$lib/domain/amount/grant';
import { grantCurve } from '$lib/domain/amount/grant-curve';
import type { JudgeContext } from '$lib/domain/eligibility/judge';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { withPart } from '$lib/i18n/estimate-grant-tables';
import { figureName } from '$lib/i18n/estimate-known-words';
import { stepText } from '$lib/i18n/estimate-step-words';
import type { Words } from '$lib/i18n/words';
import type { BenefitJson } from '$lib/server/web/openapi-estimate';

type GrantJson = Extract<BenefitJson, { type: 'grant' }>;

const amountsOf = ({ amountYen, atMostYen }: GrantEstimate) => ({
	...(amountYen === undefined ? {} : { amountYen }),
	atMostYen,
});

function thresholdsOf({ grant, request }: EstimatedGrant, context: JudgeContext) {
	const { firstPaid, full } = grantCurve(grant, request, context);
	return {
		...(firstPaid ? { firstPaidAtCostYen: firstPaid.costYen } : {}),
		...(full ? { fullAtCostYen: full.costYen } : {}),
	};
}

/** A part that may apply, and the amount if it does. */
function undecidedJson(
	one: EstimatedGrant,
	part: OpenPart,
	context: JudgeContext,
	words: Words,
): GrantJson['undecided'][number] {
	return {
		kind: part.kind === 'variant' ? 'variant' : 'addition',
		part: printPart(part),
		label: withoutRuby(words.text(part.label)),
		...amountsOf(grantFor(one.grant, withPart(one.request, part), context)),
	};
}

function isUndecided({ benefit, request }: EstimatedGrant, part: OpenPart): boolean {
	const { variants = [], additions = [] } = request.choices ?? {};
	const chosen = part.kind === 'variant' ? variants : additions;
	return part.benefit === benefit && !chosen.includes(part.index);
}

export function grantJson(
	program: Program,
	one: EstimatedGrant,
	request: EstimateRequest,
	context: JudgeContext,
	words: Words,
): GrantJson {
	const { benefit, grant, estimate } = one;
	const { refusedBy } = estimate;
	const plain = (text: string) => withoutRuby(text);
	return {
		...{ benefit, type: 'grant', label: plain(words.text(grant.label)) },
		...amountsOf(estimate),
		...(refusedBy ? { refusedBy } : {}),
		...thresholdsOf(one, context),
		steps: estimate.steps.map((step) => ({ ...step, text: plain(stepText(step, grant, words)) })),
		notKnown: estimate.notKnown.map((figure) => ({
			figure,
			label: plain(figureName(figure, grant, words).text),
		})),
		variants: estimate.variants.map((index) => ({
			part: printPart({ benefit, index }),
			label: plain(words.text(grant.variants?.[index]?.label ?? grant.label)),
		})),
		undecided: openParts(program, request, context)
			.filter((part) => isUndecided(one, part))
			.map((part) => undecidedJson(one, part, context, words)),
	};
}
