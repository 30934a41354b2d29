import { z } from 'zod';
import { goalSchema, industryLetterSchema, slugSchema } from '../codes';
import { awardEvents, controlCodes, entityCodes, taxCodes } from '../eligibility/fact-codes';
import { jstDateSchema, monthsBetween, type JstDate } from '../jst-date';
import { yenSchema } from '../yen';
import { locationSchema } from './location';
import { partnersSchema, planSchema, salesDropSchema } from './plan';

const mostAnswers = 100;
const oldestYears = 1500;
const slugs = z.array(slugSchema).max(mostAnswers);

const earlierAwardSchema = z.strictObject({
	program: slugSchema,
	event: z.enum(awardEvents),
	track: slugSchema.optional(),
	fiscalYear: z.int().min(1989).max(2100),
});

/**
 * What a business says of itself. An answer that is absent is not known; an empty list is known to
 * be empty, and a list is complete: what it does not name is not so.
 */
export const businessSchema = z.strictObject({
	/** Letter of its main industry. */
	industry: industryLetterSchema.optional(),
	/** The same more closely: 2 to 4 digits of the classification. */
	industryGroup: z
		.string()
		.regex(/^\d{2,4}$/, '2 to 4 digits')
		.optional(),
	entity: z.enum(entityCodes).optional(),
	/** 常時使用する従業員: without the proprietor and officers (労働基準法 第20条). */
	employees: z.int().min(0).max(10_000_000).optional(),
	capitalYen: yenSchema.optional(),
	location: locationSchema.optional(),
	/** The day on which business began; tells the years, and goes on telling them. */
	startedOn: jstDateSchema.optional(),
	/** Years since business began, where the day is not known; a fraction is months. */
	yearsInBusiness: z.number().min(0).max(oldestYears).optional(),
	/** Years since the company was registered, where it began as a sole business. */
	yearsSinceIncorporation: z.number().min(0).max(oldestYears).optional(),
	/** Codes of data/taxonomy/certifications.yaml that it holds today. */
	certifications: slugs.optional(),
	goals: z.array(goalSchema).max(mostAnswers).optional(),
	/** What it wants to do. */
	plan: planSchema.optional(),
	/** Taxes of which nothing is overdue. */
	taxesPaid: z.array(z.enum(taxCodes)).max(mostAnswers).optional(),
	/** Support applied for, granted or revoked before. */
	earlierAwards: z.array(earlierAwardSchema).max(mostAnswers).optional(),
	/** Answers to statements of data/taxonomy/declarations.yaml. */
	declarations: z.record(slugSchema, z.boolean()).optional(),
	representative: z
		.strictObject({ female: z.boolean().optional(), age: z.int().min(0).max(150).optional() })
		.optional(),
	/** Who takes part besides the applicant; for a group, its members. */
	partners: partnersSchema.optional(),
	/** Sales before and after, over the months that a program compares. */
	salesDrops: z.array(salesDropSchema).max(mostAnswers).optional(),
	/** Groups it belongs to. */
	memberships: slugs.optional(),
	/** Ways in which large companies control it (みなし大企業). */
	controlledBy: z.array(z.enum(controlCodes)).max(mostAnswers).optional(),
});

/** What a program that asks has to say at least. */
export const matchRequestSchema = businessSchema.required({ industry: true });

export type Business = z.infer<typeof businessSchema>;

/** The closest code of the classification that is known. */
export const industryCodeOf = (business: Business): string | undefined =>
	business.industryGroup ?? business.industry;

/** Years since business began, by whole months; 0 before it has. */
export function yearsInBusinessOn(business: Business, today: JstDate): number | undefined {
	const { startedOn, yearsInBusiness } = business;
	return startedOn === undefined
		? yearsInBusiness
		: Math.max(0, monthsBetween(startedOn, today)) / 12;
}
