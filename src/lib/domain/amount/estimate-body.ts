import { z } from 'zod';
import { businessSchema } from '../business/business';
import { checkBusiness, type KnownAnswers } from '../business/check-business';
import type { JstDate } from '../jst-date';
import { unitSchema } from '../program/benefit';
import type { Program } from '../program/program';
import { failure, success, type FieldError, type Result } from '../result';
import { yenSchema } from '../yen';
import { methodsOf } from './estimate';
import { mostGraceMonths, mostInterestPercent, mostMonths } from './estimate-fields';
import { partsOf } from './estimate-parts';
import {
	loanUses,
	parsePart,
	printPart,
	type EstimateRequest,
	type PartKind,
} from './estimate-request';
import { repaymentMethods } from './repayment';

const mostParts = 50;
const mostCount = 10_000_000;
const parts = z
	.array(z.string().regex(/^\d{1,3}\.\d{1,3}$/, 'a benefit and its part, such as 0.2'))
	.max(mostParts);

/** What `POST /api/v1/programs/{id}/estimate` takes: for grants a cost, for loans a sum and months. */
export const estimateBodySchema = z.strictObject({
	costYen: yenSchema.optional(),
	/** Which year of support it is, where years have terms of their own; the first if absent. */
	year: z.int().min(1).max(100).optional(),
	units: z.partialRecord(unitSchema, z.number().min(0).max(mostCount)).optional(),
	otherSupportYen: yenSchema.optional(),
	borrowYen: yenSchema.min(1).optional(),
	months: z.int().min(1).max(mostMonths).optional(),
	graceMonths: z.int().min(0).max(mostGraceMonths).optional(),
	method: z.enum(repaymentMethods).optional(),
	use: z.enum(loanUses).optional(),
	/** A year's interest, used where no source states it. */
	interestRatePercent: z.number().min(0).max(mostInterestPercent).optional(),
	/** Parts that apply, as an answer names them. */
	variants: parts.optional(),
	additions: parts.optional(),
	supports: parts.optional(),
	business: businessSchema.optional(),
});

export type EstimateBody = z.infer<typeof estimateBodySchema>;

const required = (path: keyof EstimateBody): FieldError => ({ path, code: 'required' });

/** A cost for a grant, or a sum and months for a loan: at least one of them, and none by halves. */
function missing({ benefits }: Program, body: EstimateBody): FieldError[] {
	const has = (type: 'grant' | 'loan') => benefits.some((benefit) => benefit.type === type);
	const { costYen, borrowYen, months } = body;
	const isLoanBegun = borrowYen !== undefined || months !== undefined;
	if (has('grant') && costYen === undefined && !(has('loan') && isLoanBegun))
		return [required('costYen')];
	if (!has('loan') || (has('grant') && !isLoanBegun)) return [];
	return [
		...(borrowYen === undefined ? [required('borrowYen')] : []),
		...(months === undefined ? [required('months')] : []),
	];
}

const notOneOf = (path: string, allowed: readonly string[]): FieldError => ({
	...{ path, code: 'unknown-code' },
	values: { allowed: allowed.join(' ') },
});

/** Codes that none of the program's loans takes, and a grace as long as the loan. */
function misfits({ benefits }: Program, body: EstimateBody): FieldError[] {
	const loans = benefits.filter((benefit) => benefit.type === 'loan');
	const methods = loans.flatMap(methodsOf);
	const uses = loans.flatMap((loan) => (loan.uses ?? []).map(({ use }) => use));
	const { method, use, graceMonths = 0, months = mostMonths } = body;
	return [
		...(method && loans.length > 0 && !methods.includes(method)
			? [notOneOf('method', [...new Set(methods)])]
			: []),
		...(use && uses.length > 0 && !uses.includes(use) ? [notOneOf('use', [...new Set(uses)])] : []),
		...(graceMonths > 0 && graceMonths >= months
			? [{ path: 'graceMonths', code: 'too-large', values: { most: months - 1 } }]
			: []),
	];
}

const names = { variant: 'variants', addition: 'additions', support: 'supports' } as const;

/** Parts that the program does not have. */
function strangers(program: Program, kind: PartKind, body: EstimateBody): FieldError[] {
	const known = [...program.benefits.entries()].flatMap(([benefit, one]) =>
		[...partsOf(one, kind).keys()].map((index) => printPart({ benefit, index })),
	);
	return (body[names[kind]] ?? []).flatMap((text, place) =>
		known.includes(text) ? [] : [notOneOf(`${names[kind]}.${place}`, known)],
	);
}

function lastYear({ benefits }: Program): number {
	const variants = benefits.flatMap((benefit) =>
		benefit.type === 'grant' ? (benefit.variants ?? []) : [],
	);
	return Math.max(1, ...variants.map(({ year = 1 }) => year));
}

function beyondYears(program: Program, { year = 1 }: EstimateBody): FieldError[] {
	const most = lastYear(program);
	return most > 1 && year > most ? [{ path: 'year', code: 'too-large', values: { most } }] : [];
}

/** A body as a request, or what of it this program does not take, one error a field. */
export function readEstimateBody(
	program: Program,
	body: EstimateBody,
	today: JstDate,
	known: KnownAnswers,
): Result<EstimateRequest> {
	const { interestRatePercent, variants, additions, supports, ...rest } = body;
	const business = body.business ? checkBusiness(body.business, known) : [];
	const errors = [
		...missing(program, body),
		...misfits(program, body),
		...beyondYears(program, body),
		...(['variant', 'addition', 'support'] as const).flatMap((kind) =>
			strangers(program, kind, body),
		),
		...business.map((error) => ({ ...error, path: `business.${error.path}` })),
	];
	if (errors.length > 0) return failure(errors);
	const read = (texts: readonly string[] = []) => texts.flatMap((text) => parsePart(text) ?? []);
	return success({
		...rest,
		today,
		toldInterestPercent: interestRatePercent,
		parts: {
			variant: read(variants),
			addition: read(additions),
			support: read(supports),
		},
	});
}
