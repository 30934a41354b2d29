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

/** Tells every process that the catalogue is another; part of each transaction that changes it. */
export async function raiseRevision(database: Connection): Promise<void> {
	await database
		.insertInto('counter')
		.values({ name: counter, value: 1 })
		.onConflict((conflict) =>
			conflict.column('name').doUpdateSet(({ eb }) => ({ value: eb('counter.value', '+', 1) })),
		)
		.execute();
}
