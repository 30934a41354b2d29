import { languageCodes, type Language } from '$lib/domain/codes';
import { inLanguage, type Localized } from '$lib/domain/localized';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';

/** A program as any search engine would be given it: its own words, in one language. */
export interface ProgramText {
	id: string;
	name: string;
	aliases: string;
	title: string;
	situations: string;
	summary: string;
	description: string;
}

/** The most telling first. */
export const textFields = [
	'name',
	'aliases',
	'title',
	'situations',
	'summary',
	'description',
] as const satisfies readonly (keyof ProgramText)[];

export function textOf(program: Program, language: Language): ProgramText {
	const plain = (value: Localized) => withoutRuby(inLanguage(value, language).text);
	return {
		id: program.id,
		name: language === 'en' ? `${program.name.en ?? ''} ${program.name.ja}` : program.name.ja,
		aliases: program.aliases.join(' '),
		title: plain(program.title),
		situations: program.situations.map(plain).join(' '),
		summary: plain(program.summary),
		description: plain(program.description),
	};
}

export type TextsByLanguage = Record<Language, ProgramText[]>;

export function textsByLanguage(programs: readonly Program[]): TextsByLanguage {
	const entries = languageCodes.map((language) => [
		language,
		programs.map((program) => textOf(program, language)),
	]);
	return Object.fromEntries(entries) as TextsByLanguage;
}
