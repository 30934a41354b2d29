import { randomBytes } from 'node:crypto';
import type { Accounts, NewPerson } from '../../ports/accounts';
import type { AuthLibrary } from './library';
import { personOf, type Library, type LibraryUser } from './library-person';

type People = Pick<
	Accounts,
	| 'hasAdministrator'
	| 'people'
	| 'person'
	| 'personAt'
	| 'establish'
	| 'setRole'
	| 'close'
	| 'signOutEverywhere'
	| 'removeSecondFactor'
>;

/** More than a city's office has; the library stops at 100 otherwise. */
const mostPeople = 10_000;

async function setPassword({ internalAdapter }: Library, id: string, hash: string): Promise<void> {
	if (await internalAdapter.findCredentialAccount(id))
		return internalAdapter.updatePassword(id, hash);
	await internalAdapter.linkAccount({
		userId: id,
		accountId: id,
		providerId: 'credential',
		password: hash,
	});
}

/** Can be done again after it was cut short anywhere. */
async function establish(library: Library, { password, email, ...rest }: NewPerson) {
	const { internalAdapter } = library;
	const hash = await library.password.hash(password);
	const values = { ...rest, emailVerified: true, closed: false };
	const known = await internalAdapter.findUserByEmail(email);
	const { id } =
		known?.user ??
		(await internalAdapter.createUser({ email, ...values }, { method: 'email-password' }));
	const user = await internalAdapter.updateUser<LibraryUser>(id, values);
	await setPassword(library, id, hash);
	await internalAdapter.deleteUserSessions(id);
	const person = personOf(user);
	if (!person) throw new Error('an account was not made');
	return person;
}

/** Without a password there is no way in, and no difference to a wrong one that could be seen. */
async function close(library: Library, id: string): Promise<void> {
	const nobodysPassword = await library.password.hash(randomBytes(32).toString('base64url'));
	await library.internalAdapter.updateUser(id, { closed: true });
	await setPassword(library, id, nobodysPassword);
	await library.internalAdapter.deleteUserSessions(id);
}

const administrators = [
	{ field: 'role', value: 'admin' },
	{ field: 'closed', value: false },
];

async function hasAdministrator({ adapter, internalAdapter }: Library): Promise<boolean> {
	const found = await adapter.findMany<LibraryUser>({ model: 'user', where: administrators });
	for (const { id } of found) if (await internalAdapter.findCredentialAccount(id)) return true;
	return false;
}

/** Who there is, and what an administrator does to them. */
export function peopleOf({ $context }: AuthLibrary): People {
	return {
		hasAdministrator: async () => hasAdministrator(await $context),
		async people() {
			const { adapter } = await $context;
			const sortBy = { field: 'name', direction: 'asc' as const };
			const rows = await adapter.findMany<LibraryUser>({
				...{ model: 'user', limit: mostPeople, sortBy },
			});
			return rows.flatMap((row) => personOf(row) ?? []);
		},
		async person(id) {
			return personOf(await (await $context).internalAdapter.findUserById(id));
		},
		async personAt(email) {
			return personOf((await (await $context).internalAdapter.findUserByEmail(email))?.user);
		},
		establish: async (person) => establish(await $context, person),
		async setRole(id, role) {
			await (await $context).internalAdapter.updateUser(id, { role });
		},
		close: async (id) => close(await $context, id),
		async signOutEverywhere(id) {
			await (await $context).internalAdapter.deleteUserSessions(id);
		},
		async removeSecondFactor(id) {
			const { adapter, internalAdapter } = await $context;
			await internalAdapter.updateUser(id, { twoFactorEnabled: false });
			await adapter.delete({ model: 'twoFactor', where: [{ field: 'userId', value: id }] });
			await internalAdapter.deleteUserSessions(id);
		},
	};
}
