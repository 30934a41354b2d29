import type { CellValue } from '../../../../domain/bulk/sheet';

/** A range of merged cells, from 0, both ends within it. */
export interface Range {
	top: number;
	left: number;
	bottom: number;
	right: number;
}

/** More rows than a table may have are not filled. */
const mostRows = 5000;

/**
 * Only the first of merged cells says something. Below it, the same is meant for each row; beside it,
 * nothing was said.
 */
export function spreadMerged(rows: CellValue[][], ranges: readonly Range[]): void {
	for (const { top, left, bottom, right } of ranges) {
		const value = rows[top]?.[left];
		if (!value || value.kind === 'empty') continue;
		const last = Math.min(bottom, rows.length - 1, top + mostRows);
		for (let row = top; row <= last; row++) {
			const cells = (rows[row] ??= []);
			for (let column = left; column <= Math.min(right, left + 300); column++)
				if (row !== top || column !== left)
					cells[column] = column === left ? value : { kind: 'covered' };
		}
	}
}
