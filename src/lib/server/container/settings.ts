import type { Kysely } from 'kysely';
import { databaseSettings } from '../adapters/db/settings';
import type { Tables } from '../adapters/db/tables';
import { settingsDesk, type SettingsDesk } from '../use-cases/settings/settings';

/** What the city decides for itself, in the site's own database. */
export const openSettings = (database: Kysely<Tables>): SettingsDesk =>
	settingsDesk({ settings: databaseSettings(database), now: () => new Date() });
