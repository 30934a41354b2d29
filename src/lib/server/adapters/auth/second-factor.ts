import { symmetricDecrypt } from 'better-auth/crypto';
import type { Accounts } from '../../ports/accounts';
import { keyFrom, keysAsHeaders } from './keys';
import type { AuthLibrary } from './library';
import { unlessRefused } from './library-person';
import { setupFor } from './otp-address';

type SecondFactor = Pick<
	Accounts,
	'beginSecondFactor' | 'begunSecondFactor' | 'finishSecondFactor' | 'renewRecoveryCodes'
>;

interface Row {
	secret: string;
	verified: boolean | null;
}

async function begun({ $context }: AuthLibrary, issuer: string, id: string) {
	const { adapter, internalAdapter, secretConfig } = await $context;
	const where = [{ field: 'userId', value: id }];
	const row = await adapter.findOne<Row>({ model: 'twoFactor', where });
	const user = await internalAdapter.findUserById(id);
	if (!user || row?.verified !== false) return undefined;
	const secret = await symmetricDecrypt({ key: secretConfig, data: row.secret });
	return setupFor(secret, issuer, user.email);
}

/** An app that shows a new code each half minute (RFC 6238), and codes for who has lost it. */
export function secondFactorOf(library: AuthLibrary, issuer: string): SecondFactor {
	const { api } = library;
	return {
		async beginSecondFactor(session, password) {
			const headers = keysAsHeaders({ session });
			const body = { password, method: 'totp' as const };
			return (await unlessRefused(api.enableTwoFactor({ body, headers }))) !== undefined;
		},
		begunSecondFactor: (id) => begun(library, issuer, id),
		async finishSecondFactor(session, code) {
			const answer = await unlessRefused(
				api.verifyTOTP({
					body: { code },
					headers: keysAsHeaders({ session }),
					returnHeaders: true,
				}),
			);
			const next = answer && keyFrom(answer.headers, 'session');
			if (!answer || !next) return undefined;
			await api.revokeOtherSessions({ headers: keysAsHeaders({ session: next }) });
			const userId = answer.response.user.id;
			const { backupCodes } = await api.viewBackupCodes({ body: { userId } });
			return { session: next, recoveryCodes: backupCodes };
		},
		async renewRecoveryCodes(session, password) {
			const headers = keysAsHeaders({ session });
			const answer = await unlessRefused(api.generateBackupCodes({ body: { password }, headers }));
			return answer?.backupCodes;
		},
	};
}
