import type { FactOf } from '../domain/eligibility/fact';
import { withoutRuby } from '../domain/text';
import { formatFiscalYear } from './format';
import { either, everyClause, quoted, rangeText, together } from './list-words';
import { labelOf } from './taxonomy-words';
import type { Names } from './text-words';
import type { Words } from './words';

export function certificationClause(fact: FactOf<'certification'>, words: Words): string {
	const { certifications } = words.taxonomy;
	const labels = fact.holds.map((code) => quoted(labelOf(certifications, code, words), words));
	return words.t(`rules.fact.certification.${fact.by}`, { list: either(labels, words) });
}

export function taxesClause({ paid }: FactOf<'taxes'>, words: Words): string {
	const names = paid.map((tax) => words.t(`rules.fact.taxes.names.${tax}`));
	return words.t('rules.fact.taxes.is', { list: together(names, words) });
}

/** A program by its name in quotes; the one that speaks says 「この制度」. */
export function programName(id: string, words: Words, names: Names): string {
	const name = id === 'itself' ? undefined : names.program(id);
	return name ? quoted(words.text(name), words) : words.t('rules.fact.itself');
}

type EarlierAward = FactOf<'earlier-award'>;

/** The same question about several programs is one clause. */
export function earlierAwardsClause(
	facts: readonly [EarlierAward, ...EarlierAward[]],
	words: Words,
	names: Names,
): string {
	const { t, language } = words;
	const [fact] = facts;
	const list = either(
		facts.map(({ program }) => programName(program, words, names)),
		words,
	);
	const program = fact.sameTrack
		? t('rules.fact.earlier-award.sameTrack', { program: list })
		: list;
	const clause = t(`rules.fact.earlier-award.${fact.event}`, { program });
	const { inFiscalYear, withinFiscalYears: years } = fact;
	if (inFiscalYear !== undefined) {
		const year = formatFiscalYear(inFiscalYear, language);
		return t('rules.fact.earlier-award.inYear', { year, clause });
	}
	if (years === undefined) return clause;
	return years === 0
		? t('rules.fact.earlier-award.thisYear', { clause })
		: t('rules.fact.earlier-award.withinYears', { years, clause });
}

export const earlierAwardClause = (fact: EarlierAward, words: Words, names: Names): string =>
	earlierAwardsClause([fact], words, names);

export function memberOfClause({ group }: FactOf<'member-of'>, words: Words, names: Names): string {
	if (group === 'shopping-street') return words.t('rules.fact.member-of.shopping-street');
	const name = names.program(group);
	return name
		? words.t('rules.fact.member-of.other', { group: quoted(words.text(name), words) })
		: words.t('rules.fact.member-of.unnamed');
}

/** Most statements end in a verb, perhaps with an aside behind it; a few name a thing, as 直営店. */
const endsInVerb = (label: string): boolean =>
	/\p{Script=Hiragana}(（[^（）]*）)?$/u.test(withoutRuby(label));

export function declaresClause({ declaration }: FactOf<'declares'>, words: Words): string {
	const label = labelOf(words.taxonomy.declarations, declaration, words);
	return words.t(`rules.fact.declares.${endsInVerb(label) ? 'is' : 'noun'}`, { label });
}

export const largeCompanyClause = (_: FactOf<'large-company-control'>, { t }: Words): string =>
	t('rules.fact.large-company-control.is');

export function representativeClause(
	{ female, ageMin, ageBelow }: FactOf<'representative'>,
	words: Words,
): string {
	const { t } = words;
	const clauses: string[] = [];
	if (female !== undefined)
		clauses.push(t(`rules.fact.representative.${female ? 'female' : 'notFemale'}`));
	const age = (years: number | undefined) =>
		years === undefined ? undefined : t('rules.fact.representative.years', { age: years });
	if (ageMin !== undefined || ageBelow !== undefined) {
		const range = rangeText({ min: age(ageMin), below: age(ageBelow) }, words);
		clauses.push(t('rules.fact.representative.age', { range }));
	}
	return clauses.length > 0 ? everyClause(clauses, words) : t('rules.fact.representative.any');
}
