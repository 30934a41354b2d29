import type { Kysely } from 'kysely';
import { databaseRateLimits } from '../adapters/db/rate-limits';
import type { Tables } from '../adapters/db/tables';
import type { Config } from '../config';
import { visitorLimits, type VisitorLimits } from '../use-cases/limits/visitor-limits';
import { secretOf } from './secret';

/** How much one visitor may ask, counted with all other processes on the same database. */
export const openLimits = (config: Config, database: Kysely<Tables>): VisitorLimits =>
	visitorLimits(
		databaseRateLimits(database, secretOf(config.SECRET, config.TODOKU_VAR)),
		() => new Date(),
	);
