import type { GrantEstimate } from '../../src/lib/domain/amount/grant';
import type { GrantRequest } from '../../src/lib/domain/amount/grant-request';
import type { Business } from '../../src/lib/domain/business/business';
import type { Verdict } from '../../src/lib/domain/eligibility/judge';
import type { ExpectedGrant, ExpectedLine, ExpectedVerdict } from './business-cases';

/** A program, or one of its tracks: `recession-loan/ten-year`. */
function named(name: string): Pick<ExpectedVerdict, 'program' | 'track'> {
	const [program = name, track] = name.split('/');
	return track === undefined ? { program } : { program, track };
}

const expecting =
	(verdict: Verdict) =>
	(
		name: string,
		because: readonly ExpectedLine[],
		source: string,
		but: Partial<Business> = {},
	): ExpectedVerdict => ({ ...named(name), verdict, because, source, but });

/** All that is asked is met; named are the lines that matter. */
export const meets = expecting('meets');
/** Something is not known; named are all lines that are open. */
export const isOpen = expecting('unknown');
/** Something is not met; named are all lines that failed. */
export const fails = expecting('fails');

/** The amount, or what refuses it, or whatever else is known of it. */
type Paid = number | 'minimum-cost' | 'floor' | Partial<GrantEstimate>;

interface GrantCase extends Partial<GrantRequest> {
	cost: number;
	paid: Paid;
	benefit?: number;
	but?: Partial<Business>;
}

const estimateOf = (paid: Paid): Partial<GrantEstimate> => {
	if (typeof paid === 'number') return { amountYen: paid };
	return typeof paid === 'string' ? { refusedBy: paid } : paid;
};

/** What one of a program's grants pays towards several costs. */
export const pays = (
	program: string,
	source: string,
	...cases: readonly GrantCase[]
): ExpectedGrant[] =>
	cases.map(({ cost, paid, benefit = 0, but = {}, ...request }) => ({
		program,
		benefit,
		but,
		request: { costYen: cost, ...request },
		expected: estimateOf(paid),
		source,
	}));
