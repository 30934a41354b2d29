import type { Status } from '../domain/codes';
import { inLanguage } from '../domain/localized';
import { isConfirmedThisYear } from '../domain/program/confirmation';
import type { Program } from '../domain/program/program';
import { statusOn } from '../domain/program/status';
import type { OwnMatch } from '../domain/finder/fit';
import { headlineOf } from './benefit-words';
import { confirmationView, type ConfirmationView } from './living-words';
import { ownMatchView, type OwnMatchView } from './own-match-words';
import type { Names } from './text-words';
import { untilOf } from './until-words';
import { whoOf } from './who-words';
import type { Words } from './words';

export interface ProgramCard {
	id: string;
	href: string;
	kind: string;
	/** Whose program it is, unless it is the city's own. */
	scope?: string;
	status: Status;
	statusLabel: string;
	title: string;
	/** The language that the title is really in. */
	titleLanguage: string;
	summary: string;
	officialName: string;
	amount: string;
	who: string;
	until: string;
	/** When its division confirmed it, or that it still has to. */
	confirmation?: ConfirmationView;
	/** How it turns out for a visitor who has answered. */
	own?: OwnMatchView;
}

/** A program with what it is for the visitor. */
export function ownCardOf(
	program: Program,
	match: OwnMatch,
	words: Words,
	names: Names,
): ProgramCard {
	return { ...cardOf(program, words), own: ownMatchView(program, match, words, names) };
}

/** What was confirmed this year, though nobody knows its dates, is not called unconfirmed. */
function statusLabel(program: Program, status: Status, { t, label, today }: Words): string {
	const isOnlyUndated = status === 'unconfirmed' && isConfirmedThisYear(program, today);
	return isOnlyUndated ? t('rules.until.unconfirmedNow') : label('status', status);
}

/** What a list shows of a program at a glance. */
export function cardOf(program: Program, words: Words): ProgramCard {
	const { language } = words;
	const status = statusOn(program, words.today);
	const title = inLanguage(program.title, language);
	const confirmation = confirmationView(program, words);
	return {
		id: program.id,
		href: `/${language}/programs/${program.id}`,
		kind: words.label('kind', program.kind),
		...(program.scope === 'city' ? {} : { scope: words.t(`card.scope.${program.scope}`) }),
		status,
		statusLabel: statusLabel(program, status, words),
		title: title.text,
		titleLanguage: title.language,
		summary: words.text(program.summary),
		officialName: program.name.ja,
		amount: headlineOf(program, words),
		who: whoOf(program, words),
		until: untilOf(program, status, words),
		...(confirmation ? { confirmation } : {}),
	};
}
