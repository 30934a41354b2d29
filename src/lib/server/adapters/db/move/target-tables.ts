import { sql } from 'kysely';
import { engineOf, type Connection } from '../engine';
import type { Row, Value } from './rows';
import type { SourceTable } from './source-tables';

/** What SQLite keeps as text or a number becomes what the column of PostgreSQL holds. */
type Convert = (value: Value) => Value;

const instant: Convert = (value) =>
	typeof value === 'string' || typeof value === 'number' ? new Date(value) : value;
const asItIs: Convert = (value) => value;

const conversions: Record<string, Convert> = {
	...{ text: asItIs, varchar: asItIs, bpchar: asItIs, uuid: asItIs },
	...{ int2: asItIs, int4: asItIs, int8: asItIs, float4: asItIs, float8: asItIs },
	bytea: asItIs,
	bool: (value) => (value === null ? null : Boolean(value)),
	...{ timestamp: instant, timestamptz: instant },
};

export interface TargetTable {
	/** A row of the source as it has to look in the target. */
	convert(row: Row): Row;
	/** The columns whose values the database gives in future. */
	numbered: string[];
}

async function tablesOf(database: Connection) {
	if (engineOf(database) === 'sqlite') return database.introspection.getTables();
	const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(
		database,
	);
	const tables = await database.introspection.getTables();
	return tables.filter(({ schema, isView }) => schema === rows[0]?.schema && !isView);
}

/** @throws Error naming a table that already holds something, ours or not. */
export async function assertEmpty(database: Connection): Promise<void> {
	for (const { name } of await tablesOf(database)) {
		const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(database);
		if (rows.length > 0) throw new Error(`it is not empty: there are rows in ${name}`);
	}
}

function assertSameColumns(table: SourceTable, found: readonly string[]): void {
	const missing = table.columns.find((name) => !found.includes(name));
	if (missing) throw new Error(`the table ${table.name} has no column ${missing} there`);
}

/** How rows of each table of the source are written into the target, which has the same tables. */
export async function targetTables(
	database: Connection,
	sources: readonly SourceTable[],
): Promise<Map<string, TargetTable>> {
	const found = new Map((await tablesOf(database)).map((table) => [table.name, table.columns]));
	const targets = sources.map((source): [string, TargetTable] => {
		const columns = found.get(source.name);
		if (!columns) throw new Error(`it has no table ${source.name}`);
		assertSameColumns(
			source,
			columns.map(({ name }) => name),
		);
		const converters = columns.map(({ name, dataType }): [string, Convert] => {
			const convert = conversions[dataType];
			if (!convert) throw new Error(`${source.name}.${name} holds ${dataType}, which is not moved`);
			return [name, convert];
		});
		const numbered = columns.filter(({ isAutoIncrementing }) => isAutoIncrementing);
		return [
			source.name,
			{
				convert: (row) =>
					Object.fromEntries(
						converters.map(([name, convert]) => [name, convert(row[name] ?? null)]),
					),
				numbered: numbered.map(({ name }) => name),
			},
		];
	});
	return new Map(targets);
}

/** The next number given comes after those that were moved. */
export async function goOnCounting(
	database: Connection,
	table: string,
	{ numbered }: TargetTable,
): Promise<void> {
	for (const column of numbered)
		await sql`select setval(pg_get_serial_sequence(${`"${table}"`}, ${column}), max(${sql.ref(column)}))
			from ${sql.table(table)} having count(*) > 0`.execute(database);
}
