import { industryLetters, sizeCodes, type Size } from '../domain/codes';
import { audienceOf } from '../domain/eligibility/audience';
import { factsOf } from '../domain/eligibility/criterion';
import type { Fact } from '../domain/eligibility/fact';
import type { Program } from '../domain/program/program';
import { capitalised } from './list-words';
import type { Words } from './words';

/** More names than this do not help at a glance. */
const mostNames = 3;

/** What is asked of everybody, whatever the track. */
const askedOfAll = (program: Program): Fact[] =>
	program.criteria
		.filter(({ role, when, tracks }) => role === 'target' && !when && !tracks)
		.flatMap(({ test }) => factsOf(test));

/** 創業者 are those who have not begun, or began less than five years ago (産業競争力強化法 第2条). */
const startupYears = 5;

const isForStartups = (fact: Fact): boolean =>
	(fact.fact === 'years' && fact.below !== undefined && fact.below <= startupYears) ||
	(fact.fact === 'entity' && fact.in.includes('not-yet'));

function sizesIn(facts: readonly Fact[]): Size[] {
	const stated = facts.flatMap((fact) =>
		fact.fact === 'size' && Array.isArray(fact.in) ? fact.in : [],
	);
	return facts.some(isForStartups) ? ['startup', ...stated] : stated;
}

/** Without a size, the legal forms that it is for. */
function formsIn(facts: readonly Fact[], { t }: Words): string[] {
	const forms = facts.flatMap((fact) =>
		fact.fact === 'entity' && Array.isArray(fact.in) ? fact.in : [],
	);
	return [...new Set(forms)].map((form) => t(`rules.fact.entity.names.${form}`));
}

const shortened = (names: readonly string[], { t }: Words): string[] =>
	names.length <= mostNames ? [...names] : [...names.slice(0, mostNames), t('rules.who.more')];

const isCityOnly = (facts: readonly Fact[]): boolean =>
	facts.some(
		(fact) => fact.fact === 'place' && Array.isArray(fact.in) && (fact.area ?? 'city') === 'city',
	);

function industriesOf(program: Program, words: Words): string[] {
	const letters = audienceOf(program, words.industries.letterOf).industries;
	if (letters.length === industryLetters.length) return [];
	return letters.map((letter) => words.label('industry', letter));
}

/** Who can use it, in one line: sizes or legal forms, and industries, where a source names them. */
export function whoOf(program: Program, words: Words): string {
	const { t } = words;
	const joiner = t('rules.who.joiner');
	const facts = askedOfAll(program);
	const stated = new Set(sizesIn(facts));
	const sizes = sizeCodes
		.filter((size) => stated.has(size))
		.map((size) => t(`rules.who.sizes.${size}`));
	const who = shortened(sizes.length > 0 ? sizes : formsIn(facts, words), words).join(joiner);
	const industries = shortened(industriesOf(program, words), words).join(joiner);
	if (who && industries) return capitalised(t('rules.who.both', { industries, sizes: who }));
	if (who || industries) return capitalised(who || industries);
	if (program.criteriaCoverage === 'complete') return t('rules.who.all');
	if (isCityOnly(facts)) return t('rules.who.city');
	return t(program.criteria.length > 0 ? 'rules.who.conditions' : 'rules.who.unknown');
}
