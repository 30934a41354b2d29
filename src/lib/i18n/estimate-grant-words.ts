import type { EstimatedGrant } from '../domain/amount/estimate';
import type { OpenPart } from '../domain/amount/estimate-parts';
import type { GrantEstimate } from '../domain/amount/grant';
import type { JudgeContext } from '../domain/eligibility/judge';
import { amountText } from './estimate-amount-words';
import { chartView, type GrantChartView } from './estimate-chart-words';
import { notesOf, refusalTexts } from './estimate-grant-notes';
import { casesTable, yearsTable, type AmountTable } from './estimate-grant-tables';
import { isUnreckoned, type GrantTools } from './estimate-grant-tools';
import { stepViews, type StepView } from './estimate-step-words';
import { formatYen } from './format';
import { say, type Said } from './text-words';
import type { Words } from './words';

export interface Headline {
	term: string;
	text: string;
	/** `unknown` where the figures do not make an amount. */
	tone: 'amount' | 'nothing' | 'unknown';
}

/** What one grant brings, in words. */
export interface GrantView {
	type: 'grant';
	/** The benefit's place in the program. */
	benefit: number;
	heading: Said;
	headline: Headline;
	/** What the applicant pays, where that is certain. */
	own?: { term: string; text: string };
	/** Why nothing is paid, and what would be. */
	refusal: string[];
	steps: StepView[];
	/** What the steps come to. */
	total: string;
	notes: Said[];
	/** The same cost in other cases, and in each year of support. */
	tables: AmountTable[];
	chart?: GrantChartView;
}

function headlineOf(estimate: GrantEstimate, words: Words): Headline {
	const { t } = words;
	if (isUnreckoned(estimate))
		return {
			term: t('estimate.amount.unknown'),
			text: t('estimate.amount.notReckoned'),
			tone: 'unknown',
		};
	const { amountYen, atMostYen, undecided } = estimate;
	const isOpen = undecided.variants.length + undecided.additions.length > 0;
	const term = amountYen === undefined ? 'most' : isOpen ? 'expected' : 'exact';
	return {
		term: t(`estimate.amount.${term}`),
		text: amountText(atMostYen, words),
		tone: atMostYen === 0 ? 'nothing' : 'amount',
	};
}

function ownText({ one: { estimate, request }, words }: GrantTools) {
	const left = request.costYen - (estimate.amountYen ?? 0) - (request.otherSupportYen ?? 0);
	if (estimate.amountYen === undefined || estimate.amountYen === 0 || left < 0) return {};
	return { own: { term: words.t('estimate.amount.own'), text: formatYen(left, words.language) } };
}

/** A grant's estimate as a page shows it; `parts` are those of which nobody has said whether they apply. */
export function grantView(
	one: EstimatedGrant,
	parts: readonly OpenPart[],
	context: JudgeContext,
	words: Words,
): GrantView {
	const tools = { one, context, words };
	const { grant, estimate, benefit } = one;
	const chart = chartView(one, context, words);
	return {
		type: 'grant',
		benefit,
		heading: say(grant.label, words),
		headline: headlineOf(estimate, words),
		...ownText(tools),
		refusal: refusalTexts(tools),
		steps: isUnreckoned(estimate) ? [] : stepViews(estimate.steps, grant, words),
		total: formatYen(estimate.atMostYen, words.language),
		notes: notesOf(tools),
		tables: [...yearsTable(tools), ...casesTable(tools, parts)],
		...(chart ? { chart } : {}),
	};
}
