import type { ConfirmationState } from '../domain/editing/confirmation';
import type { Program } from '../domain/program/program';
import { statusOn } from '../domain/program/status';
import { withoutRuby } from '../domain/text';
import { headlineOf } from './benefit-words';
import { contactsView } from './contact-words';
import { formatDate, formatDay } from './format';
import { periodsView } from './period-words';
import { untilOf } from './until-words';
import type { Words } from './words';

export interface ToConfirmView {
	id: string;
	/** What is sent when it is ticked: the program as it was seen. */
	value: string;
	title: string;
	/** The box, with the title for who hears it alone. */
	label: string;
	by: string | undefined;
	isLate: boolean;
	facts: { term: string; lines: string[] }[];
	/** The public page, and where it is corrected. */
	href: string;
	editHref: string;
}

interface Shown {
	program: Program;
	number: number;
	state: ConfirmationState;
}

function periodLines(program: Program, words: Words): string[] {
	return periodsView(program, words).shown.flatMap(({ year, round, stages }) =>
		stages.map(({ name, text }) => [year, round, name, text].filter(Boolean).join('　')),
	);
}

function contactLines(program: Program, words: Words): string[] {
	const { contacts } = contactsView(program, words);
	const lines = contacts.map(({ name, telephones }) =>
		[name.text, ...telephones.map(({ text }) => text)].join('　'),
	);
	return lines.length > 0 ? lines : [words.t('living.confirm.noContact')];
}

/** What the public sees of a program, as far as it changes from year to year. */
function factsOf(program: Program, words: Words): ToConfirmView['facts'] {
	const { t, language } = words;
	const status = statusOn(program, words.today);
	const { verifiedOn } = program;
	const never = t('living.confirm.never');
	const facts = [
		{ name: 'official', lines: [program.name.ja] },
		{ name: 'status', lines: [words.label('status', status)] },
		{ name: 'amount', lines: [headlineOf(program, words)] },
		{ name: 'until', lines: [untilOf(program, status, words)] },
		{ name: 'periods', lines: periodLines(program, words) },
		{ name: 'contacts', lines: contactLines(program, words) },
		{ name: 'confirmed', lines: [verifiedOn ? formatDate(verifiedOn, language) : never] },
	] as const;
	return facts
		.filter(({ lines }) => lines.length > 0)
		.map(({ name, lines }) => ({ term: t(`living.confirm.${name}`), lines: [...lines] }));
}

function byText({ program: { confirmBy }, state }: Shown, { t, language }: Words) {
	if (confirmBy === undefined) return undefined;
	const key = state === 'overdue' ? 'living.confirm.late' : 'living.confirm.by';
	return t(key, { day: formatDay(confirmBy, language) });
}

/** A program as whoever confirms it sees it. */
export function toConfirmView(shown: Shown, words: Words): ToConfirmView {
	const { program, number, state } = shown;
	const { t, language } = words;
	const title = words.text(program.title);
	return {
		...{ id: program.id, value: `${program.id}:${number}`, title },
		label: withoutRuby(`${t('living.confirm.tick')}：${title}`),
		by: byText(shown, words),
		isLate: state === 'overdue',
		facts: factsOf(program, words),
		href: `/${language}/programs/${program.id}`,
		editHref: `/${language}/staff/programs/${program.id}`,
	};
}
