/** The names in a path without positions in lists. */
export const namesOf = (path: readonly string[]): string[] =>
	path.filter((part) => !/^\d+$/.test(part));

/**
 * What messages may call a field, the closest first: the last names of its path, with and without
 * the code of the benefit or fact that it belongs to, down to its own name.
 */
export function endsOf(path: readonly string[]): string[] {
	const names = namesOf(path);
	const [last = ''] = names.slice(-1);
	const longer = names.slice(0, -1).map((_, start) => names.slice(start).join('.'));
	const around = names.slice(0, -2).map((outer) => `${outer}.${last}`);
	return [...longer, ...around.reverse(), last];
}
