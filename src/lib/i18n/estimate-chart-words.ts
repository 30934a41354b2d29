import type { EstimatedGrant } from '../domain/amount/estimate';
import { grantFor } from '../domain/amount/grant';
import { grantCurve, type CurvePoint, type GrantCurve } from '../domain/amount/grant-curve';
import type { JudgeContext } from '../domain/eligibility/judge';
import type { Yen } from '../domain/yen';
import { formatYen } from './format';
import type { Words } from './words';

export interface Tick {
	yen: Yen;
	text: string;
}

/** A grant against the cost: figures to draw, and the words that go with them. */
export interface GrantChartView {
	title: string;
	/** What the picture shows, for those who do not see it. */
	description: string;
	axes: { cost: string; amount: string };
	points: CurvePoint[];
	costTicks: Tick[];
	amountTicks: Tick[];
	/** The visitor's own cost and amount. */
	you: CurvePoint & { text: string };
	/** From where on a higher cost brings no more. */
	full?: CurvePoint & { text: string };
	summary: string;
	table: { caption: string; rows: { cost: string; amount: string }[] };
}

const mostTicks = 3;
/** Where the first yen is paid tells nobody anything. */
const leastTold = 100;

/** 1, 2 or 5 times a power of ten, so that at most three fit. */
function tickStep(most: Yen): Yen {
	const power = 10 ** Math.floor(Math.log10(Math.max(1, most / mostTicks)));
	const step = [1, 2, 5, 10].find((factor) => most / (factor * power) <= mostTicks) ?? 10;
	return step * power;
}

function ticksUpTo(most: Yen, { language }: Words): Tick[] {
	const step = tickStep(most);
	const count = Math.floor(most / step);
	return Array.from({ length: count }, (_, index) => {
		const yen = (index + 1) * step;
		return { yen, text: formatYen(yen, language) };
	});
}

/** To where the picture goes: past the visitor's cost, and past where the cap bites. */
function lastCost({ full, firstPaid }: GrantCurve, costYen: Yen): Yen {
	const ends = [(full?.costYen ?? 0) * 1.4, costYen * 1.2, (firstPaid?.costYen ?? 0) * 2, 100];
	return Math.ceil(Math.max(...ends));
}

/** Where it begins and ends to grow; whether it ends is not known where the cap is not. */
function sentences({ firstPaid, full }: GrantCurve, hasNoCap: boolean, words: Words): string[] {
	const { t, language } = words;
	const say = ({ costYen, yen }: CurvePoint) => ({
		cost: formatYen(costYen, language),
		amount: formatYen(yen, language),
	});
	const starts = firstPaid && firstPaid.costYen >= leastTold;
	return [
		starts ? t('estimate.chart.from', say(firstPaid)) : t('estimate.chart.fromStart'),
		...(full ? [t('estimate.chart.fullFrom', say(full))] : []),
		...(hasNoCap ? [t('estimate.chart.noFull')] : []),
	];
}

const byCost = (points: readonly CurvePoint[]): CurvePoint[] =>
	[...new Map(points.map((point) => [point.costYen, point])).values()].sort(
		(one, other) => one.costYen - other.costYen,
	);

/** Nothing is drawn where nothing is ever paid, or where no rule makes an amount of the cost. */
export function chartView(
	{ grant, request, estimate }: EstimatedGrant,
	context: JudgeContext,
	words: Words,
): GrantChartView | undefined {
	const { t, language } = words;
	const curve = grantCurve(grant, request, context);
	if (!curve.firstPaid || estimate.steps.length < 2) return undefined;
	const pointAt = (costYen: Yen): CurvePoint => ({
		costYen,
		yen: grantFor(grant, { ...request, costYen }, context).atMostYen,
	});
	const own = pointAt(request.costYen);
	const last = pointAt(lastCost(curve, request.costYen));
	const inside = curve.points.filter(
		({ costYen }) => costYen === 0 || (costYen >= leastTold && costYen < last.costYen),
	);
	const points = byCost([...inside, own, last]);
	const most = Math.max(...points.map(({ yen }) => yen));
	const isExact = estimate.amountYen !== undefined;
	const told = sentences(curve, !curve.full && isExact, words).join(language === 'ja' ? '' : ' ');
	const at = { cost: formatYen(own.costYen, language), amount: formatYen(own.yen, language) };
	return {
		title: t(`estimate.chart.${isExact ? 'title' : 'titleMost'}`),
		description: `${told} ${t('estimate.chart.point', at)}`,
		axes: { cost: t('estimate.chart.cost'), amount: t('estimate.chart.amount') },
		points,
		costTicks: ticksUpTo(last.costYen, words),
		amountTicks: ticksUpTo(most, words),
		you: {
			...own,
			text: t('estimate.chart.you', { amount: formatYen(own.yen, language) }),
		},
		...(curve.full
			? {
					full: {
						...curve.full,
						text: t('estimate.chart.most', { amount: formatYen(curve.full.yen, language) }),
					},
				}
			: {}),
		summary: told,
		table: {
			caption: t('estimate.chart.tableCaption'),
			rows: points.map(({ costYen, yen }) => ({
				cost: formatYen(costYen, language),
				amount: formatYen(yen, language),
			})),
		},
	};
}
