import type { Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import { catalogue } from './migrations/001-catalogue';
import { editing } from './migrations/002-editing';
import { accounts } from './migrations/003-accounts';
import { drafts } from './migrations/004-drafts';
import { presence } from './migrations/005-presence';
import { words } from './migrations/006-words';
import { living } from './migrations/007-living';
import { bulk } from './migrations/008-bulk';
import { updates } from './migrations/009-updates';
import { updateDrafts } from './migrations/010-update-drafts';
import type { Tables } from './tables';

/** In the order in which they run; a migration that has run anywhere is never changed. */
const migrations: Record<string, Migration> = {
	'001-catalogue': catalogue,
	'002-editing': editing,
	'003-accounts': accounts,
	'004-drafts': drafts,
	'005-presence': presence,
	'006-words': words,
	'007-living': living,
	'008-bulk': bulk,
	'009-updates': updates,
	'010-update-drafts': updateDrafts,
};

/** All that this version knows, the oldest first. */
export const migrationNames: readonly string[] = Object.keys(migrations).sort();

export const migratorOf = (database: Kysely<Tables>): Migrator =>
	new Migrator({
		db: database,
		provider: { getMigrations: () => Promise.resolve(migrations) },
	});

function assertDone({ error }: { error?: unknown }): void {
	if (error) throw error instanceof Error ? error : new Error(String(error));
}

/** Runs what has not run yet. Processes that begin at once wait for each other, on either engine. */
export const migrate = async (database: Kysely<Tables>): Promise<void> =>
	assertDone(await migratorOf(database).migrateToLatest());

/** Runs all migrations up to the one of this name. */
export const migrateTo = async (database: Kysely<Tables>, name: string): Promise<void> =>
	assertDone(await migratorOf(database).migrateTo(name));
