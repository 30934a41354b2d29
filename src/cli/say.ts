/** One line for whoever has typed the command. */
export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Tables with their counts and hashes, one a line. */
export function sayTables(
	heading: string,
	tables: readonly { name: string; rows: number; hash: string }[],
): void {
	say(`${'table'.padEnd(20)}${'rows'.padStart(10)}  ${heading}`);
	for (const { name, rows, hash } of tables)
		say(`${name.padEnd(20)}${String(rows).padStart(10)}  ${hash}`);
}

/** `12 tables with 345 rows`. */
export function sumOf(tables: readonly { rows: number }[]): string {
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	return `${tables.length} tables with ${rows} rows`;
}
