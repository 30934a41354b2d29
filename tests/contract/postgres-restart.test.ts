import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/adapters/db/open';
import type { Tables } from '../../src/lib/server/adapters/db/tables';
import { hasPostgres } from '../support/databases';
import { startPostgres, type PostgresServer } from '../support/postgres-server';

/** `pg` tells of lost connections outside any promise; the site must live through it. */
describe.skipIf(!hasPostgres())('a server that restarts', () => {
	let server: PostgresServer;
	let database: Kysely<Tables>;
	let lost: string[];
	beforeAll(async () => {
		server = await startPostgres();
	});
	afterAll(() => server.remove());

	beforeEach(async () => {
		lost = [];
		database = await openDatabase(server.url('postgres'), (reason) => lost.push(reason));
		onTestFinished(() => database.destroy());
	});

	const ask = () => sql<{ one: number }>`select 1 as one`.execute(database);
	const restart = () => server.stop().then(() => server.start());

	test('is asked again afterwards, and the loss is told', async () => {
		await Promise.all([ask(), ask(), ask()]);
		await restart();
		await expect.poll(() => lost.length).toBeGreaterThan(0);
		expect((await ask()).rows).toEqual([{ one: 1 }]);
	});

	test('fails what is asked meanwhile, at once, and nothing after', async () => {
		await server.stop();
		await expect(ask()).rejects.toThrow(/ECONNREFUSED|terminat/);
		await server.start();
		expect((await ask()).rows).toEqual([{ one: 1 }]);
	});

	test('breaks a transaction that has begun, whole', async () => {
		const broken = database.transaction().execute(async (transaction) => {
			const values = { name: 'half', value: 1 };
			await transaction.insertInto('counter').values(values).execute();
			await restart();
			await transaction.updateTable('counter').set({ value: 2 }).execute();
		});
		await expect(broken).rejects.toThrow();
		expect(await database.selectFrom('counter').selectAll().execute()).toEqual([]);
	});

	test('answers by the socket in the file system as well', async () => {
		const bySocket = await openDatabase(server.socketUrl('postgres'));
		onTestFinished(() => bySocket.destroy());
		const { rows } = await sql`select inet_server_addr() as address`.execute(bySocket);
		expect(rows).toEqual([{ address: null }]);
	});
});
