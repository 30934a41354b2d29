import { z } from 'zod';
import { goalSchema, kindSchema, scopeSchema, slugSchema } from '../codes';
import { coverageSchema, criterionSchema } from '../eligibility/criterion';
import { jstDateSchema, type JstDate } from '../jst-date';
import { localizedSchema, partlyLocalizedSchema } from '../localized';
import { benefitSchema } from './benefit';
import { programContactSchema } from './contact';
import { periodSchema } from './period';
import { yearResultSchema } from './result';
import {
	disagreementSchema,
	evidenceSchema,
	fiscalYearSchema,
	sourceReferenceSchema,
	sourceSchema,
} from './source';

const text = z.string().trim().min(1);

const organiserSchema = z.strictObject({
	name: partlyLocalizedSchema,
	role: z.enum(['runs', 'pays', 'partner']),
});

/** Whether the program lives. `ended` needs a source; a program nobody has heard of since is not it. */
const lifecycleSchema = z.discriminatedUnion('state', [
	z.strictObject({
		state: z.literal('active'),
		/** `always` can be used at any time; `periods` in its rounds; `unknown` no source says. */
		availability: z.enum(['always', 'periods', 'unknown']),
	}),
	z.strictObject({
		state: z.literal('ended'),
		/** The last fiscal year in which it could be used. */
		lastFiscalYear: z.union([fiscalYearSchema, z.literal('unknown')]),
		source: sourceReferenceSchema,
		note: partlyLocalizedSchema.optional(),
	}),
]);

const stepSchema = z.strictObject({
	title: partlyLocalizedSchema,
	text: partlyLocalizedSchema.optional(),
	documents: z.array(partlyLocalizedSchema).optional(),
});

export const programShape = z.strictObject({
	id: slugSchema,
	scope: scopeSchema,
	kind: kindSchema,
	/** The official name, and its translation where there is a settled one. */
	name: z.strictObject({ ja: text, en: text.optional() }),
	/** Former names, abbreviations, names in other documents. */
	aliases: z.array(text),
	/** One plain line: what it does for you. */
	title: localizedSchema(60),
	summary: localizedSchema(140),
	description: partlyLocalizedSchema,
	/** Moments in which it helps, in the words of those who are in them: 「機械が古くて電気代が高い」. */
	situations: z.array(partlyLocalizedSchema).default([]),
	goals: z.array(goalSchema).min(1),
	/** Tracks (類型) with terms of their own, referred to by id. */
	tracks: z.array(z.strictObject({ id: slugSchema, label: partlyLocalizedSchema })).optional(),
	/** The newest fiscal year for which a source describes it. */
	fiscalYear: fiscalYearSchema,
	lifecycle: lifecycleSchema,
	periods: z.array(periodSchema),
	benefits: z.array(benefitSchema).min(1),
	criteria: z.array(criterionSchema),
	criteriaCoverage: coverageSchema,
	steps: z.array(stepSchema),
	organisers: z.array(organiserSchema).min(1),
	contacts: z.array(programContactSchema),
	results: z.array(yearResultSchema),
	/** The article of the city's ordinance under which it is reported. */
	ordinanceArticle: z.int().min(1).max(99).optional(),
	sources: z.array(sourceSchema).min(1),
	/** Sources of fields of the program itself, such as its article or its lifecycle. */
	evidence: evidenceSchema.optional(),
	disagreements: z.array(disagreementSchema).optional(),
	/** When the division in charge last confirmed the listing; absent until it has. */
	verifiedOn: jstDateSchema.optional(),
	updatedAt: jstDateSchema,
	predecessorIds: z.array(slugSchema).optional(),
	successorId: slugSchema.optional(),
	relatedIds: z.array(slugSchema).optional(),
});

/** Ids of sources that the program's parts refer to. */
function referredSources(value: unknown, found = new Set<string>()): Set<string> {
	if (Array.isArray(value)) value.forEach((item) => referredSources(item, found));
	else if (typeof value === 'object' && value !== null) {
		for (const [key, part] of Object.entries(value)) {
			if (key === 'source' && typeof part === 'string') found.add(part);
			else if (key === 'evidence')
				Object.values(part as object)
					.flat()
					.forEach((id) => found.add(String(id)));
			else referredSources(part, found);
		}
	}
	return found;
}

function checkReferences(program: z.infer<typeof programShape>, context: z.RefinementCtx): void {
	const sources = new Set(program.sources.map((source) => source.id));
	for (const id of referredSources({ ...program, sources: [] }))
		if (!sources.has(id))
			context.addIssue({
				code: 'custom',
				path: ['sources'],
				message: `no source with the id ${id}`,
				params: { code: 'unknown-source', values: { id } },
			});
	const tracks = new Set(program.tracks?.map((track) => track.id));
	const parts = [...program.benefits, ...program.criteria, ...program.periods];
	for (const id of parts.flatMap((part) => part.tracks ?? []))
		if (!tracks.has(id))
			context.addIssue({
				code: 'custom',
				path: ['tracks'],
				message: `no track with the id ${id}`,
				params: { code: 'unknown-track', values: { id } },
			});
}

export const programSchema = programShape.superRefine(checkReferences);

export type Program = z.infer<typeof programSchema> & {
	/**
	 * By when the division in charge confirms it, `verifiedOn` being when it last did. Set in the back
	 * office for a listing as it stands, so that no document and no revision has it.
	 */
	confirmBy?: JstDate;
};
