import { z } from 'zod';
import { goalSchema, industryLetterSchema, kindSchema, sizeSchema, slugSchema } from '../codes';
import { partlyLocalizedSchema } from '../localized';
import { fold } from './words';

/**
 * What people say, and what programs are called and for. A phrase is parts that must all be there,
 * in any order, divided by spaces; a part may have spellings divided by `|`:
 * `機械|設備 買い替え|買い換え|新しく`.
 */
const phrase = z.string().trim().min(1);

export const conceptSchema = z.strictObject({
	concept: slugSchema,
	label: partlyLocalizedSchema,
	/**
	 * `topic`: what it is about; `form`: which kind of help; `audience`: for whom. Where words are too
	 * many for one program, forms are given up first, then audiences, topics last.
	 */
	role: z.enum(['topic', 'form', 'audience']),
	/** How people say it, in any language or spelling. */
	say: z.array(phrase).min(1),
	/** How programs write it; a program with one of these in its text has the concept. */
	write: z.array(phrase).default([]),
	/** Typed facts of a program that give it the concept. */
	kinds: z.array(kindSchema).default([]),
	goals: z.array(goalSchema).default([]),
	purposes: z.array(slugSchema).default([]),
	industries: z.array(industryLetterSchema).default([]),
	sizes: z.array(sizeSchema).default([]),
});

export const thesaurusSchema = z.array(conceptSchema);

export type Concept = z.infer<typeof conceptSchema>;
export type Thesaurus = Concept[];

/** Parts of a phrase, each with its spellings, folded. */
export function partsOf(text: string): string[][] {
	return text
		.split(/\s+/)
		.filter((part) => part !== '')
		.map((part) =>
			part
				.split('|')
				.map(fold)
				.filter((spelling) => spelling !== ''),
		);
}
