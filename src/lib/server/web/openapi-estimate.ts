import { z } from 'zod';
import { estimateBodySchema } from '../../domain/amount/estimate-body';
import { repaymentMethods } from '../../domain/amount/repayment';
import { rateSchema, yenSchema } from '../../domain/yen';
import { errors, json, language } from './openapi-parts';

const part = z.string().meta({ description: 'a part of a benefit, as the request takes it' });

const named = z.object({ part, label: z.string() });

const notKnown = z
	.array(z.object({ figure: z.string(), label: z.string() }))
	.meta({ description: 'figures that no source states, and counts that were not given' });

const shared = {
	benefit: z.int().meta({ description: 'its place in the benefits of the program' }),
	label: z.string(),
	notKnown,
	variants: z.array(named).meta({ description: 'other terms that were used' }),
};

const stepSchema = z
	.object({
		code: z.string(),
		yen: yenSchema.meta({ description: 'the amount once the rule is applied' }),
		figureYen: yenSchema.optional(),
		rate: rateSchema.optional(),
		index: z.int().optional().meta({ description: 'which addition or cap per unit it is' }),
		text: z.string(),
	})
	.meta({ id: 'EstimateStep' });

const amounts = {
	amountYen: yenSchema
		.optional()
		.meta({ description: 'as far as can be told; absent where a figure is wanting' }),
	atMostYen: yenSchema,
};

const grantSchema = z
	.object({
		type: z.literal('grant'),
		...shared,
		...amounts,
		refusedBy: z.enum(['minimum-cost', 'floor']).optional(),
		firstPaidAtCostYen: yenSchema.optional().meta({ description: 'the least cost that is paid' }),
		fullAtCostYen: yenSchema.optional().meta({ description: 'a higher cost brings no more' }),
		steps: z.array(stepSchema),
		undecided: z
			.array(named.extend({ kind: z.enum(['variant', 'addition']), ...amounts }))
			.meta({ description: 'what may apply once more is known, and the amount if it does' }),
	})
	.meta({ id: 'GrantEstimate' });

const feeSchema = z.object({
	totalYen: yenSchema,
	paidByOthers: z.array(z.object({ part, payer: z.string(), yen: yenSchema })),
	ownYen: yenSchema,
});

const planSchema = z
	.object({
		method: z.enum(repaymentMethods),
		label: z.string(),
		paymentsYen: z.array(yenSchema).optional().meta({ description: 'month by month' }),
		totalInterestYen: yenSchema.optional(),
		totalYen: yenSchema.optional(),
		guaranteeFee: feeSchema.optional(),
	})
	.meta({ id: 'RepaymentPlan' });

const loanSchema = z
	.object({
		type: z.literal('loan'),
		...shared,
		interestRatePercent: z.number().optional().meta({ description: 'used here; the highest' }),
		guaranteeFeePercent: z.number().optional().meta({ description: 'used here; the highest' }),
		problems: z.array(z.object({ code: z.string(), text: z.string() })),
		plans: z.array(planSchema),
		undecided: z.array(named.extend({ kind: z.enum(['variant', 'support']) })),
	})
	.meta({ id: 'LoanEstimate' });

export const estimateSchema = z
	.object({
		id: z.string(),
		benefits: z.array(z.discriminatedUnion('type', [grantSchema, loanSchema])),
	})
	.meta({ id: 'Estimate' });

export type EstimateJson = z.infer<typeof estimateSchema>;
export type BenefitJson = EstimateJson['benefits'][number];

/** `POST /api/v1/programs/{id}/estimate` */
export const estimatePath = {
	post: {
		operationId: 'estimateProgram',
		description:
			'What each grant of a program brings for `costYen`, and what each loan costs for `borrowYen` over `months`. Nothing of it is kept.',
		requestParams: {
			path: z.object({ id: z.string() }),
			query: z.object({ lang: language }),
		},
		requestBody: {
			required: true,
			...json('the figures', estimateBodySchema.meta({ id: 'EstimateRequest' })),
		},
		responses: {
			200: json('step by step', estimateSchema),
			...errors('400', '404', '413', '415', '422'),
		},
	},
};
