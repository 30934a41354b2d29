import { addDays, type JstDate } from '../jst-date';

const weekdayOf = (day: JstDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * The days of a month in rows of a week from Sunday on; nothing where the first and the last row
 * reach into other months.
 * @param month as `YYYY-MM`
 */
export function monthGrid(month: string): (JstDate | undefined)[][] {
	const first: JstDate = `${month}-01`;
	const before = weekdayOf(first);
	const cells = Array.from({ length: 42 }, (_, index) => addDays(first, index - before));
	const rows = Array.from({ length: 6 }, (_, row) => cells.slice(row * 7, row * 7 + 7));
	const own = rows.map((row) => row.map((day) => (day.startsWith(month) ? day : undefined)));
	return own.filter((row) => row.some((day) => day !== undefined));
}
