import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { City } from '../../domain/city';
import { libraryAccounts } from '../adapters/auth/accounts';
import { databaseDeedLog } from '../adapters/db/deed-log';
import { engineOf } from '../adapters/db/engine';
import { databaseInvitations } from '../adapters/db/invitations';
import { databaseRateLimits } from '../adapters/db/rate-limits';
import type { Tables } from '../adapters/db/tables';
import { outboxMailer } from '../adapters/mail/outbox';
import type { Config } from '../config';
import { accountDesk, type AccountDesk } from '../use-cases/accounts/desk';
import { secretOf } from './secret';

/** Where the site is reached, as far as it was told. */
export function originOf({ ORIGIN, HOST, PORT }: Config): string {
	const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[HOST] ?? HOST;
	return new URL(ORIGIN ?? `http://${host}:${PORT}`).origin;
}

/** Staff accounts on the site's own database. */
export function openAccounts(
	config: Config,
	database: Kysely<Tables>,
	{ name, site }: City,
): AccountDesk {
	const secret = secretOf(config.SECRET, config.TODOKU_VAR);
	const origin = originOf(config);
	const issuer = site.title.ja;
	const from = config.MAIL_FROM ?? `todoku@${new URL(origin).hostname}`;
	return accountDesk({
		accounts: libraryAccounts({
			database: { db: database, type: engineOf(database) },
			...{ secret, origin, issuer },
		}),
		invitations: databaseInvitations(database),
		limits: databaseRateLimits(database, secret),
		deeds: databaseDeedLog(database),
		mailer: outboxMailer(join(config.TODOKU_VAR, 'outbox'), from),
		now: () => new Date(),
		origin,
		site: site.title,
		knownWords: [name, site.title].flatMap(({ ja, en }) => (en === undefined ? [ja] : [ja, en])),
	});
}
