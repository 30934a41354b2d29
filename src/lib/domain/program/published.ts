import { z } from 'zod';
import {
	industryLetters,
	industryLetterSchema,
	sizeCodes,
	sizeSchema,
	statusSchema,
	type Language,
} from '../codes';
import { audienceOf, type LetterOf } from '../eligibility/audience';
import { jstDateSchema, type JstDate } from '../jst-date';
import { inLanguage, type Localized } from '../localized';
import { withoutRuby } from '../text';
import { programShape, type Program } from './program';
import { statusOn } from './status';

/**
 * A program as the outside gets it: in one language, with its status on a day. Lists of industries,
 * sizes and wards are empty where a program is for all of them; see `criteria` for what is known.
 */
export const publishedProgramSchema = programShape
	.omit({ name: true, title: true, summary: true, description: true, organisers: true })
	.extend({
		officialName: z.string(),
		title: z.string(),
		summary: z.string(),
		description: z.string(),
		industries: z.array(industryLetterSchema),
		sizes: z.array(sizeSchema),
		wards: z.array(z.string()),
		status: statusSchema,
		organiser: z.string(),
		/** By when the division in charge confirms it next; `verifiedOn` is when it last did. */
		confirmBy: jstDateSchema.optional(),
	})
	.meta({ id: 'Program' });

export type PublishedProgram = z.infer<typeof publishedProgramSchema>;

const narrowed = <T>(some: T[], all: readonly unknown[]): T[] =>
	some.length === all.length ? [] : some;

export function publish(
	program: Program,
	language: Language,
	today: JstDate,
	letterOf: LetterOf,
): PublishedProgram {
	const { name, title, summary, description, organisers, ...rest } = program;
	const text = (value: Localized) => withoutRuby(inLanguage(value, language).text);
	const audience = audienceOf(program, letterOf);
	const [organiser] = organisers;
	return {
		...rest,
		officialName: language === 'en' ? (name.en ?? name.ja) : name.ja,
		title: text(title),
		summary: text(summary),
		description: text(description),
		industries: narrowed(audience.industries, industryLetters),
		sizes: narrowed(audience.sizes, sizeCodes),
		wards: audience.wards,
		status: statusOn(program, today),
		organiser: organiser ? text(organiser.name) : '',
	};
}
