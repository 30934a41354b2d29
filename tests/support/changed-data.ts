import { join } from 'node:path';
import { openDatabase } from '../../src/lib/server/adapters/db/open';
import { databaseProgramStore } from '../../src/lib/server/adapters/db/program-store';
import type { Program } from '../../src/lib/domain/program/program';
import { data } from './reference';
import { refuseUnreadable } from './unreadable';

/** Brings the data into the database of a running site, as `import` does, with one program changed. */
export async function importChanged(
	state: string,
	id: string,
	change: (program: Program) => Program,
): Promise<void> {
	const { programs } = await data.programs();
	const store = databaseProgramStore(
		await openDatabase(`sqlite:${join(state, 'todoku.db')}`),
		refuseUnreadable,
	);
	await store.importPrograms(programs.map((one) => (one.id === id ? change(one) : one)));
	await store.close();
}
