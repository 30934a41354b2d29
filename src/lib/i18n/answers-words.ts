import { yearsInBusinessOn, type Business } from '../domain/business/business';
import { printStep } from '../domain/business/print-step';
import { isAnswered, stepNames, type StepName } from '../domain/business/steps';
import { withoutRuby } from '../domain/text';
import { formatYen } from './format';
import { everydayIndustry } from './industry-words';
import { labelOf } from './taxonomy-words';
import type { Words } from './words';

export interface AnswerView {
	step: StepName;
	/** What the question is about. */
	label: string;
	/** What was answered, in a few words; absent where nothing was. */
	text?: string;
	href: string;
	accessibleLabel: string;
}

function tradeText({ industry, industryGroup }: Business, words: Words): string[] {
	const code = industryGroup ?? industry;
	return code ? [everydayIndustry(code, words)] : [];
}

function peopleText({ entity, employees, capitalYen }: Business, { t, language }: Words): string[] {
	const forms: Record<string, string | undefined> = {};
	if (entity) forms[entity] = t(`business.people.forms.${entity}`);
	return [
		...(entity ? [forms[entity] ?? entity] : []),
		...(employees === undefined ? [] : [t('business.answers.employees', { count: employees })]),
		...(capitalYen === undefined
			? []
			: [t('business.answers.capital', { amount: formatYen(capitalYen, language) })]),
	];
}

function placeText({ location = {} }: Business, words: Words): string[] {
	const { place, ward, site = [] } = location;
	const where = ward ? words.label('ward', ward) : undefined;
	return [
		...(place ? [words.t(`business.place.short.${place}`)] : []),
		...(where ? [where] : []),
		...site.flatMap((code) =>
			code === 'special-zone' ? [] : [words.t(`business.place.sites.${code}`)],
		),
	];
}

function timeText(business: Business, { t, today }: Words): string[] {
	const { startedOn } = business;
	const years = yearsInBusinessOn(business, today);
	if (startedOn)
		return [
			// The month is not always one that somebody stated: a year alone is kept as its January.
			t('business.answers.started', { year: Number(startedOn.slice(0, 4)) }),
		];
	return years === undefined ? [] : [t('business.answers.years', { count: Math.floor(years) + 1 })];
}

const mostNamed = 2;

function certificatesText(codes: readonly string[], words: Words): string[] {
	const { t, taxonomy } = words;
	if (codes.length === 0) return [t('business.answers.noCertificates')];
	if (codes.length > mostNamed)
		return [t('business.answers.certificates', { count: codes.length })];
	return codes.map((code) => labelOf(taxonomy.certifications, code, words));
}

const pledges = ['tax', 'credit', 'licence', 'amusement', 'large', 'crime'] as const;

/** Who is sent a list has to see what was ticked, or that nothing was. */
function pledgesText(business: Business, { t, today }: Words): string[] {
	const ticked = printStep('standing', business, today).getAll('pledge');
	if (ticked.includes('none')) return [t('business.answers.noPledges')];
	return pledges
		.filter((code) => ticked.includes(code))
		.map((code) => t(`business.answers.pledge.${code}`));
}

const standingText = (business: Business, words: Words): string[] => [
	...pledgesText(business, words),
	...(business.certifications ? certificatesText(business.certifications, words) : []),
];

function planText({ plan = {}, goals = [] }: Business, words: Words): string[] {
	const { purposes = [], costYen } = plan;
	const { t, language, taxonomy } = words;
	const wishes = [
		...purposes.map((code) => labelOf(taxonomy.purposes, code, words)),
		...(purposes.length === 0 ? goals.map((code) => words.label('goal', code)) : []),
	];
	const [first, ...others] = wishes;
	return [
		...(first === undefined ? [] : [first]),
		...(others.length > 0 ? [t('business.answers.others', { count: others.length })] : []),
		...(costYen === undefined
			? []
			: [t('business.answers.cost', { amount: formatYen(costYen, language) })]),
	];
}

const textsOf: Record<StepName, (business: Business, words: Words) => string[]> = {
	trade: tradeText,
	people: peopleText,
	place: placeText,
	time: timeText,
	standing: standingText,
	plan: planText,
};

/** Each question with what was answered, and where it is changed; `returnTo` is where one comes from. */
export function answersView(business: Business, words: Words, returnTo: string): AnswerView[] {
	const { t, language } = words;
	return stepNames.map((step) => {
		const label = t(`business.steps.${step}.short`);
		const texts = isAnswered(business, step) ? textsOf[step](business, words) : [];
		const text = texts.join(t('rules.lists.comma')) || undefined;
		const answer = withoutRuby(text ? `${label}: ${text}` : label);
		const query = new URLSearchParams({ step, return: returnTo });
		return {
			step,
			label,
			...(text ? { text } : {}),
			href: `/${language}/business?${query}`,
			accessibleLabel: t('business.change', { answer }),
		};
	});
}
