import type { FieldMaker, Option, QuestionField } from './question-fields';

/** What most want stands first in data/taxonomy/purposes.yaml; so many are shown at once. */
const shownPurposes = 12;

/** What one can be after without any purpose of money: advice, partners, public contracts. */
function helpOptions({ words }: FieldMaker): Option[] {
	const covered = new Set(words.taxonomy.purposes.flatMap(({ goals }) => goals));
	return words.taxonomy.goals
		.filter(({ code }) => !covered.has(code))
		.map(({ code, plain }) => ({ value: code, label: words.text(plain) }));
}

export function planFields(make: FieldMaker): QuestionField[] {
	const { words } = make;
	const { t } = words;
	const purposes = words.taxonomy.purposes.map(({ code, label }) => ({
		value: code,
		label: words.text(label),
	}));
	const begun = (['no', 'yes'] as const).map((value) => ({
		value,
		label: t(`business.plan.begunAnswers.${value}`),
	}));
	const [first, others] = [purposes.slice(0, shownPurposes), purposes.slice(shownPurposes)];
	const more = t('business.plan.morePurposes');
	return [
		make.choices('purpose', t('business.plan.purposes'), first, t('business.plan.purposesHint')),
		make.fold(more, [make.choices('purpose', more, others)]),
		make.choices('goal', t('business.plan.help'), helpOptions(make)),
		make.text('cost', t('business.plan.cost'), { hint: t('business.plan.costHint') }),
		make.choice('begun', t('business.plan.begun'), begun),
	];
}
