import type { Connection } from './engine';

const counter = 'catalogue-revision';

/** Equal numbers mean that the public sees equal programs. */
export async function readRevision(database: Connection): Promise<number> {
	const row = await database
		.selectFrom('counter')
		.select('value')
		.where('name', '=', counter)
		.executeTakeFirst();
	return row?.value ?? 0;
}

/** @returns the number that the counter has now */
export async function raiseCounter(database: Connection, name: string): Promise<number> {
	const { value } = await database
		.insertInto('counter')
		.values({ name, value: 1 })
		.onConflict((conflict) =>
			conflict.column('name').doUpdateSet(({ eb }) => ({ value: eb('counter.value', '+', 1) })),
		)
		.returning('value')
		.executeTakeFirstOrThrow();
	return value;
}

/** Tells every process that the catalogue is another; part of each transaction that changes it. */
export async function raiseRevision(database: Connection): Promise<void> {
	await raiseCounter(database, counter);
}
