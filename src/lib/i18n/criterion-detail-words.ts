import { smallScaleLimits, smeLimits, type SizeLimit } from '../domain/business/sme-basic-act';
import { factsOf, type Criterion } from '../domain/eligibility/criterion';
import type { Fact, FactOf } from '../domain/eligibility/fact';
import { formatYen } from './format';
import { codeAndName, needsOfficialNames, officialIndustry } from './industry-words';
import { commas } from './list-words';
import { plainly, sayWith, type Said } from './text-words';
import type { Words } from './words';

/** What a criterion's words mean exactly, for those who want to know. */
export interface CriterionDetail {
	summary: string;
	items: Said[];
}

function limitText({ capitalYen, employees }: SizeLimit, { t, language }: Words): string {
	const capital = capitalYen === undefined ? undefined : formatYen(capitalYen, language);
	const people =
		employees === undefined ? undefined : t('rules.fact.employees.count', { count: employees });
	if (capital && people) return t('rules.fact.size.either', { capital, employees: people });
	if (capital) return t('rules.fact.size.capital', { capital });
	return t('rules.fact.size.employees', { employees: people });
}

const limitLine = (who: string, limit: SizeLimit, words: Words): string =>
	words.t('rules.fact.size.limit', { who, limit: limitText(limit, words) });

function ownLimits(limits: NonNullable<FactOf<'size'>['limits']>, words: Words): CriterionDetail {
	const others = limits.length > 1 ? 'others' : 'all';
	const items = limits.map(({ industries, ...limit }) =>
		sayWith(words, (noticing) => {
			const names = industries?.map((code) => officialIndustry(code, noticing));
			const who = names ? commas(names, noticing) : words.t(`rules.fact.size.${others}`);
			return limitLine(who, limit, noticing);
		}),
	);
	return { summary: words.t('rules.fact.size.limits'), items };
}

const categories = ['other', 'wholesale', 'service', 'retail'] as const;

function limitsOfTheAct(size: 'sme' | 'small', words: Words): CriterionDetail {
	const limits = size === 'sme' ? smeLimits : smallScaleLimits;
	const items = categories.map((category) => {
		const who = words.t(`rules.fact.size.categories.${category}`);
		return plainly(limitLine(who, limits[category], words));
	});
	return { summary: words.t(`rules.fact.size.${size}`), items };
}

function sizeDetails({ in: sizes, limits }: FactOf<'size'>, words: Words): CriterionDetail[] {
	if (limits) return [ownLimits(limits, words)];
	const explained = (['sme', 'small'] as const).filter((size) => sizes.includes(size));
	return explained.map((size) => limitsOfTheAct(size, words));
}

function industryDetails(fact: FactOf<'industry'>, words: Words): CriterionDetail[] {
	const codes = Array.isArray(fact.in) ? fact.in : [];
	if (!needsOfficialNames(codes)) return [];
	const items = [...codes]
		.sort()
		.map((code) => sayWith(words, (noticing) => codeAndName(code, noticing)));
	return [{ summary: words.t('rules.fact.industry.names'), items }];
}

function controlDetails(
	{ kinds }: FactOf<'large-company-control'>,
	{ t }: Words,
): CriterionDetail[] {
	const items = kinds.map((kind) => plainly(t(`rules.fact.large-company-control.kinds.${kind}`)));
	return [{ summary: t('rules.fact.large-company-control.meaning'), items }];
}

function detailsOf(fact: Fact, words: Words): CriterionDetail[] {
	switch (fact.fact) {
		case 'size':
			return sizeDetails(fact, words);
		case 'industry':
			return industryDetails(fact, words);
		case 'large-company-control':
			return controlDetails(fact, words);
		default:
			return [];
	}
}

/** Each meaning once, whichever criterion asks for it. */
export function criteriaDetails(criteria: readonly Criterion[], words: Words): CriterionDetail[] {
	const facts = criteria.flatMap(({ test }) => factsOf(test));
	const details = facts.flatMap((fact) => detailsOf(fact, words));
	const seen = new Map(details.map((detail) => [JSON.stringify(detail), detail]));
	return [...seen.values()];
}
