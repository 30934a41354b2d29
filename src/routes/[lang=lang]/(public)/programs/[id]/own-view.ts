import type { Business } from '$lib/domain/business/business';
import type { OwnMatch } from '$lib/domain/finder/fit';
import type { Program } from '$lib/domain/program/program';
import { messagesOf } from '$lib/i18n';
import { ledgerInvitation, ledgerView, type LedgerView } from '$lib/i18n/ledger-words';
import { namesFor } from '$lib/i18n/text-words';
import type { Words } from '$lib/i18n/words';

interface Finder {
	match(program: Program, business: Business): OwnMatch;
	program(id: string): Program | undefined;
}

interface Visit {
	business: Business | undefined;
	returnTo: string;
	/** Answers that somebody else sent are not the visitor's to add to. */
	isSent: boolean;
}

const unasked = (ledger: LedgerView): LedgerView => ({
	...ledger,
	lines: ledger.lines.map((line) => ({ ...line, questions: [] })),
});

/** What the program is for this visitor; an offer to find out for everybody else. */
export function ownView(
	app: Finder,
	program: Program,
	{ business, returnTo, isSent }: Visit,
	words: Words,
) {
	if (!business || program.lifecycle.state === 'ended')
		return { invitation: business ? undefined : ledgerInvitation(words) };
	const names = namesFor(program, (id) => app.program(id));
	const match = app.match(program, business);
	const whole = ledgerView(program, business, match, returnTo, words, names);
	const ledger = isSent ? unasked(whole) : whole;
	const messages = messagesOf(words.language).business.ledger;
	return { ledger: { ledger, words: messages, returnTo, declareAction: declareIn(words) } };
}

const declareIn = ({ language }: Words) => `/${language}/business?/declare`;
