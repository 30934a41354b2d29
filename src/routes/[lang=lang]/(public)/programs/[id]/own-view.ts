import type { Business } from '$lib/domain/business/business';
import type { OwnMatch } from '$lib/domain/finder/fit';
import type { Program } from '$lib/domain/program/program';
import { messagesOf } from '$lib/i18n';
import { ledgerInvitation, ledgerView } from '$lib/i18n/ledger-words';
import { namesFor } from '$lib/i18n/text-words';
import type { Words } from '$lib/i18n/words';

interface Finder {
	match(program: Program, business: Business): OwnMatch;
	program(id: string): Program | undefined;
}

/** What the program is for this visitor; an offer to find out for everybody else. */
export function ownView(
	app: Finder,
	program: Program,
	business: Business | undefined,
	returnTo: string,
	words: Words,
) {
	if (!business || program.lifecycle.state === 'ended')
		return { invitation: business ? undefined : ledgerInvitation(words) };
	const names = namesFor(program, (id) => app.program(id));
	const match = app.match(program, business);
	const ledger = ledgerView(program, business, match, returnTo, words, names);
	const messages = messagesOf(words.language).business.ledger;
	return { ledger: { ledger, words: messages, returnTo, declareAction: declareIn(words) } };
}

const declareIn = ({ language }: Words) => `/${language}/business?/declare`;
