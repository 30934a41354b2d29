import { z } from 'zod';
import { matchRequestSchema } from '../../domain/business/business';
import { sizeClassCodes } from '../../domain/business/size-class';
import { statusSchema } from '../../domain/codes';
import { verdictCodes } from '../../domain/eligibility/judge';
import { largestPage, largestPer, sortCodes } from '../../domain/finder/criteria';
import { jstDateSchema } from '../../domain/jst-date';
import { sourceSchema } from '../../domain/program/source';
import { yenSchema } from '../../domain/yen';
import { errors, filterKeys, json, language } from './openapi-parts';

const verdictSchema = z.enum(verdictCodes);

const queryFor = (wards: readonly string[]) =>
	z.object({
		...filterKeys(wards),
		verdict: z.array(verdictSchema).optional(),
		sort: z.enum(sortCodes).optional().meta({ description: 'best fit first when absent' }),
		page: z.int().min(1).max(largestPage).optional(),
		per: z.int().min(1).max(largestPer).optional().meta({ description: 'all when absent' }),
		lang: language,
	});

const sizeSchema = z
	.object({
		class: z.enum(sizeClassCodes),
		label: z.string(),
		because: z
			.string()
			.meta({ description: 'with the article of 中小企業基本法; in principle only' }),
		missing: z.array(z.string()).meta({ description: 'answers that would decide it' }),
	})
	.meta({ id: 'SizeOfBusiness' });

const lineSchema = z
	.object({
		outcome: z.enum(['met', 'unknown', 'failed']),
		track: z.string().optional().meta({ description: 'where tracks can differ' }),
		savedBy: z.string().optional().meta({ description: 'the exception that it meets' }),
		text: z.string(),
		source: sourceSchema
			.pick({ document: true, locator: true, fiscalYear: true, url: true })
			.optional(),
	})
	.meta({ id: 'JudgedCriterion' });

const benefitSchema = z
	.object({
		givenYen: yenSchema.optional().meta({ description: 'need not be paid back; at most' }),
		isExact: z.boolean().meta({ description: 'worked out from the cost, all figures known' }),
		lentYen: yenSchema.optional().meta({ description: 'lent or guaranteed; at most' }),
	})
	.meta({ id: 'OwnBenefit' });

const flipSchema = z
	.object({
		kind: z.enum(['change', 'answer', 'until', 'better']).meta({
			description:
				'`change`: what would turn a refusal; `answer`: what is not known yet; `until`: when it ends to fit; `better`: what would open better terms',
		}),
		text: z.string(),
		verdict: verdictSchema.optional().meta({ description: 'after the change, or after the day' }),
		field: z
			.string()
			.optional()
			.meta({ description: 'of the business; `today` where time does it' }),
		day: jstDateSchema.optional().meta({ description: 'from when, or the last day it fits' }),
		answers: z
			.array(
				z.object({
					field: z.string().meta({ description: 'of the business, such as `plan.costYen`' }),
					code: z.string().optional(),
					codes: z.array(z.string()).optional(),
				}),
			)
			.optional()
			.meta({ description: 'the most telling first' }),
	})
	.meta({ id: 'Flip' });

const judgedSchema = z
	.object({
		id: z.string(),
		title: z.string(),
		status: statusSchema,
		verdict: verdictSchema.meta({ description: 'the best of the tracks, where there are tracks' }),
		tracks: z.array(z.object({ id: z.string(), verdict: verdictSchema })).optional(),
		benefit: benefitSchema.optional(),
		flip: flipSchema.optional(),
		criteria: z.array(lineSchema),
	})
	.meta({ id: 'JudgedProgram' });

const answerSchema = z
	.object({
		size: sizeSchema,
		total: z.int(),
		verdicts: z.record(verdictSchema, z.int()).meta({
			description: 'how many fit, may fit and do not, whichever of them are listed',
		}),
		programs: z.array(judgedSchema),
	})
	.meta({ id: 'Matches' });

const business = matchRequestSchema.meta({
	id: 'Business',
	description: 'An absent list is not known; an empty list is known to be empty.',
});

/** `POST /api/v1/match` */
export const matchPath = (wards: readonly string[]) => ({
	post: {
		operationId: 'matchPrograms',
		description: 'Which programs are for a business, and why. Nothing of it is kept.',
		requestParams: { query: queryFor(wards) },
		requestBody: { required: true, ...json('the business', business) },
		responses: {
			200: json('every program, judged', answerSchema),
			...errors('400', '413', '415'),
		},
	},
});
