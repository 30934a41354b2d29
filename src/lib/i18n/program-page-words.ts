import type { Program } from '../domain/program/program';
import { withoutRuby } from '../domain/text';
import { messagesOf } from '.';
import { namesView, stepsView } from './about-words';
import { benefitGroups } from './benefit-view-words';
import { contactsView } from './contact-words';
import { criteriaView } from './criteria-view-words';
import { disagreementsView } from './disagreement-words';
import { formatDay, formatFiscalYear } from './format';
import { confirmationView } from './living-words';
import { periodsView, type PeriodsView } from './period-words';
import { cardOf } from './program-card';
import { resultsView } from './result-view-words';
import { sourcesView } from './source-words';
import { namesFor, say, sharedTag } from './text-words';
import type { Words } from './words';
import { bannerView } from './banner-words';
import { relatedView } from './related-words';
import { structuredData } from './structured-data-words';

type Find = (id: string) => Program | undefined;

/** How to read the dates: that they are of another year, or that there are none. */
function whenNote({ lifecycle }: Program, view: PeriodsView, { t }: Words): string | undefined {
	const isEnded = lifecycle.state === 'ended';
	if (view.shown.length === 0)
		return t(`program.noPeriods.${isEnded ? 'ended' : lifecycle.availability}`);
	if (view.isCurrent) return undefined;
	if (isEnded) return t('program.endedPeriods');
	return t(lifecycle.availability === 'always' ? 'program.alsoAlways' : 'program.notCurrent');
}

function topView(program: Program, words: Words) {
	const { t } = words;
	const card = cardOf(program, words);
	return {
		...card,
		title: say(program.title, words),
		summary: say(program.summary, words),
		scope: t(`program.scope.${program.scope}`),
		glance: [
			{ icon: 'yen', term: t('card.amount'), text: card.amount },
			{ icon: 'people', term: t('card.who'), text: card.who },
			{ icon: 'calendar', term: t('card.until'), text: card.until },
		] as const,
	};
}

function datesView(program: Program, words: Words): string[] {
	const { t, language } = words;
	const confirmation = confirmationView(program, words);
	return [
		...(confirmation ? [confirmation.text] : []),
		t('program.updated', { day: formatDay(program.updatedAt, language) }),
	];
}

const sectionIds = ['what', 'who', 'when', 'how', 'ask', 'results', 'about', 'sources'] as const;

/** All that the page of a program shows, in words. */
export function programView(program: Program, words: Words, find: Find, address: string) {
	const { program: messages } = messagesOf(words.language);
	const periods = periodsView(program, words);
	const results = resultsView(program.results, words);
	return {
		words: messages,
		top: topView(program, words),
		head: {
			title: withoutRuby(words.text(program.title)),
			description: withoutRuby(words.text(program.summary)),
			structuredData: structuredData(program, words, address),
		},
		isEnded: program.lifecycle.state === 'ended',
		banner: bannerView(program, words, find),
		sections: sectionIds
			.filter((id) => id !== 'results' || results !== undefined)
			.map((id) => ({ id, text: messages[id] })),
		benefits: benefitGroups(program, words),
		criteria: criteriaView(program, words, namesFor(program, find)),
		periods: { ...periods, note: whenNote(program, periods, words) },
		steps: stepsView(program, words),
		contacts: contactsView(program, words),
		results,
		situations: sharedTag(program.situations.map((one) => say(one, words))),
		about: {
			description: say(program.description, words),
			names: namesView(program, words),
		},
		related: relatedView(program, words, find),
		sources: {
			knownFor: words.t('program.knownFor', {
				year: formatFiscalYear(program.fiscalYear, words.language),
			}),
			sources: sourcesView(program, words),
			count: words.t('program.sourcesCount', { count: program.sources.length }),
			disagreements: disagreementsView(program, words),
			dates: datesView(program, words),
		},
	};
}

export type ProgramPageView = ReturnType<typeof programView>;
