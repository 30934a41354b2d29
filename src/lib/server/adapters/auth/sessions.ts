import type { Accounts, SignedIn } from '../../ports/accounts';
import { keyFrom, keysAsHeaders } from './keys';
import type { AuthLibrary } from './library';
import { personOf, unlessRefused } from './library-person';
import { normalizedRecoveryCode } from './recovery-codes';

type Sessions = Pick<
	Accounts,
	'signIn' | 'challenged' | 'passChallenge' | 'memberOf' | 'signOut' | 'changePassword'
>;

async function memberChallenged(
	{ $context }: AuthLibrary,
	challenge: string,
): Promise<string | undefined> {
	const { internalAdapter } = await $context;
	// Signed, so that nobody can name a challenge; the library checks it when it is passed.
	const identifier = decodeURIComponent(challenge).split('.', 1)[0] ?? '';
	const found = await internalAdapter.findVerificationValue(identifier);
	return found && found.expiresAt > new Date() ? found.value : undefined;
}

async function signIn(
	library: AuthLibrary,
	email: string,
	password: string,
): Promise<SignedIn | undefined> {
	const body = { email, password };
	const answer = await unlessRefused(library.api.signInEmail({ body, returnHeaders: true }));
	if (!answer) return undefined;
	const challenge = keyFrom(answer.headers, 'challenge');
	if (challenge) {
		const memberId = await memberChallenged(library, challenge);
		return memberId === undefined ? undefined : { state: 'challenged', challenge, memberId };
	}
	const session = keyFrom(answer.headers, 'session');
	return session === undefined ? undefined : { state: 'signed-in', session };
}

/** Signing in and out, and staying so. */
export function sessionsOf(library: AuthLibrary): Sessions {
	const { api } = library;
	return {
		signIn: (email, password) => signIn(library, email, password),
		challenged: (challenge) => memberChallenged(library, challenge),
		async passChallenge(challenge, typed, kind) {
			const headers = keysAsHeaders({ challenge });
			const code = kind === 'app' ? typed : normalizedRecoveryCode(typed);
			const request = { body: { code }, headers, returnHeaders: true as const };
			const answer = await unlessRefused(
				kind === 'app' ? api.verifyTOTP(request) : api.verifyBackupCode(request),
			);
			return answer && keyFrom(answer.headers, 'session');
		},
		async memberOf(session) {
			const found = await api.getSession({ headers: keysAsHeaders({ session }) });
			const person = personOf(found?.user);
			if (!person || person.isClosed) return undefined;
			const { id, name, email, role, hasSecondFactor } = person;
			return { id, name, email, role, hasSecondFactor };
		},
		async signOut(session) {
			await unlessRefused(api.signOut({ headers: keysAsHeaders({ session }) }));
		},
		async changePassword(session, currentPassword, newPassword) {
			const body = { currentPassword, newPassword, revokeOtherSessions: true };
			const headers = keysAsHeaders({ session });
			const answer = await unlessRefused(
				api.changePassword({ body, headers, returnHeaders: true }),
			);
			return answer && keyFrom(answer.headers, 'session');
		},
	};
}
