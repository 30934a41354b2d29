import type { Connection } from '../engine';
import { readRows, Tally, writeRows, type Row } from '../move/rows';
import type { SourceTable } from '../move/source-tables';
import { goOnCounting, targetTables, type TargetTable } from '../move/target-tables';
import type { TableTally } from './backup-lines';
import { plainRow, type PlainRow } from './plain-rows';
import { readBackup } from './read-backup';

const rowsAtOnce = 200;

/** How a row of the file is written: on SQLite as it is, on PostgreSQL as its columns want it. */
export type Shapes = Map<string, TargetTable> | undefined;

export const shapesOf = (
	database: Connection,
	engine: 'sqlite' | 'postgres',
	tables: readonly SourceTable[],
): Promise<Shapes> =>
	engine === 'postgres' ? targetTables(database, tables) : Promise.resolve(undefined);

/** The rows of one table on their way, a portion at a time. */
class TableFiller {
	readonly #sent: Tally;
	#waiting: Row[] = [];

	constructor(
		private readonly database: Connection,
		private readonly table: SourceTable,
		private readonly shape: TargetTable | undefined,
	) {
		this.#sent = new Tally(table);
	}

	async add(row: PlainRow): Promise<void> {
		this.#waiting.push(this.shape ? this.shape.convert(row) : row);
		if (this.#waiting.length >= rowsAtOnce) await this.#send();
	}

	async #send(): Promise<void> {
		if (this.#waiting.length === 0) return;
		this.#sent.add(this.#waiting.map(plainRow));
		await writeRows(this.database, this.table, this.#waiting);
		this.#waiting = [];
	}

	/** Reads back what has arrived and compares it with what was sent. */
	async finish(): Promise<TableTally> {
		await this.#send();
		const { name } = this.table;
		if (this.shape) await goOnCounting(this.database, name, this.shape);
		const arrived = new Tally(this.table);
		for await (const rows of readRows(this.database, this.table)) arrived.add(rows.map(plainRow));
		if (arrived.rows !== this.#sent.rows || arrived.hash !== this.#sent.hash)
			throw new Error('not all rows have arrived as they were');
		return { name, rows: arrived.rows, hash: arrived.hash };
	}
}

const naming = (table: string) => (error: unknown) => {
	const reason = error instanceof Error ? error.message : String(error);
	throw new Error(`${table}: ${reason}`, { cause: error });
};

/**
 * Puts all rows of a backup into empty tables, reads them back and compares.
 * @throws Error naming the table where something is not as it was
 */
export async function fillTables(
	database: Connection,
	file: string,
	tables: readonly SourceTable[],
	shapes: Shapes,
): Promise<TableTally[]> {
	const filled: TableTally[] = [];
	let filler: TableFiller | undefined;
	let current = '';
	const finish = async () => {
		if (filler) filled.push(await filler.finish().catch(naming(current)));
	};
	await readBackup(file, {
		head: () => undefined,
		async table(name) {
			await finish();
			const table = tables.find((one) => one.name === name);
			if (!table) throw new Error(`there is no table ${name}`);
			current = name;
			filler = new TableFiller(database, table, shapes?.get(name));
		},
		row: (row) => filler?.add(row).catch(naming(current)),
	});
	await finish();
	return filled;
}
