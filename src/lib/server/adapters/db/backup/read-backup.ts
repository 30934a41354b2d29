import { createHash } from 'node:crypto';
import type { z } from 'zod';
import {
	footSchema,
	formatVersion,
	headSchema,
	tableSchema,
	valuesSchema,
	type Foot,
	type Head,
} from './backup-lines';
import { readLines } from './backup-file';
import type { PlainRow } from './plain-rows';

/** Once a table it is begun, then its rows. */
export interface BackupReader {
	head(head: Head): Promise<void> | void;
	table(name: string, columns: string[]): Promise<void> | void;
	row(row: PlainRow): Promise<void> | void;
}

function parsed<Schema extends z.ZodType>(schema: Schema, line: string): z.infer<Schema> {
	const value: unknown = JSON.parse(line);
	return schema.parse(value);
}

function readHead(line: string): Head {
	const head = headSchema.safeParse(JSON.parse(line));
	if (!head.success) throw new Error('it is no backup');
	if (head.data.formatVersion > formatVersion)
		throw new Error('it was written by a newer version of the program');
	return head.data;
}

async function readBody(line: string, columns: string[], reader: BackupReader): Promise<string[]> {
	if (!line.startsWith('[')) {
		const next = parsed(tableSchema, line);
		await reader.table(next.table, next.columns);
		return next.columns;
	}
	const values = parsed(valuesSchema, line);
	await reader.row(Object.fromEntries(columns.map((name, index) => [name, values[index] ?? null])));
	return columns;
}

/**
 * Reads a backup from its first line to its last.
 * @returns what its rows have to add up to
 * @throws Error where it is none, was cut off, or is not as it was written
 */
export async function readBackup(file: string, reader: BackupReader): Promise<Foot> {
	const sum = createHash('sha256');
	let columns: string[] | undefined;
	let last: string | undefined;
	for await (const line of readLines(file)) {
		if (last !== undefined) {
			sum.update(`${last}\n`);
			if (columns === undefined) {
				await reader.head(readHead(last));
				columns = [];
			} else columns = await readBody(last, columns, reader);
		}
		last = line;
	}
	const foot = footSchema.safeParse(JSON.parse(last ?? 'null'));
	if (!foot.success) throw new Error('its end is missing');
	if (foot.data.sha256 !== sum.digest('hex')) throw new Error('it is not as it was written');
	return foot.data;
}
