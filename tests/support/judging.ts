import type { Business } from '../../src/lib/domain/business/business';
import { grantFor } from '../../src/lib/domain/amount/grant';
import type { GrantEstimate } from '../../src/lib/domain/amount/grant';
import type { GrantRequest } from '../../src/lib/domain/amount/grant-request';
import { judge, type Verdict } from '../../src/lib/domain/eligibility/judge';
import type { Program } from '../../src/lib/domain/program/program';
import { isWithin } from './industry-tree';
import { aBusiness } from './programs';

export const context = { isWithin };
export const today = '2025-11-20';

export const judged = (program: Program, answers: Partial<Business>, day = today) =>
	judge(program, aBusiness(answers), day, context);

export const verdict = (program: Program, answers: Partial<Business>, day = today): Verdict =>
	judged(program, answers, day).verdict;

/** The verdict on each track. */
export const verdicts = (program: Program, answers: Partial<Business>, day = today) =>
	Object.fromEntries(
		(judged(program, answers, day).tracks ?? []).map(({ track, verdict }) => [track, verdict]),
	);

/** What one of a program's grants pays, the first where none is named. */
export function estimate(
	program: Program,
	request: Partial<GrantRequest>,
	benefit = 0,
): GrantEstimate {
	const grant = program.benefits[benefit];
	if (grant?.type !== 'grant') throw new Error('no grant');
	return grantFor(grant, { costYen: 0, today, programId: program.id, ...request }, context);
}
