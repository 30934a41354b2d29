import { describe, expect, test } from 'vitest';
import { grantFor, type GrantEstimate } from '../../src/lib/domain/amount/grant';
import type { GrantRequest } from '../../src/lib/domain/amount/grant-request';
import { businessSchema, type Business } from '../../src/lib/domain/business/business';
import { classifySize, type SizeVerdict } from '../../src/lib/domain/business/size-class';
import type { Verdict } from '../../src/lib/domain/eligibility/judge';
import type { Outcome } from '../../src/lib/domain/eligibility/outcome';
import { expectKnownCodes } from './business-codes';
import { verdictWithLines } from './business-lines';
import { programOf } from './catalogue';
import { isWithin } from './industry-tree';

export const today = '2026-11-20';
const context = { isWithin };

/** What the site's pledges and every owner's ordinary answers amount to. */
export const usual = {
	certifications: [],
	taxesPaid: ['all-taxes'],
	declarations: {
		'required-licences-held': true,
		'credit-record-problem': false,
		'amusement-and-adult-entertainment': false,
		'organised-crime-ties': false,
		'deemed-large-company': false,
	},
	controlledBy: [],
	earlierAwards: [],
} satisfies Partial<Business>;

/**
 * A line of the verdict: the facts of its criterion, and how it turned out; `saved` is met through an
 * exception. `coverage` stands for conditions that nobody has seen.
 */
export type ExpectedLine = `${string} ${Outcome | 'saved'}`;

export interface ExpectedVerdict {
	program: string;
	/** Has to be named where the program has tracks. */
	track?: string;
	/** Answers in which it differs from the business described. */
	but?: Partial<Business>;
	verdict: Verdict;
	/** Every line that decides: all that failed, or all that are open; of `meets`, those that matter. */
	because: readonly ExpectedLine[];
	/** Document and place in it that the verdict was worked out from. */
	source: string;
}

export interface ExpectedGrant {
	program: string;
	/** Which of its benefits, the first where none is named. */
	benefit?: number;
	but?: Partial<Business>;
	request: Partial<GrantRequest> & Pick<GrantRequest, 'costYen'>;
	expected: Partial<GrantEstimate>;
	source: string;
}

export interface BusinessCases {
	business: Business;
	size: SizeVerdict;
	verdicts: readonly ExpectedVerdict[];
	grants: readonly ExpectedGrant[];
}

/** What decides a verdict; where all is met, nothing stands out. */
const deciding: Record<Verdict, Outcome | undefined> = {
	fails: 'failed',
	unknown: 'unknown',
	meets: undefined,
};

function expectVerdict(expected: ExpectedVerdict, business: Business): void {
	const { program, track, because, but } = expected;
	const { verdict, lines } = verdictWithLines(program, track, { ...business, ...but }, today);
	const shown = `${program}: ${lines.join(', ') || 'no lines'}`;
	expect(verdict, shown).toBe(expected.verdict);
	expect(because.length, `${program}: a reason`).toBeGreaterThan(0);
	const named = new Set<string>(because);
	const outcome = deciding[expected.verdict];
	const compared = lines.filter(
		(line) => named.has(line) || (outcome !== undefined && line.endsWith(` ${outcome}`)),
	);
	expect(compared.toSorted(), shown).toEqual(because.toSorted());
}

function expectGrant(
	{ program: id, benefit = 0, but, request, expected }: ExpectedGrant,
	described: Business,
) {
	const business = { ...described, ...but };
	const grant = programOf(id).benefits[benefit];
	if (grant?.type !== 'grant') throw new Error(`${id} has no grant ${benefit}`);
	const estimate = grantFor(grant, { today, programId: id, business, ...request }, context);
	expect(estimate, `${id}: ${JSON.stringify(estimate.steps)}`).toMatchObject(expected);
}

const titleOf = ({ program, track, verdict, because, source }: ExpectedVerdict): string =>
	`${track ? `${program} (${track})` : program}: ${verdict}, as ${because.join(', ')} (${source})`;

/** One business: its size under the Act, verdicts with their reasons, and what grants would pay. */
export function describeBusiness(
	name: string,
	{ business, size, verdicts, grants }: BusinessCases,
) {
	describe(name, () => {
		test('says what the site can ask', () => {
			expect(businessSchema.parse(business)).toEqual(business);
			expectKnownCodes(business);
		});
		test(`is ${size.class} under the SME Basic Act`, () => {
			expect(classifySize(business, isWithin)).toEqual(size);
		});
		for (const expected of verdicts)
			test(titleOf(expected), () => {
				expectVerdict(expected, business);
			});
		for (const expected of grants)
			test(`${expected.program} pays towards ${expected.request.costYen} yen`, () => {
				expectGrant(expected, business);
			});
	});
}
