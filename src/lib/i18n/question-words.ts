import { industryLetters } from '../domain/codes';
import { offeredPresences } from '../domain/business/read/place';
import { pledgeCodes } from '../domain/business/read/standing';
import type { StepName } from '../domain/business/steps';
import { homeCodes, placeCodes, siteCodes, zoneCodes } from '../domain/eligibility/fact-codes';
import type { Localized } from '../domain/localized';
import type { FieldError } from '../domain/result';
import { everydayIndustry } from './industry-words';
import {
	FieldMaker,
	type Option,
	type Question,
	type FieldRow,
	type QuestionField,
} from './question-fields';
import { planFields } from './question-plan-words';
import type { Words } from './words';

/** The letters; before them the closer answer that was given, which is none of them. */
function tradeFields(make: FieldMaker): QuestionField[] {
	const { words } = make;
	const letters = industryLetters.map((code) => ({
		value: code,
		label: words.label('industry', code),
	}));
	const known = make.value('industry');
	const isCloser = !letters.some(({ value }) => value === known) && words.industries.row(known);
	const options = isCloser
		? [{ value: known, label: everydayIndustry(known, words) }, ...letters]
		: letters;
	return [make.choice('industry', words.t('business.trade.list'), options)];
}

const commonForms = ['company', 'sole', 'not-yet', 'npo'] as const;
const otherForms = [
	'shopping-association',
	'cooperative',
	'association',
	'agricultural-corporation',
	'medical-corporation',
	'welfare-corporation',
	'school-corporation',
	'general-corporation',
] as const;

function peopleFields(make: FieldMaker): QuestionField[] {
	const { t } = make.words;
	const options = (codes: readonly (typeof commonForms | typeof otherForms)[number][]): Option[] =>
		codes.map((value) => ({ value, label: t(`business.people.entities.${value}`) }));
	const others = make.choice('entity', t('business.people.otherForms'), options(otherForms));
	return [
		make.choice('entity', t('business.people.entity'), options(commonForms)),
		make.fold(t('business.people.otherForms'), [others]),
		make.text('employees', t('business.people.employees'), {
			hint: t('business.people.employeesHint'),
			unit: t('business.people.employeesUnit'),
			short: true,
		}),
		make.text('capital', t('business.people.capital'), { hint: t('business.people.capitalHint') }),
	];
}

const coded = (entries: readonly { code: string; label: Localized }[], words: Words): Option[] =>
	entries.map(({ code, label }) => ({ value: code, label: words.text(label) }));

function placeFields(make: FieldMaker): QuestionField[] {
	const { words } = make;
	const { t, city } = words;
	const name = words.text(city.name);
	const none = { value: 'none', label: t('business.place.none') };
	const places = placeCodes.map((value) => ({
		value,
		label: t(`business.place.places.${value}`, { city: name }),
	}));
	const presences = offeredPresences.map((value) => ({
		value,
		label: t(`business.place.presence.${value}`),
	}));
	const homes = [
		...homeCodes.map((value) => ({ value, label: t(`business.place.presence.${value}`) })),
		{ value: 'none', label: t('business.place.homesNone') },
	];
	const sites = siteCodes.flatMap((value) =>
		value === 'special-zone' ? [] : [{ value, label: t(`business.place.sites.${value}`) }],
	);
	const zones = zoneCodes.flatMap((value) =>
		value === 'productive-green' ? [] : [{ value, label: t(`business.place.zones.${value}`) }],
	);
	const named = coded(words.taxonomy.places, words);
	const presencesHint = t('business.place.presencesHint');
	const zone = make.select('zone', t('business.place.zone'), zones, t('business.place.wardBlank'));
	const which = make.choices('placeName', t('business.place.which'), named);
	return [
		make.choice('place', t('business.place.place'), places),
		make.select(
			'ward',
			t('business.place.ward'),
			coded(city.wards, words),
			t('business.place.wardBlank'),
		),
		make.choices('presence', t('business.place.presences'), [...presences, none], presencesHint),
		make.choices('home', t('business.place.homes'), homes, t('business.place.homesHint')),
		make.choices('site', t('business.place.site'), [...sites, none]),
		make.fold(t('business.place.which'), [which]),
		{ ...zone, hint: t('business.place.zoneHint') },
	];
}

function monthRow(make: FieldMaker, name: 'started' | 'incorporated'): FieldRow {
	const { t } = make.words;
	const part = (unit: 'year' | 'month', suffix: 'Year' | 'Month') =>
		make.text(`${name}${suffix}`, t(`business.errors.fields.${name}${suffix}`), {
			unit: t(`business.time.${unit}`),
			short: true,
		});
	return {
		type: 'row',
		label: t(`business.time.${name}`),
		hint: t(`business.time.${name}Hint`),
		fields: [part('year', 'Year'), part('month', 'Month')],
	};
}

function timeFields(make: FieldMaker): QuestionField[] {
	const isIncorporated = make.value('incorporatedYear') !== '';
	return [
		monthRow(make, 'started'),
		{
			type: 'fold',
			label: make.words.t('business.time.incorporatedFold'),
			open: isIncorporated,
			fields: [monthRow(make, 'incorporated')],
		},
	];
}

function standingFields(make: FieldMaker): QuestionField[] {
	const { words } = make;
	const { t } = words;
	const none = { value: 'none', label: t('business.standing.none') };
	const pledges = pledgeCodes.map((value) => ({
		value,
		label: t(`business.standing.pledge.${value}`),
	}));
	const members = (['yes', 'no'] as const).map((value) => ({
		value,
		label: t(`business.standing.member.${value}`),
	}));
	const earlier = (['never', 'ever'] as const).map((value) => ({
		value,
		label: t(`business.standing.earlierAnswers.${value}`),
	}));
	const notAny = { value: 'none', label: t('business.standing.pledgeNone') };
	return [
		make.choices(
			'pledge',
			t('business.standing.pledges'),
			[...pledges, notAny],
			t('business.standing.pledgesHint'),
		),
		make.choice('earlier', t('business.standing.earlier'), earlier),
		make.choice('member', t('business.standing.memberships'), members),
		make.choices('certification', t('business.standing.certifications'), [none]),
		make.fold(t('business.standing.certificationList'), [
			make.choices(
				'certification',
				t('business.standing.certificationList'),
				coded(words.taxonomy.certifications, words),
			),
		]),
	];
}

const fieldsOf: Record<StepName, (make: FieldMaker) => QuestionField[]> = {
	trade: tradeFields,
	people: peopleFields,
	place: placeFields,
	time: timeFields,
	standing: standingFields,
	plan: planFields,
};

/** One of the six questions, with what was typed or is known already. */
export function questionView(
	step: StepName,
	values: URLSearchParams,
	errors: readonly FieldError[],
	words: Words,
): Question {
	return {
		step,
		title: words.t(`business.steps.${step}.title`),
		why: words.t(`business.steps.${step}.why`),
		fields: fieldsOf[step](new FieldMaker(words, values, errors)),
	};
}
