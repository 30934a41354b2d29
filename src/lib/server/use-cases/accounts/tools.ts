import type { Localized } from '../../../domain/localized';
import type { Accounts } from '../../ports/accounts';
import type { DeedLog } from '../../ports/deed-log';
import type { Invitations } from '../../ports/invitations';
import type { Mailer } from '../../ports/mailer';
import type { RateLimits } from '../../ports/rate-limits';

/** What is needed to look after accounts. */
export interface AccountTools {
	accounts: Accounts;
	invitations: Invitations;
	limits: RateLimits;
	mailer: Mailer;
	deeds: DeedLog;
	now(): Date;
	/** The public address of the site, without a slash at its end. */
	origin: string;
	/** What it is called. */
	site: Localized;
	/** What everybody knows of the site, such as the city's name: no part of a password. */
	knownWords: readonly string[];
}
