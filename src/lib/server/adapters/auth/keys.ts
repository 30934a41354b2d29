/** The cookies in which the library would keep what we keep in cookies of our own. */
const names = {
	session: 'todoku.session_token',
	challenge: 'todoku.two_factor',
} as const;

type Name = keyof typeof names;

/** Headers that show the library what a browser has kept. */
export function keysAsHeaders(keys: Partial<Record<Name, string>>): Headers {
	const pairs = Object.entries(keys).map(([name, value]) => `${names[name as Name]}=${value}`);
	return new Headers({ cookie: pairs.join('; ') });
}

/** What the library wants a browser to keep, as it stands in the header; nothing where it is told to forget. */
export function keyFrom(headers: Headers, name: Name): string | undefined {
	const start = `${names[name]}=`;
	const line = headers.getSetCookie().findLast((text) => text.startsWith(start));
	return line?.slice(start.length).split(';', 1)[0] || undefined;
}
