import type { Kysely } from 'kysely';
import type { City } from '../../domain/city';
import { libraryAccounts } from '../adapters/auth/accounts';
import { databaseDeedLog } from '../adapters/db/deed-log';
import { engineOf } from '../adapters/db/engine';
import { databaseInvitations } from '../adapters/db/invitations';
import { databaseRateLimits } from '../adapters/db/rate-limits';
import type { Tables } from '../adapters/db/tables';
import type { Config } from '../config';
import type { Mailer } from '../ports/mailer';
import { accountDesk, type AccountDesk } from '../use-cases/accounts/desk';
import { originOf } from './origin';
import { secretOf } from './secret';

/** Staff accounts on the site's own database. */
export function openAccounts(
	config: Config,
	database: Kysely<Tables>,
	{ name, site }: City,
	mailer: Mailer,
): AccountDesk {
	const secret = secretOf(config.SECRET, config.TODOKU_VAR);
	const origin = originOf(config);
	const issuer = site.title.ja;
	return accountDesk({
		accounts: libraryAccounts({
			database: { db: database, type: engineOf(database) },
			...{ secret, origin, issuer },
		}),
		invitations: databaseInvitations(database),
		limits: databaseRateLimits(database, secret),
		deeds: databaseDeedLog(database),
		mailer,
		now: () => new Date(),
		origin,
		site: site.title,
		knownWords: [name, site.title].flatMap(({ ja, en }) => (en === undefined ? [ja] : [ja, en])),
	});
}
