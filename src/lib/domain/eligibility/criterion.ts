import { z } from 'zod';
import { partlyLocalizedSchema } from '../localized';
import { evidenceSchema, sourceReferenceSchema } from '../program/source';
import { spanSchema } from '../span';
import { factSchema, type Fact } from './fact';

/** Facts joined by all, any and not. */
export type Test = Fact | { all: Test[] } | { any: Test[] } | { not: Test };

export const testSchema: z.ZodType<Test> = z.lazy(() =>
	z.union([
		factSchema,
		z.strictObject({ all: z.array(testSchema).min(1) }),
		z.strictObject({ any: z.array(testSchema).min(1) }),
		z.strictObject({ not: testSchema }),
	]),
);

/**
 * One rule of who may apply. A `target` has to be met, an `exclusion` must not be; an exception
 * saves a target that failed, or lifts an exclusion.
 */
export const criterionSchema = z.strictObject({
	role: z.enum(['target', 'exclusion']),
	test: testSchema,
	exceptions: z
		.array(
			z.strictObject({
				test: testSchema,
				note: partlyLocalizedSchema.optional(),
				during: spanSchema.optional(),
			}),
		)
		.optional(),
	/** The criterion counts only for businesses of which this is true. */
	when: testSchema.optional(),
	/** Tracks of the program it counts for; all of them when absent. */
	tracks: z.array(z.string()).optional(),
	/** Days on which it counts, for rules that change in the middle of a year. */
	during: spanSchema.optional(),
	/** What the rule says beyond the test, never a substitute for it. */
	note: partlyLocalizedSchema.optional(),
	source: sourceReferenceSchema,
	evidence: evidenceSchema.optional(),
});

/** Whether the criteria are all there are, the main ones that a page shows, or not seen at all. */
export const coverageSchema = z.enum(['complete', 'main', 'unseen']);

export type Criterion = z.infer<typeof criterionSchema>;
export type Coverage = z.infer<typeof coverageSchema>;

/** Whether a test speaks of a fact that is so. */
export function someFact(test: Test, isSo: (fact: Fact) => boolean): boolean {
	if ('fact' in test) return isSo(test);
	if ('not' in test) return someFact(test.not, isSo);
	const parts = 'all' in test ? test.all : test.any;
	return parts.some((part) => someFact(part, isSo));
}

/** Every fact that a test speaks of. */
export function factsOf(test: Test): Fact[] {
	if ('all' in test) return test.all.flatMap(factsOf);
	if ('any' in test) return test.any.flatMap(factsOf);
	if ('not' in test) return factsOf(test.not);
	return [test];
}
