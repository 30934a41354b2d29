import type { Language } from '../domain/codes';
import type { JstDate } from '../domain/jst-date';
import type { Program } from '../domain/program/program';
import { nextDeadline } from '../domain/program/status';
import { fitText } from '../domain/updates/fit-text';
import { longestUpdate, type UpdateText } from '../domain/updates/update';
import type { UpdateFact } from '../domain/updates/update-fact';
import { formatFiscalYear } from './format';
import { translator } from './index';
import { formatShortDay } from './short-day';
import { nameOf } from './text-words';
import { figureSentence, labelIn } from './update-figure-words';

/** Facts after which nobody asks until when. */
const settled: ReadonlySet<UpdateFact['fact']> = new Set([
	...(['deadline', 'until', 'over', 'ended', 'closed', 'budget-gone'] as const),
]);

function sentenceOf(
	fact: UpdateFact,
	program: Program,
	language: Language,
	today: JstDate,
): string {
	const t = translator(language);
	const dayText = (day: JstDate) => formatShortDay(day, language, today);
	switch (fact.fact) {
		case 'figure':
			return figureSentence(fact, language);
		case 'title':
			return t('updates.facts.title', { title: program.title[language] });
		case 'ended':
			return fact.lastFiscalYear === undefined
				? t('updates.facts.ended')
				: t('updates.facts.endedYear', { year: formatFiscalYear(fact.lastFiscalYear, language) });
		case 'deadline': {
			const direction = fact.to > fact.from ? 'later' : 'earlier';
			return t(`updates.facts.${direction}`, { from: dayText(fact.from), to: dayText(fact.to) });
		}
		case 'opens':
		case 'until':
		case 'over':
			return t(`updates.facts.${fact.fact}`, { day: dayText(fact.day) });
		case 'offered':
		case 'gone': {
			const label = labelIn(fact.label, language);
			return label === undefined
				? t('updates.facts.terms')
				: t(`updates.facts.${fact.fact}`, { label });
		}
		case 'year':
			return t('updates.facts.year', { year: formatFiscalYear(fact.fiscalYear, language) });
		default:
			return t(`updates.facts.${fact.fact}`);
	}
}

function textIn(
	program: Program,
	facts: readonly UpdateFact[],
	language: Language,
	today: JstDate,
): string {
	const t = translator(language);
	const deadline = nextDeadline(program, today);
	const isSaid = facts.some(({ fact }) => settled.has(fact));
	const name = nameOf(program)[language] ?? program.name.ja;
	// Where nobody has named it in this language, its title is its name.
	const isNamed = program.title[language] !== name;
	const all = facts
		.filter(({ fact }) => isNamed || fact !== 'title')
		.map((fact) => sentenceOf(fact, program, language, today));
	return fitText(
		{
			sentences: [...new Set(all)],
			until:
				deadline && !isSaid
					? t('updates.facts.until', { day: formatShortDay(deadline, language, today) })
					: undefined,
			name,
			separator: language === 'ja' ? '' : ' ',
		},
		longestUpdate,
	);
}

/** What an update says of a program, in all languages, each as short as an update has to be. */
export const updateText = (
	program: Program,
	facts: readonly UpdateFact[],
	today: JstDate,
): UpdateText => ({
	ja: textIn(program, facts, 'ja', today),
	'ja-easy': textIn(program, facts, 'ja-easy', today),
	en: textIn(program, facts, 'en', today),
});
