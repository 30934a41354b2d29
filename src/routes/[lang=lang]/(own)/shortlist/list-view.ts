import type { Business } from '$lib/domain/business/business';
import type { OwnMatch } from '$lib/domain/finder/fit';
import type { Program } from '$lib/domain/program/program';
import { keptCard, totalText, type KeptCard, type KeptProgram } from '$lib/i18n/kept-words';
import { namesFor } from '$lib/i18n/text-words';
import type { Words } from '$lib/i18n/words';

/** What a list of programs asks of the site. */
export interface Site {
	program(id: string): Program | undefined;
	match(program: Program, business: Business): OwnMatch;
}

export interface Listed {
	cards: KeptCard[];
	total: string | undefined;
}

/** Programs as cards, judged for those who have answered, and what they bring together. */
export function listedView(
	listed: readonly { program: Program; note: string }[],
	business: Business | undefined,
	site: Site,
	words: Words,
): Listed {
	const hasAnswered = business !== undefined;
	const kept: KeptProgram[] = listed.map(({ program, note }) => ({
		program,
		note,
		match: site.match(program, business ?? {}),
	}));
	const find = (id: string) => site.program(id);
	return {
		cards: kept.map((one) => keptCard(one, hasAnswered, words, namesFor(one.program, find))),
		total: totalText(kept, hasAnswered, words),
	};
}
