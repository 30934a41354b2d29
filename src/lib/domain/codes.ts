import { z } from 'zod';

/** The vocabulary that the outside relies on: the same words in URLs, the API, the index and data/. */

export const kindCodes = [
	'subsidy',
	'loan',
	'guarantee',
	'consultation',
	'expert-dispatch',
	'ip-matching',
	'business-matching',
	'overseas',
	'seminar',
	'facility',
	'certification',
	'award',
	'employment',
	'procurement',
	'tax',
	'other',
] as const;

export const goalCodes = [
	'fund',
	'sales',
	'rd',
	'ip',
	'overseas',
	'hr',
	'digital',
	'succession',
	'bcp',
	'site',
	'startup',
	'network',
	'green',
	'welfare',
	'shopping-street',
	'agriculture',
	'procurement',
	'management',
] as const;

/** Letters of the Japan Standard Industrial Classification, 14th revision (令和5年総務省告示第256号). */
export const industryLetters = [
	'A',
	'B',
	'C',
	'D',
	'E',
	'F',
	'G',
	'H',
	'I',
	'J',
	'K',
	'L',
	'M',
	'N',
	'O',
	'P',
	'Q',
	'R',
	'S',
	'T',
] as const;

/** `small` (小規模企業者) lies within `sme` (中小企業者). */
export const sizeCodes = ['startup', 'sole', 'small', 'sme', 'large', 'association'] as const;

export const statusCodes = [
	'open',
	'upcoming',
	'always',
	'closed',
	'ended',
	'unconfirmed',
] as const;

export const scopeCodes = ['city', 'prefecture', 'nation'] as const;

export const languageCodes = ['ja', 'ja-easy', 'en'] as const;

export const kindSchema = z.enum(kindCodes);
export const goalSchema = z.enum(goalCodes);
export const industryLetterSchema = z.enum(industryLetters);
export const sizeSchema = z.enum(sizeCodes);
export const statusSchema = z.enum(statusCodes);
export const scopeSchema = z.enum(scopeCodes);
export const languageSchema = z.enum(languageCodes);

/** A letter, or the 2 to 4 digits of a JSIC division, group or class. */
export const industryCodeSchema = z
	.string()
	.regex(/^([A-T]|\d{2,4})$/, 'a JSIC letter (A to T) or 2 to 4 digits in quotes');

/** Words joined by hyphens; also the name of the file or entry that carries it. */
export const slugSchema = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

export type Kind = z.infer<typeof kindSchema>;
export type Goal = z.infer<typeof goalSchema>;
export type IndustryLetter = z.infer<typeof industryLetterSchema>;
export type Size = z.infer<typeof sizeSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Scope = z.infer<typeof scopeSchema>;
export type Language = z.infer<typeof languageSchema>;
