import { accept, openLink } from './accept';
import { makeFirstLink } from './first-link';
import * as own from './own-account';
import * as people from './people';
import { finishSecondFactor, passChallenge } from './second-factor';
import { signIn } from './sign-in';
import type { AccountTools } from './tools';

/** The first arguments of a function, filled in. */
const withTools =
	<Rest extends unknown[], Value>(
		tools: AccountTools,
		run: (tools: AccountTools, ...rest: Rest) => Value,
	) =>
	(...rest: Rest): Value =>
		run(tools, ...rest);

/** All that pages ask about accounts. */
export function accountDesk(tools: AccountTools) {
	const { accounts, invitations } = tools;
	return {
		makeFirstLink: withTools(tools, makeFirstLink),
		openLink: withTools(tools, openLink),
		accept: withTools(tools, accept),
		signIn: withTools(tools, signIn),
		challenged: accounts.challenged,
		passChallenge: withTools(tools, passChallenge),
		memberOf: accounts.memberOf,
		signOut: accounts.signOut,
		begunSecondFactor: accounts.begunSecondFactor,
		finishSecondFactor: withTools(tools, finishSecondFactor),
		beginSecondFactor: withTools(tools, own.beginSecondFactor),
		renewRecoveryCodes: withTools(tools, own.renewRecoveryCodes),
		changePassword: withTools(tools, own.changePassword),
		signOutEverywhere: withTools(tools, own.signOutEverywhere),
		people: accounts.people,
		person: accounts.person,
		invitations: invitations.open,
		invite: withTools(tools, people.invite),
		withdrawInvitation: withTools(tools, people.withdrawInvitation),
		changeRole: withTools(tools, people.changeRole),
		closeAccount: withTools(tools, people.closeAccount),
		removeSecondFactor: withTools(tools, people.removeSecondFactor),
		sendNewPassword: withTools(tools, people.sendNewPassword),
	};
}

export type AccountDesk = ReturnType<typeof accountDesk>;
