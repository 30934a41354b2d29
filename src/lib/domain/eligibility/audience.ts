import {
	industryLetters,
	industryLetterSchema,
	sizeCodes,
	type IndustryLetter,
	type Size,
} from '../codes';
import type { Program } from '../program/program';
import type { Test } from './criterion';
import type { Fact } from './fact';

/**
 * Whom a program does not shut out, for filters. A condition that nobody stated, or whose content
 * is not known, shuts nobody out: the page then says which of the two it is.
 */
export interface Audience {
	industries: IndustryLetter[];
	sizes: Size[];
	/** Wards to which it is limited; empty for the whole city. */
	wards: string[];
}

/** Finds the letter of a JSIC code of 2 to 4 digits, as in `industryTree`. */
export type LetterOf = (code: string) => IndustryLetter | undefined;

/** SMEs include small ones and sole proprietors (中小企業基本法 第2条); most start-ups are SMEs. */
const withinSize: Record<Size, Size[]> = {
	startup: ['startup'],
	sole: ['sole'],
	small: ['small', 'sole', 'startup'],
	sme: ['sme', 'small', 'sole', 'startup'],
	large: ['large'],
	association: ['association'],
};

/** Facts that hold for every target: those inside `any` or `not` do not narrow by themselves. */
function binding(test: Test): Fact[] {
	if ('all' in test) return test.all.flatMap(binding);
	if ('any' in test || 'not' in test) return [];
	return [test];
}

function targets(program: Program): Fact[] {
	return program.criteria
		.filter((criterion) => criterion.role === 'target' && !criterion.when && !criterion.tracks)
		.flatMap((criterion) => binding(criterion.test));
}

const isOneOf = (letters: readonly string[], letter: string) => letters.includes(letter);

export function audienceOf(program: Program, letterOf: LetterOf): Audience {
	let industries: IndustryLetter[] = [...industryLetters];
	let sizes: Size[] = [...sizeCodes];
	let wards: string[] = [];
	for (const fact of targets(program)) {
		if (fact.fact === 'industry' && Array.isArray(fact.in)) {
			const allowed = fact.in.map(
				(code) => industryLetterSchema.safeParse(code).data ?? letterOf(code),
			);
			industries = industries.filter((letter) => allowed.includes(letter));
		}
		if (fact.fact === 'size' && Array.isArray(fact.in)) {
			const allowed = fact.in.flatMap((size) => withinSize[size]);
			sizes = sizes.filter((size) => isOneOf(allowed, size));
		}
		if (fact.fact === 'ward') wards = [...fact.in];
	}
	return { industries, sizes, wards };
}
