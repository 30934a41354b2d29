import { z } from 'zod';
import { testSchema } from '../eligibility/criterion';
import { known } from '../known';
import { partlyLocalizedSchema } from '../localized';
import { spanSchema } from '../span';
import { rateSchema, yenSchema } from '../yen';
import { evidenceSchema, sourceReferenceSchema } from './source';

const rate = known(rateSchema);
const yen = known(yenSchema);
const percent = z.number().min(0).max(100);
const months = z.int().min(1).max(600);

/** What an amount is counted by. */
export const unitSchema = z.enum([
	'partner',
	'applicant',
	'street-light',
	'kilowatt',
	'employee',
	'person',
	'shop',
	'square-metre',
	'case',
	'month',
	'day',
	'item',
]);

const shared = {
	label: partlyLocalizedSchema,
	/** Tracks of the program it belongs to; all of them when absent. */
	tracks: z.array(z.string()).optional(),
	during: spanSchema.optional(),
	note: partlyLocalizedSchema.optional(),
	source: sourceReferenceSchema,
	evidence: evidenceSchema.optional(),
};

/** A cap that grows with a count, in place of `capYen`: 20万円 + 10万円 × partners, at most 40万円. */
const formulaSchema = z.strictObject({
	baseYen: yenSchema,
	perUnitYen: yenSchema,
	unit: unitSchema,
	maxYen: yen,
});

const grantTerms = {
	rate: rate.optional(),
	capYen: yen.optional(),
	/** The least grant that is paid out; smaller ones are refused. */
	floorYen: yen.optional(),
	/** The least eligible cost of the project. */
	minCostYen: yen.optional(),
};

/** Other terms for some: for applicants of whom a test is true, for a later year, for a case. */
const grantVariantSchema = z.strictObject({
	label: partlyLocalizedSchema,
	when: testSchema.optional(),
	year: z.int().min(1).optional(),
	during: spanSchema.optional(),
	...grantTerms,
	source: sourceReferenceSchema.optional(),
});

/**
 * On top of the rate: a further share of the cost, or yen per unit. Without `when` or a count it is a
 * case that the applicant has to choose.
 */
const additionSchema = z.strictObject({
	label: partlyLocalizedSchema,
	when: testSchema.optional(),
	rate: rateSchema.optional(),
	perUnit: z.strictObject({ unit: unitSchema, yen: yenSchema }).optional(),
	/** The most that is added. */
	capYen: yen.optional(),
	/** Whether it is paid on top of the grant's cap; within it when absent. */
	beyondCap: z.boolean().optional(),
	source: sourceReferenceSchema.optional(),
});

export const grantSchema = z.strictObject({
	type: z.literal('grant'),
	...shared,
	...grantTerms,
	rate,
	capYen: yen,
	/** A sum that does not depend on the cost. */
	fixedYen: yenSchema.optional(),
	/** Cut down to a multiple of this: 1000 for 千円未満切捨て. */
	roundDownToYen: yen.optional(),
	capFormula: formulaSchema.optional(),
	/** A second cap per thing bought. */
	unitCaps: z.array(z.strictObject({ unit: unitSchema, yen: yenSchema })).optional(),
	variants: z.array(grantVariantSchema).optional(),
	additions: z.array(additionSchema).optional(),
	/** The part of the cost that the applicant bears at least, whoever else pays. */
	ownShareAtLeast: rateSchema.optional(),
	/** What the whole budget may do to the amount of one grant. */
	mayBeReduced: z.boolean().optional(),
	paid: known(z.enum(['after-completion', 'in-advance'])).optional(),
	eligibleCosts: z.array(partlyLocalizedSchema).optional(),
	excludedCosts: z.array(partlyLocalizedSchema).optional(),
});

const loanUseSchema = z.strictObject({
	use: z.enum(['operating', 'equipment', 'bridge', 'refinance', 'any']),
	limitYen: yen.optional(),
	interestRatePercent: known(percent).optional(),
	termMonths: known(months).optional(),
	graceMonths: known(z.int().min(0).max(120)).optional(),
});

const loanVariantSchema = z.strictObject({
	label: partlyLocalizedSchema,
	when: testSchema.optional(),
	during: spanSchema.optional(),
	limitYen: yen.optional(),
	interestRatePercent: known(percent).optional(),
	guaranteeFeePercent: known(percent).optional(),
	source: sourceReferenceSchema.optional(),
});

