import type { OwnMatch } from '../domain/finder/fit';
import type { Program } from '../domain/program/program';
import { statusOn } from '../domain/program/status';
import type { Kept } from '../domain/shortlist';
import { toCall, type ContactView } from './contact-words';
import { formatYen } from './format';
import { cardOf, ownCardOf, type ProgramCard } from './program-card';
import type { Names } from './text-words';
import type { Words } from './words';

export interface KeptCard extends ProgramCard {
	/** The first who can be called. */
	contact?: Pick<ContactView, 'name' | 'telephones'>;
	note: string;
}

export interface KeptProgram {
	program: Program;
	note: Kept['note'];
	/** How it turns out; for a visitor who has not answered, judged without any answer. */
	match: OwnMatch;
}

/** A kept program as the shortlist shows it; its verdict only to those who have answered. */
export function keptCard(
	{ program, note, match }: KeptProgram,
	hasAnswered: boolean,
	words: Words,
	names: Names,
): KeptCard {
	const [contact] = toCall(program, words);
	return {
		...(hasAnswered ? ownCardOf(program, match, words, names) : cardOf(program, words)),
		...(contact ? { contact } : {}),
		note,
	};
}

/** What those that can be used would bring together at most, where two or more give money. */
export function totalText(
	kept: readonly KeptProgram[],
	hasAnswered: boolean,
	words: Words,
): string | undefined {
	const usable = kept.filter(
		({ program, match }) =>
			match.judgement.verdict !== 'fails' && statusOn(program, words.today) !== 'ended',
	);
	const given = usable.flatMap(({ match }) => match.benefit.givenYen ?? []);
	if (given.length < 2) return undefined;
	const sum = given.reduce((total, yen) => total + yen, 0);
	return words.t(`kept.total.${hasAnswered ? 'own' : 'given'}`, {
		count: given.length,
		amount: formatYen(sum, words.language),
	});
}
