import { expect, test } from 'vitest';
import { libraryAccounts } from '../../src/lib/server/adapters/auth/accounts';
import { engineOf } from '../../src/lib/server/adapters/db/engine';
import { onEveryEngine, openForTest } from '../support/databases';
import { accountsSuite, hanako } from './accounts-suite';

const secret = 'a secret of at least 32 characters, for tests';

onEveryEngine((engine) => {
	async function opened() {
		const db = await openForTest(await engine.url());
		const database = { db, type: engineOf(db) };
		const origin = 'http://127.0.0.1:4173';
		return { db, accounts: libraryAccounts({ database, secret, origin, issuer: 'Todoku' }) };
	}

	accountsSuite(engine.name, async () => (await opened()).accounts);

	test('what is stored of a password does not say it', async () => {
		const { db, accounts } = await opened();
		await accounts.establish(hanako);
		const rows = await db
			.selectFrom('staff_credential' as never)
			.selectAll()
			.execute();
		expect(rows).toHaveLength(1);
		expect(JSON.stringify(rows)).not.toContain(hanako.password);
	});
});