export const loanSchema = z.strictObject({
	type: z.literal('loan'),
	...shared,
	limitYen: yen,
	minYen: yen.optional(),
	/** A year's interest; the highest where the source says 以内. */
	interestRatePercent: known(percent),
	interestRateFromPercent: percent.optional(),
	interest: known(z.enum(['fixed', 'floating', 'choice'])).optional(),
	termMonths: known(months),
	graceMonths: known(z.int().min(0).max(120)).optional(),
	/** Where purposes have terms of their own. */
	uses: z.array(loanUseSchema).optional(),
	variants: z.array(loanVariantSchema).optional(),
	/** A year's fee, the highest where a range is given. */
	guaranteeFeePercent: known(percent),
	guaranteeFeeFromPercent: percent.optional(),
	/** Parts of the fee that somebody else pays, by days where they change. */
	guaranteeFeeSupport: z
		.array(
			z.strictObject({
				share: rateSchema,
				payer: partlyLocalizedSchema,
				when: testSchema.optional(),
				label: partlyLocalizedSchema.optional(),
				during: spanSchema.optional(),
				source: sourceReferenceSchema.optional(),
			}),
		)
		.optional(),
	interestSupport: z
		.strictObject({
			/** Percentage points of the interest, or a share of the interest paid. */
			percent: known(percent).optional(),
			share: rate.optional(),
			months: known(months).optional(),
			note: partlyLocalizedSchema.optional(),
		})
		.optional(),
	repayment: known(z.enum(['instalments', 'lump-sum', 'choice'])).optional(),
	collateral: known(z.enum(['required', 'as-needed', 'not-required'])).optional(),
	personalGuarantee: known(z.enum(['required', 'as-needed', 'not-required', 'choice'])).optional(),
});

export const guaranteeSchema = z.strictObject({
	type: z.literal('guarantee'),
	...shared,
	limitYen: yen,
	/** The part of the loan that is guaranteed, in percent. */
	coveragePercent: known(percent).optional(),
	guaranteeFeePercent: known(percent),
	guaranteeFeeFromPercent: percent.optional(),
	termMonths: known(months).optional(),
	variants: z.array(loanVariantSchema).optional(),
});

export const serviceSchema = z.strictObject({
	type: z.literal('service'),
	...shared,
	/** 0 is free of charge. */
	feeYen: yen,
	feeUnit: z.enum(['once', 'visit', 'month', 'year', 'day', 'person', 'item']).optional(),
	visits: known(z.int().min(1)).optional(),
	capacity: known(z.int().min(1)).optional(),
	form: z.array(z.enum(['desk', 'visit', 'online', 'event', 'mail', 'telephone'])).optional(),
});

export const facilitySchema = z.strictObject({
	type: z.literal('facility'),
	...shared,
	rentYen: yen,
	rentToYen: yenSchema.optional(),
	rentUnit: z.enum(['month', 'day', 'hour', 'square-metre-month', 'year']).optional(),
	joiningFeeYen: yen.optional(),
	areaSquareMetres: known(z.number().positive()).optional(),
	areaToSquareMetres: z.number().positive().optional(),
	rooms: known(z.int().min(1)).optional(),
	termMonths: known(months).optional(),
	renewable: z.boolean().optional(),
});

export const certificationBenefitSchema = z.strictObject({
	type: z.literal('certification'),
	...shared,
	feeYen: yen,
	validMonths: known(months),
	brings: z.array(partlyLocalizedSchema).optional(),
});

export const awardSchema = z.strictObject({
	type: z.literal('award'),
	...shared,
	prizeYen: yen,
	brings: z.array(partlyLocalizedSchema).optional(),
});

export const taxReliefSchema = z.strictObject({
	type: z.literal('tax-relief'),
	...shared,
	tax: partlyLocalizedSchema,
	/** The part of the tax that is not asked for. */
	reduction: rate,
	months: known(months).optional(),
});

/** A sum paid when something happens to a member: mutual aid, incentives, subsidised interest. */
export const paymentSchema = z.strictObject({
	type: z.literal('payment'),
	...shared,
	amountYen: yen,
	unit: unitSchema.optional(),
	when: testSchema.optional(),
	/** Paid only on an event in somebody's life: a wedding, a birth, a fire. Nobody can count on it. */
	onEvent: z.boolean().optional(),
});

export const benefitSchema = z.discriminatedUnion('type', [
	grantSchema,
	loanSchema,
	guaranteeSchema,
	serviceSchema,
	facilitySchema,
	certificationBenefitSchema,
	awardSchema,
	taxReliefSchema,
	paymentSchema,
]);

export type Benefit = z.infer<typeof benefitSchema>;
export type Grant = z.infer<typeof grantSchema>;
export type Unit = z.infer<typeof unitSchema>;
export type Loan = z.infer<typeof loanSchema>;
export type Guarantee = z.infer<typeof guaranteeSchema>;
