import { isAPIError } from 'better-auth/api';
import { roleCodes } from '../../../domain/editing/roles';
import type { Person } from '../../ports/accounts';
import type { AuthLibrary } from './library';

export type Library = Awaited<AuthLibrary['$context']>;

/** A row of `staff_member`, as the library gives it. */
export interface LibraryUser {
	id: string;
	name: string;
	email: string;
	role?: unknown;
	closed?: unknown;
	twoFactorEnabled?: unknown;
}

/** A role that is no longer one may do nothing, and neither may who has it: such a row is nobody. */
export function personOf(user: LibraryUser | null | undefined): Person | undefined {
	const role = roleCodes.find((code) => code === user?.role);
	if (!user || !role) return undefined;
	const { id, name, email } = user;
	return {
		...{ id, name, email, role },
		hasSecondFactor: user.twoFactorEnabled === true,
		isClosed: user.closed === true,
	};
}

/** What the library refuses, such as a wrong password, is nothing; what fails goes on failing. */
export async function unlessRefused<Value>(call: Promise<Value>): Promise<Value | undefined> {
	try {
		return await call;
	} catch (error) {
		if (isAPIError(error) && error.statusCode < 500) return undefined;
		throw error;
	}
}
