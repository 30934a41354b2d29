import pg from 'pg';

/** Runs one statement that belongs to no transaction, such as those that make and drop databases. */
export async function administer(url: string, statement: string): Promise<void> {
	const client = new pg.Client(url);
	await client.connect();
	await client.query(statement).finally(() => client.end());
}
