import { isMet, type Figure } from './benchmark';

const header = ['key', 'figure', 'aim', 'met', 'what'];

const numberOf = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(3));

function rowOf({ key, value, unit, aim, what }: Figure): string[] {
	const suffix = unit ? ` ${unit}` : '';
	return [
		key,
		numberOf(value) + suffix,
		aim ? `${aim.comparison} ${aim.value}${suffix}` : '',
		aim ? (isMet(value, aim) ? 'yes' : 'NO') : '',
		what,
	];
}

/** As a person reads it, and as Markdown shows it. */
export function tableOf(figures: readonly Figure[]): string {
	const rows = [header, ...figures.map(rowOf)];
	const widths = header.map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	const lines = rows.map(
		(row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`,
	);
	const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
	return [lines[0], rule, ...lines.slice(1)].join('\n');
}
