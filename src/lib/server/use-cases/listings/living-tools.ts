import type { ConfirmationRule } from '../../../domain/editing/confirmation';
import { may, type Role } from '../../../domain/editing/roles';
import type { JstDate } from '../../../domain/jst-date';
import type { Localized } from '../../../domain/localized';
import type { Accounts, Person } from '../../ports/accounts';
import type { Confirmations } from '../../ports/confirmations';
import type { SomebodysAct } from '../../ports/editor-store';
import type { RateLimits } from '../../ports/rate-limits';

/** What is needed to keep listings alive. */
export interface LivingTools {
	confirmations: Confirmations;
	accounts: Pick<Accounts, 'people' | 'person'>;
	limits: RateLimits;
	rule: ConfirmationRule;
	now(): Date;
	today(): JstDate;
	/** A new Message-ID. */
	newMailId(): string;
	/** The public address of the site, without a slash at its end. */
	origin: string;
	/** What it is called. */
	site: Localized;
}

/** Who asks for something. */
export interface Actor {
	id: string;
	role: Role;
}

export const actOf = ({ now }: Pick<LivingTools, 'now'>, actorId: string): SomebodysAct => ({
	actorId,
	at: now().toISOString(),
});

/** Somebody who can answer for a program. */
export const canOwn = ({ isClosed, role }: Pick<Person, 'isClosed' | 'role'>): boolean =>
	!isClosed && may(role, 'confirm');

/** Whoever publishes looks after all listings; others after their own. */
export const looksAfterAll = ({ role }: Actor): boolean => may(role, 'publish');
