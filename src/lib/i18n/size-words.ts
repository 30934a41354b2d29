import { industryCodeOf, type Business } from '../domain/business/business';
import { legalFormOf } from '../domain/business/legal-form';
import { classifySize, type SizeClass, type SizeVerdict } from '../domain/business/size-class';
import {
	itemsOfTheAct,
	sizeCategoriesOf,
	smallScaleLimits,
	smeLimits,
	type SizeCategory,
} from '../domain/business/sme-basic-act';
import { formatYen } from './format';
import { commas } from './list-words';
import type { Words } from './words';

/** How large a business is under the 中小企業基本法, and why; never more than in principle. */
export interface SizeView {
	class: SizeClass;
	label: string;
	/** The limits with their article, and the answers that were held against them. */
	because: string;
	/** Which answers would tell. */
	missing?: string;
	principle: string;
}

const inOrder = (sentences: readonly string[], { t }: Words): string =>
	sentences.reduce((first, next) => t('rules.lists.next', { first, next }));

/** Limits of more trades than these would be a table, not a reason. */
const mostTrades = 2;

function smeSentences(
	{ entity }: Business,
	categories: readonly SizeCategory[],
	{ t, language }: Words,
): string[] {
	const form = legalFormOf(entity);
	const who = form === 'individual' ? 'individual' : 'company';
	const sentences = categories.map((category) =>
		t(`business.size.sme.${who}`, {
			category: t(`business.size.categories.${category}`),
			capital: formatYen(smeLimits[category].capitalYen, language),
			employees: smeLimits[category].employees,
			item: itemsOfTheAct[category],
		}),
	);
	const limits = categories.length > mostTrades ? [t('business.size.byTrade')] : sentences;
	return form === 'company' || form === 'unclear' ? limits : [...limits, t('business.size.sole')];
}

function smallScaleSentences(categories: readonly SizeCategory[], words: Words): string[] {
	const { t } = words;
	const byLimit = Map.groupBy(categories, (category) => smallScaleLimits[category].employees);
	return [...byLimit].map(([employees, alike]) => {
		const names = alike.map((category) => t(`business.size.categories.${category}`));
		return t('business.size.smallScale', { categories: commas(names, words), employees });
	});
}

function answerSentences(
	{ employees, capitalYen, entity }: Business,
	size: SizeClass,
	words: Words,
): string[] {
	const { t, language } = words;
	const counts = size !== 'small-scale' && legalFormOf(entity) !== 'individual';
	const capital = counts ? capitalYen : undefined;
	const answers = [
		...(employees === undefined
			? []
			: [t('business.size.answers.employees', { count: employees })]),
		...(capital === undefined
			? []
			: [t('business.size.answers.capital', { amount: formatYen(capital, language) })]),
	];
	if (answers.length === 0) return [];
	return [t('business.size.answered', { answers: commas(answers, words) })];
}

function becauseOf(business: Business, size: SizeVerdict, words: Words): string {
	if (size.because === 'legal-form') return words.t('business.size.legalForm');
	const code = industryCodeOf(business);
	const categories = sizeCategoriesOf(code, words.industries.isWithin);
	const limits =
		size.class === 'small-scale'
			? smallScaleSentences(categories, words)
			: smeSentences(business, categories, words);
	return inOrder([...limits, ...answerSentences(business, size.class, words)], words);
}

export function sizeView(business: Business, words: Words): SizeView {
	const { t } = words;
	const size = classifySize(business, words.industries.isWithin);
	const missing = size.missing.map((answer) => t(`business.size.missingAnswers.${answer}`));
	const open = size.class === 'sme' ? 'missingSmall' : 'missing';
	return {
		class: size.class,
		label: t(`business.size.class.${size.class}`),
		because: becauseOf(business, size, words),
		...(missing.length > 0
			? { missing: t(`business.size.${open}`, { answers: commas(missing, words) }) }
			: {}),
		principle: t('business.size.principle'),
	};
}
