import type { Kysely, Selectable } from 'kysely';
import { roleCodes } from '../../../domain/editing/roles';
import type { Invitation, Invitations } from '../../ports/invitations';
import type { InvitationTable, Tables } from './tables';

/** A role that is no longer one is nobody's. */
function readRow(row: Selectable<InvitationTable> | undefined): Invitation[] {
	const role = roleCodes.find((code) => code === row?.role);
	if (!row || !role) return [];
	const { email, expires_at: expiresAt } = row;
	return [{ email, role, expiresAt, invitedBy: row.invited_by ?? undefined }];
}

/** Those that can still be used. */
const readersOf = (
	database: Kysely<Tables>,
	instant: () => string,
): Pick<Invitations, 'find' | 'open'> => ({
	async find(tokenHash) {
		const row = await database
			.selectFrom('invitation')
			.selectAll()
			.where('token_hash', '=', tokenHash)
			.where('used_at', 'is', null)
			.where('expires_at', '>', instant())
			.executeTakeFirst();
		return readRow(row)[0];
	},
	async open() {
		const rows = await database
			.selectFrom('invitation')
			.selectAll()
			.where('email', '!=', '')
			.where('used_at', 'is', null)
			.where('expires_at', '>', instant())
			.orderBy('expires_at', 'desc')
			.execute();
		return rows.flatMap((row) =>
			readRow(row).map((one) => ({ ...one, tokenHash: row.token_hash })),
		);
	},
});

/** Links in the table `invitation`, of which only hashes are kept. */
export function databaseInvitations(
	database: Kysely<Tables>,
	now: () => Date = () => new Date(),
): Invitations {
	const instant = () => now().toISOString();
	const removeUnused = (connection: Kysely<Tables>, email: string) =>
		connection
			.deleteFrom('invitation')
			.where('email', '=', email)
			.where('used_at', 'is', null)
			.execute();
	return {
		...readersOf(database, instant),
		put: (tokenHash, { email, role, invitedBy, expiresAt }) =>
			database.transaction().execute(async (transaction) => {
				await removeUnused(transaction, email);
				await transaction
					.insertInto('invitation')
					.values({
						...{ token_hash: tokenHash, email, role, expires_at: expiresAt },
						...{ invited_by: invitedBy ?? null, used_at: null },
					})
					.execute();
			}),
		async take(tokenHash) {
			const row = await database
				.updateTable('invitation')
				.set({ used_at: instant() })
				.where('token_hash', '=', tokenHash)
				.where('used_at', 'is', null)
				.where('expires_at', '>', instant())
				.returningAll()
				.executeTakeFirst();
			return readRow(row)[0];
		},
		async giveBack(tokenHash) {
			await database
				.updateTable('invitation')
				.set({ used_at: null })
				.where('token_hash', '=', tokenHash)
				.execute();
		},
		async withdraw(tokenHash) {
			await database
				.deleteFrom('invitation')
				.where('token_hash', '=', tokenHash)
				.where('used_at', 'is', null)
				.execute();
		},
		async withdrawAllFor(email) {
			await removeUnused(database, email);
		},
	};
}
