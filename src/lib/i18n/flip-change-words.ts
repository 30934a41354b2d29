import type { Fact } from '../domain/eligibility/fact';
import type { Change, ChangedField, ChangeOf } from '../domain/eligibility/flip';
import { yenRange } from './fact-identity-words';
import { programName } from './fact-standing-words';
import { factClause } from './fact-words';
import { formatDay } from './format';
import { either, quoted, together } from './list-words';
import { labelOf } from './taxonomy-words';
import type { Names } from './text-words';
import type { Words } from './words';

/** A condition that goes on: 従業員が1人少なければ · you had 1 employee fewer. */
type Condition<Field extends ChangedField> = (
	change: ChangeOf<Field>,
	words: Words,
	names: Names,
	fact: Fact | undefined,
) => string;

type Answered = Exclude<ChangedField, 'today'>;

const employees: Condition<'employees'> = ({ from, to }, { t }) => {
	if (to === 0) return t('flip.if.nobody');
	return t(`flip.if.${to < from ? 'fewer' : 'more'}`, { count: Math.abs(to - from), limit: to });
};

const yen = ({ from, to }: { from: number; to: number }, words: Words): string =>
	to < from ? yenRange(undefined, to, words) : yenRange(to, undefined, words);

const certification: Condition<'certifications'> = ({ anyOf }, words) => {
	const { certifications } = words.taxonomy;
	const labels = anyOf.map((code) => quoted(labelOf(certifications, code, words), words));
	return words.t('flip.if.certification', { list: either(labels, words) });
};

const purpose: Condition<'plan.purposes'> = ({ anyOf }, words) => {
	const { purposes } = words.taxonomy;
	const labels = anyOf.map((code) => quoted(labelOf(purposes, code, words), words));
	return words.t('flip.if.purpose', { list: either(labels, words) });
};

const goal: Condition<'goals'> = ({ anyOf }, words) => {
	const labels = anyOf.map((code) => quoted(words.label('goal', code), words));
	return words.t('flip.if.goal', { list: either(labels, words) });
};

const membership: Condition<'memberships'> = ({ anyOf }, words, names) => {
	const [group = ''] = anyOf;
	if (group === 'shopping-street') return words.t('flip.if.membership.shopping-street');
	return names.program(group)
		? words.t('flip.if.membership.other', { list: programName(group, words, names) })
		: words.t('flip.if.membership.unnamed');
};

const declaration: Condition<'declarations'> = ({ code, to }, words) => {
	const label = labelOf(words.taxonomy.declarations, code, words);
	return words.t(`flip.if.${to ? 'declares' : 'declaresNot'}`, { label });
};

const taxes: Condition<'taxesPaid'> = ({ allOf }, words) => {
	const list = allOf.map((tax) => words.t(`rules.fact.taxes.names.${tax}`));
	return words.t('flip.if.taxes', { list: together(list, words) });
};

const partners: Condition<'partners'> = ({ of, more }, { t }) =>
	t('flip.if.partners', { who: t(`rules.fact.partners.of.${of}`), count: more });

const start: Condition<'plan.startsOn'> = (_, { t, language }, _names, fact) => {
	const from = fact?.fact === 'project-start' ? fact.from : undefined;
	return from ? t('flip.if.startFrom', { day: formatDay(from, language) }) : t('flip.if.start');
};

/** A place that is not named here is said as the rule says it. */
const clause = (words: Words, names: Names, fact: Fact | undefined): string =>
	words.t('flip.if.clause', { clause: fact ? factClause(fact, words, names) : '' });

const location: Condition<'location'> = ({ to }, words, names, fact) => {
	if (fact?.fact !== 'place' || to.place === undefined || to.place === 'outside')
		return clause(words, names, fact);
	return words.t(`flip.if.${to.place}`);
};

const conditions: { [Field in Answered]: Condition<Field> } = {
	employees,
	capitalYen: (change, words) => words.t('flip.if.capital', { range: yen(change, words) }),
	'plan.costYen': (change, words) => words.t('flip.if.cost', { range: yen(change, words) }),
	'plan.startsOn': start,
	'plan.purposes': purpose,
	goals: goal,
	certifications: certification,
	memberships: membership,
	taxesPaid: taxes,
	declarations: declaration,
	partners,
	location,
	'location.presences': (_, words, names, fact) => clause(words, names, fact),
	entity: (_, { t }) => t('flip.if.company'),
};

/** What would have to be otherwise, as a condition. */
export function changeCondition(
	change: Exclude<Change, ChangeOf<'today'>>,
	fact: Fact | undefined,
	words: Words,
	names: Names,
): string {
	const condition = conditions[change.field] as Condition<Answered>;
	return condition(change, words, names, fact);
}
