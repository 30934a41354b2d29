import { agreed, either, outcomeOf, type Outcome } from '../eligibility/outcome';
import { industryCodeOf, type Business } from './business';
import { legalFormOf } from './legal-form';
import { limitsFor, type OwnLimit } from './size-limits';
import {
	sizeCategoriesOf,
	smallScaleLimits,
	smeLimits,
	type IsWithin,
	type SizeCategory,
	type SizeLimit,
} from './sme-basic-act';

function employeesWithin({ employees }: Business, limit: SizeLimit): Outcome {
	if (limit.employees === undefined) return 'failed';
	return outcomeOf(employees === undefined ? undefined : employees <= limit.employees);
}

/** An individual has no capital: only employees count, and a limit of capital alone says nothing. */
function capitalWithin({ entity, capitalYen }: Business, limit: SizeLimit): Outcome {
	if (limit.capitalYen === undefined) return 'failed';
	if (legalFormOf(entity) === 'individual')
		return limit.employees === undefined ? 'unknown' : 'failed';
	return outcomeOf(capitalYen === undefined ? undefined : capitalYen <= limit.capitalYen);
}

function within(business: Business, limit: SizeLimit): Outcome {
	if (limit.capitalYen === undefined && limit.employees === undefined) return 'unknown';
	return either(employeesWithin(business, limit), capitalWithin(business, limit));
}

/**
 * The Act covers companies and individuals only. Another law may cover more, but which legal forms
 * it covers is not written in a limit.
 */
function covered(business: Business, outcome: Outcome, byTheAct: boolean): Outcome {
	if (outcome === 'failed') return 'failed';
	const form = legalFormOf(business.entity);
	if (form === 'not-covered') return byTheAct ? 'failed' : 'unknown';
	return form === 'unclear' ? 'unknown' : outcome;
}

const judgedBy =
	(act: Record<SizeCategory, SizeLimit>) =>
	(business: Business, isWithin: IsWithin, own: readonly OwnLimit[] = []): Outcome => {
		const limits = limitsFor(industryCodeOf(business), own, act, isWithin);
		const outcome = agreed(limits.map((limit) => within(business, limit)));
		return covered(business, outcome, own.length === 0);
	};

/** 中小企業者 of 中小企業基本法 第2条 第1項, or by a program's own limits. */
export const isSme = judgedBy(smeLimits);

/** 小規模企業者 of 中小企業基本法 第2条 第5項, or by a program's own limits. */
export const isSmallScale = judgedBy(smallScaleLimits);

export const sizeClassCodes = ['small-scale', 'sme', 'large', 'unknown'] as const;
export type SizeClass = (typeof sizeClassCodes)[number];

export interface SizeVerdict {
	class: SizeClass;
	/** `answers`: more of them are needed; `legal-form`: the Act does not speak of such a body. */
	because: 'limits' | 'answers' | 'legal-form';
	/** Answers that would decide it. */
	missing: ('industryGroup' | 'employees' | 'capitalYen')[];
}

function missingAnswers(business: Business, isWithin: IsWithin): SizeVerdict['missing'] {
	const needsCapital = legalFormOf(business.entity) !== 'individual';
	const missing: SizeVerdict['missing'] = [];
	if (business.employees === undefined) missing.push('employees');
	if (needsCapital && business.capitalYen === undefined) missing.push('capitalYen');
	const categories = sizeCategoriesOf(industryCodeOf(business), isWithin);
	if (categories.length > 1) missing.push('industryGroup');
	return missing;
}

/** In principle (原則として): tax law and single programs may draw the line elsewhere. */
export function classifySize(business: Business, isWithin: IsWithin): SizeVerdict {
	const form = legalFormOf(business.entity);
	if (form === 'not-covered') return { class: 'unknown', because: 'legal-form', missing: [] };
	const sme = isSme(business, isWithin);
	const small = isSmallScale(business, isWithin);
	const decided = (size: SizeClass): SizeVerdict => ({
		class: size,
		because: 'limits',
		missing: [],
	});
	if (small === 'met') return decided('small-scale');
	if (sme === 'failed') return decided('large');
	if (sme === 'met' && small === 'failed') return decided('sme');
	return {
		class: sme === 'met' ? 'sme' : 'unknown',
		because: form === 'unclear' ? 'legal-form' : 'answers',
		missing: form === 'unclear' ? [] : missingAnswers(business, isWithin),
	};
}
