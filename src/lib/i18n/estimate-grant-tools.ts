import type { EstimatedGrant } from '../domain/amount/estimate';
import type { GrantEstimate } from '../domain/amount/grant';
import type { JudgeContext } from '../domain/eligibility/judge';
import type { Words } from './words';

/** An estimated grant, and what it takes to say more of it. */
export interface GrantTools {
	one: EstimatedGrant;
	context: JudgeContext;
	words: Words;
}

/** No rule made anything of the cost. */
export const isUnreckoned = ({ amountYen, steps }: GrantEstimate): boolean =>
	amountYen === undefined && steps.length < 2;
