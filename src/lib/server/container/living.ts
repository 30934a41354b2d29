import type { Kysely } from 'kysely';
import type { City } from '../../domain/city';
import type { Program } from '../../domain/program/program';
import { databaseConfirmations } from '../adapters/db/confirmations';
import { databaseLinkChecks } from '../adapters/db/link-checks';
import { databaseRateLimits } from '../adapters/db/rate-limits';
import type { Tables } from '../adapters/db/tables';
import { linkChecker } from '../adapters/links/checker';
import type { Config } from '../config';
import { log } from '../log';
import type { Clock } from '../ports/catalogue';
import type { JobQueue } from '../ports/job-queue';
import type { AccountDesk } from '../use-cases/accounts/desk';
import type { JobHandlers } from '../use-cases/jobs/run-jobs';
import {
	checkLinksHandler,
	linksDesk,
	linksKind,
	type LinkTools,
} from '../use-cases/listings/check-links';
import { livingOf, type Living } from '../use-cases/listings/living';
import type { LivingTools } from '../use-cases/listings/living-tools';
import { remindHandler, remindKind } from '../use-cases/listings/remind-owners';
import { originOf } from './origin';
import { secretOf } from './secret';
import { every } from './timer';

const minute = 60_000;

interface Around {
	config: Config;
	database: Kysely<Tables>;
	city: City;
	clock: Clock;
	accounts: AccountDesk;
	queue: JobQueue;
	newMailId(): string;
	programs(): readonly Program[];
}

export interface LivingDesk {
	living: Living;
	/** What takes seconds. */
	handlers: JobHandlers;
	/** What takes minutes. */
	slowHandlers: JobHandlers;
	/** Asks for what is done daily; gives what stops it. */
	start(): () => void;
}

function toolsOf(around: Around): LivingTools {
	const { config, database, city, clock, accounts, newMailId } = around;
	return {
		confirmations: databaseConfirmations(database, (program, message) =>
			log.error({ program, message }, 'a stored program cannot be read'),
		),
		accounts,
		limits: databaseRateLimits(database, secretOf(config.SECRET, config.TODOKU_VAR)),
		rule: city.confirmation,
		now: () => new Date(),
		today: clock.today,
		newMailId,
		origin: originOf(config),
		site: city.site.title,
	};
}

function linkToolsOf({ config, database, queue, programs }: Around): LinkTools {
	return {
		checks: databaseLinkChecks(database),
		checker: linkChecker({ origin: originOf(config) }),
		...{ queue, programs, now: () => new Date() },
		isAllowed: config.LINK_CHECKS === 'on',
	};
}

/** Owners, confirmations and the mail that asks for them. */
export function openLiving(around: Around): LivingDesk {
	const { config, clock, queue } = around;
	const tools = toolsOf(around);
	const links = linkToolsOf(around);
	const askDaily = async () => {
		const day = clock.today();
		const at = (time: string) => new Date(`${day}T${time}:00+09:00`).toISOString();
		await queue.addDaily({ kind: remindKind, payload: {}, runAt: at('08:00') }, day);
		if (!links.isAllowed) return;
		await queue.addDaily({ kind: linksKind, payload: {}, runAt: at('03:00') }, day);
	};
	return {
		living: { ...livingOf(tools), links: linksDesk(links) },
		handlers: { [remindKind]: remindHandler(tools) },
		slowHandlers: { [linksKind]: checkLinksHandler(links) },
		// Nobody gets a mail because of a day that was made up.
		start: () => (config.TODOKU_TODAY === undefined ? every(minute, askDaily) : () => undefined),
	};
}
