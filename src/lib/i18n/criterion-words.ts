import { industryLetters, sizeCodes } from '../domain/codes';
import { audienceOf } from '../domain/eligibility/audience';
import { factsOf } from '../domain/eligibility/criterion';
import type { Program } from '../domain/program/program';
import type { Words } from './words';

function sizesOf(program: Program): string[] {
	return program.criteria
		.filter((criterion) => criterion.role === 'target')
		.flatMap((criterion) => factsOf(criterion.test))
		.flatMap((fact) => (fact.fact === 'size' && Array.isArray(fact.in) ? fact.in : []));
}

/** Who can use it, in one line: sizes and industries where a source names them. */
export function whoOf(program: Program, words: Words): string {
	const { t } = words;
	const joiner = t('rules.who.joiner');
	const stated = new Set(sizesOf(program));
	const sizes = sizeCodes
		.filter((size) => stated.has(size))
		.map((size) => t(`rules.who.sizes.${size}`));
	const letters = audienceOf(program, words.industries.letterOf).industries;
	const all = letters.length === industryLetters.length;
	const industries = all ? [] : letters.map((letter) => words.label('industry', letter));
	if (sizes.length > 0 && industries.length > 0)
		return t('rules.who.both', { industries: industries.join(joiner), sizes: sizes.join(joiner) });
	if (sizes.length + industries.length > 0) return [...sizes, ...industries].join(joiner);
	return t(program.criteriaCoverage === 'complete' ? 'rules.who.all' : 'rules.who.unknown');
}
