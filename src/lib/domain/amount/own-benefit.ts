import type { Business } from '../business/business';
import type { Judgement, JudgeContext } from '../eligibility/judge';
import type { JstDate } from '../jst-date';
import { isStated } from '../known';
import { amountsOf } from '../program/amount';
import type { Benefit, Grant } from '../program/benefit';
import type { Program } from '../program/program';
import { holdsOn } from '../span';
import type { Yen } from '../yen';
import { grantFor } from './grant';

/** What a program would bring to one business, as far as figures are known. */
export interface OwnBenefit {
	/** Money that need not be paid back: grants, prizes and payments. At most, unless exact. */
	givenYen?: Yen;
	/** Whether `givenYen` was worked out from the cost that was stated, with all figures known. */
	isExact: boolean;
	/** Money lent or guaranteed, at most. */
	lentYen?: Yen;
}

interface Request {
	business: Business;
	today: JstDate;
	context: JudgeContext;
	program: Program;
}

interface Amount {
	yen: Yen;
	isExact: boolean;
}

/** Costs above any cap: what a grant pays for them is the most it pays this business. */
const largeCostYen = 100_000_000_000;

/** Worked out from the cost that was stated, else the most it can be; nothing where that is open. */
function grantAmount(
	grant: Grant,
	{ business, today, context, program }: Request,
): Amount | undefined {
	const [track] = grant.tracks ?? [];
	const paidFor = (costYen: Yen) =>
		grantFor(grant, { costYen, today, business, programId: program.id, track }, context);
	const { costYen } = business.plan ?? {};
	const own = costYen === undefined ? undefined : paidFor(costYen);
	if (own?.amountYen !== undefined) return { yen: own.amountYen, isExact: true };
	const most = paidFor(largeCostYen).atMostYen;
	if (most >= largeCostYen / 100) return undefined;
	return { yen: own ? Math.min(own.atMostYen, most) : most, isExact: false };
}

function given(benefit: Benefit, request: Request): Amount | undefined {
	if (benefit.type === 'grant') return grantAmount(benefit, request);
	if (benefit.type === 'award' && isStated(benefit.prizeYen))
		return { yen: benefit.prizeYen, isExact: false };
	if (benefit.type === 'payment' && isStated(benefit.amountYen))
		return { yen: benefit.amountYen, isExact: false };
	return undefined;
}

const lent = (benefit: Benefit): Yen | undefined => {
	if (benefit.type !== 'loan' && benefit.type !== 'guarantee') return undefined;
	const stated = amountsOf(benefit).filter((amount) => typeof amount === 'number');
	return stated.length > 0 ? Math.max(...stated) : undefined;
};

/** Benefits of tracks that are not for this business, or of other days, bring it nothing. */
function benefitsFor({ benefits }: Program, { tracks }: Judgement, today: JstDate): Benefit[] {
	const open = tracks?.filter(({ verdict }) => verdict !== 'fails').map(({ track }) => track);
	const isOpen = (own: readonly string[] | undefined) =>
		!own || !open || own.some((track) => open.includes(track));
	return benefits.filter(({ tracks: own, during }) => isOpen(own) && holdsOn(during, today));
}

const largest = <T>(items: readonly T[], size: (item: T) => number): T | undefined =>
	items.reduce<T | undefined>(
		(best, item) => (best === undefined || size(item) > size(best) ? item : best),
		undefined,
	);

/** The largest of each kind: benefits of one program are more often alternatives than a sum. */
export function ownBenefit(
	program: Program,
	judgement: Judgement,
	business: Business,
	today: JstDate,
	context: JudgeContext,
): OwnBenefit {
	const request = { business, today, context, program };
	const benefits = benefitsFor(program, judgement, today);
	const gifts = benefits
		.flatMap((benefit) => given(benefit, request) ?? [])
		.filter(({ yen }) => yen > 0);
	const best = largest(gifts, ({ yen }) => yen);
	const loan = largest(
		benefits.flatMap((benefit) => lent(benefit) ?? []),
		(yen) => yen,
	);
	return {
		isExact: best?.isExact ?? false,
		...(best ? { givenYen: best.yen } : {}),
		...(loan === undefined ? {} : { lentYen: loan }),
	};
}
