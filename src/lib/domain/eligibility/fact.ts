import { z } from 'zod';
import { goalSchema, industryCodeSchema, sizeSchema, slugSchema } from '../codes';
import { jstDateSchema } from '../jst-date';
import { yenSchema } from '../yen';
import {
	awardEvents,
	controlCodes,
	entityCodes,
	partnerCodes,
	placeCodes,
	presenceCodes,
	salesComparisons,
	siteCodes,
	sitePresenceCodes,
	taxCodes,
	zoneCodes,
} from './fact-codes';

const moment = z.enum(['application', 'decision', 'completion', 'report']);
const unknown = z.literal('unknown');
const anyOf = <T extends z.ZodType>(item: T) => z.array(item).min(1);

/**
 * What a program asks of a business, one fact at a time. `in: any` is a source's own word that it
 * does not matter; `in: unknown` that there is a condition which the sources read do not show.
 */
export const factSchema = z.discriminatedUnion('fact', [
	z.strictObject({
		fact: z.literal('industry'),
		in: z.union([anyOf(industryCodeSchema), z.literal('any'), unknown]),
		except: anyOf(industryCodeSchema).optional(),
	}),
	z.strictObject({
		fact: z.literal('size'),
		in: z.union([anyOf(sizeSchema), z.literal('any'), unknown]),
		/** Limits that another law or the program itself sets in place of the SME Basic Act. */
		limits: z
			.array(
				z.strictObject({
					industries: anyOf(industryCodeSchema).optional(),
					capitalYen: yenSchema.optional(),
					employees: z.int().min(1).optional(),
				}),
			)
			.optional(),
	}),
	z.strictObject({
		fact: z.literal('employees'),
		min: z.int().min(0).optional(),
		max: z.int().min(0).optional(),
	}),
	z.strictObject({
		fact: z.literal('capital'),
		minYen: yenSchema.optional(),
		maxYen: yenSchema.optional(),
	}),
	z.strictObject({
		fact: z.literal('entity'),
		in: z.union([anyOf(z.enum(entityCodes)), z.literal('any'), unknown]),
	}),
	z.strictObject({
		fact: z.literal('place'),
		in: z.union([anyOf(z.enum(placeCodes)), z.literal('any'), unknown]),
		/** What has to stand there. */
		presence: z.enum(presenceCodes).optional(),
		/** The area, where it is not the city: the prefecture, or the nation. */
		area: z.enum(['city', 'prefecture', 'nation']).optional(),
	}),
	z.strictObject({ fact: z.literal('ward'), in: anyOf(z.string()) }),
	z.strictObject({ fact: z.literal('zone'), in: z.union([anyOf(z.enum(zoneCodes)), unknown]) }),
	z.strictObject({
		fact: z.literal('site'),
		in: anyOf(z.enum(siteCodes)),
		/** Codes of data/taxonomy/places.yaml, where only certain buildings or districts count. */
		places: anyOf(slugSchema).optional(),
		presence: z.enum(sitePresenceCodes).optional(),
	}),
	z.strictObject({
		fact: z.literal('years'),
		/** Years since business began (or will begin); fractions of a year are months. */
		min: z.number().min(0).optional(),
		below: z.number().min(0).optional(),
		counted: z.enum(['business', 'incorporation', 'same-business-in-city', 'site']).optional(),
		at: moment.optional(),
	}),
	z.strictObject({
		fact: z.literal('certification'),
		/** Codes of data/taxonomy/certifications.yaml; any one of them is enough. */
		holds: anyOf(slugSchema),
		by: moment,
	}),
	z.strictObject({ fact: z.literal('taxes'), paid: anyOf(z.enum(taxCodes)) }),
	z.strictObject({
		fact: z.literal('earlier-award'),
		/** `itself`, or the id of another program. */
		program: slugSchema,
		event: z.enum(awardEvents),
		sameTrack: z.boolean().optional(),
		withinFiscalYears: z.int().min(0).optional(),
		inFiscalYear: z.int().optional(),
	}),
	z.strictObject({
		fact: z.literal('purpose'),
		/** Codes of data/taxonomy/purposes.yaml. */
		in: anyOf(slugSchema),
	}),
	z.strictObject({ fact: z.literal('goal'), in: anyOf(goalSchema) }),
	z.strictObject({
		fact: z.literal('cost'),
		minYen: yenSchema.optional(),
		maxYen: yenSchema.optional(),
	}),
	z.strictObject({
		fact: z.literal('project-start'),
		rule: z.enum([
			'after-decision',
			'after-prior-notice',
			'from-day',
			'before-contract',
			'already-done-allowed',
		]),
		from: jstDateSchema.optional(),
	}),
	z.strictObject({
		fact: z.literal('representative'),
		female: z.boolean().optional(),
		ageMin: z.int().optional(),
		ageBelow: z.int().optional(),
	}),
	z.strictObject({
		fact: z.literal('large-company-control'),
		/** The kinds of control that count (みなし大企業). */
		kinds: anyOf(z.enum(controlCodes)),
	}),
	z.strictObject({
		fact: z.literal('partners'),
		min: z.int().min(1),
		/** Who they have to be. */
		of: z.enum(['any', ...partnerCodes]).optional(),
	}),
	z.strictObject({
		fact: z.literal('sales-change'),
		/** The drop asked for, as a share of the sales compared with. */
		dropAtLeast: z.string().regex(/^\d+\/\d+$/),
		comparedWith: z.enum(salesComparisons),
		months: z.int().min(1),
		/** How many months before the application the last of these months may lie. */
		endsMonthsBefore: z.strictObject({ least: z.int().min(0), most: z.int().min(0) }).optional(),
	}),
	z.strictObject({ fact: z.literal('member-of'), group: slugSchema }),
	/** What only the applicant can state; a code of data/taxonomy/declarations.yaml. */
	z.strictObject({ fact: z.literal('declares'), declaration: slugSchema }),
]);

export type Fact = z.infer<typeof factSchema>;

export type FactName = Fact['fact'];
export type FactOf<Name extends FactName> = Extract<Fact, { fact: Name }>;
