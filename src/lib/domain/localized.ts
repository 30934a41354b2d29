import { z } from 'zod';
import { languageSchema, type Language } from './codes';
import { readerLength } from './text';

const text = z.string().trim().min(1);

const shortText = (most: number) =>
	text.refine((value) => readerLength(value) <= most, {
		error: `at most ${most} characters`,
		params: { code: 'too-long', values: { most } },
	});

const limits = z.registry<{ most: number }>();

/** All three languages, for what every visitor reads first. */
export const localizedSchema = (most: number) =>
	z
		.strictObject({ ja: shortText(most), 'ja-easy': shortText(most), en: text })
		.register(limits, { most });

/** The most characters that a reader counts in the Japanese of such a text, where there is a limit. */
export const mostOf = (schema: z.core.$ZodType): number | undefined => limits.get(schema)?.most;

/** Japanese at least; what is missing falls back visibly. */
export const partlyLocalizedSchema = z.strictObject({
	ja: text,
	'ja-easy': text.optional(),
	en: text.optional(),
});

export type Localized = z.infer<typeof partlyLocalizedSchema>;

/** Text in the language asked for, or Japanese with the language it is really in. */
export function inLanguage(
	value: Localized,
	language: Language,
): { text: string; language: Language } {
	const own = value[languageSchema.parse(language)];
	if (own !== undefined) return { text: own, language };
	return { text: value.ja, language: 'ja' };
}
