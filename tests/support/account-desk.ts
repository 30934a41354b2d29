import { libraryAccounts } from '../../src/lib/server/adapters/auth/accounts';
import { databaseDeedLog } from '../../src/lib/server/adapters/db/deed-log';
import { engineOf } from '../../src/lib/server/adapters/db/engine';
import { databaseInvitations } from '../../src/lib/server/adapters/db/invitations';
import { databaseRateLimits } from '../../src/lib/server/adapters/db/rate-limits';
import type { Message } from '../../src/lib/server/ports/mailer';
import { accountDesk } from '../../src/lib/server/use-cases/accounts/desk';
import { openForTest } from './databases';

export const origin = 'http://127.0.0.1:4173';
const secret = 'a secret of at least 32 characters, for tests';

/** A desk on a database of its own, with a clock that is set by hand and mail that is kept. */
export async function deskForTest(url: string) {
	const db = await openForTest(url);
	const clock = { now: new Date('2026-11-20T03:00:00Z') };
	const now = () => clock.now;
	const sent: Message[] = [];
	const database = { db, type: engineOf(db) };
	const accounts = libraryAccounts({ database, secret, origin, issuer: 'Todoku' });
	const invitations = databaseInvitations(db, now);
	const limits = databaseRateLimits(db, secret, now);
	const desk = accountDesk({
		...{ accounts, invitations, limits, deeds: databaseDeedLog(db, now), now, origin },
		mailer: {
			send(message) {
				sent.push(message);
				return Promise.resolve();
			},
		},
		site: { ja: 'とどく', en: 'Todoku' },
		knownWords: ['Minatomachi'],
	});
	/** Lets time pass for limits and links; the library for accounts has its own clock. */
	const wait = (minutes: number) => {
		clock.now = new Date(clock.now.getTime() + minutes * 60_000);
	};
	return { db, desk, accounts, invitations, limits, sent, wait };
}

export type TestDesk = Awaited<ReturnType<typeof deskForTest>>;
