import type { Accounts } from '../../ports/accounts';
import { authLibrary, type AuthSettings } from './library';
import { peopleOf } from './people';
import { secondFactorOf } from './second-factor';
import { sessionsOf } from './sessions';

/** Accounts in a database, by better-auth. */
export function libraryAccounts(settings: AuthSettings): Accounts {
	const library = authLibrary(settings);
	return {
		...peopleOf(library),
		...sessionsOf(library),
		...secondFactorOf(library, settings.issuer),
	};
}
