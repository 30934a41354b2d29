import { basename } from 'node:path';
import { DatabaseError } from '../database-error';
import { Tally } from '../move/rows';
import type { Head, TableTally } from './backup-lines';
import { readBackup } from './read-backup';

export interface CheckedBackup {
	head: Head;
	tables: TableTally[];
}

const sameTallies = (one: readonly TableTally[], other: readonly TableTally[]): boolean =>
	JSON.stringify(one) === JSON.stringify(other);

async function check(file: string): Promise<CheckedBackup> {
	let head: Head | undefined;
	const tallies: { name: string; tally: Tally }[] = [];
	const foot = await readBackup(file, {
		head: (read) => {
			head = read;
		},
		table: (name, columns) => {
			tallies.push({ name, tally: new Tally({ columns }) });
		},
		row: (row) => tallies.at(-1)?.tally.add([row]),
	});
	const tables = tallies.map(({ name, tally: { rows, hash } }) => ({ name, rows, hash }));
	if (!head) throw new Error('it is empty');
	if (!sameTallies(tables, foot.tables)) throw new Error('its rows are not as they were written');
	return { head, tables };
}

/**
 * Reads a whole backup and compares every table with its count and hash.
 * @throws DatabaseError in one line, where any of it is missing, damaged or of no use here
 */
export const checkBackup = (file: string): Promise<CheckedBackup> =>
	check(file).catch((error: unknown) => {
		const reason = error instanceof Error ? error.message : String(error);
		throw new DatabaseError(`${basename(file)} cannot be used: ${reason.replace(/\s+/g, ' ')}`);
	});
