import { idParameter } from '$lib/server/web/chosen-programs';

/** Parameters that steer one step and do not belong to the page that it leads to. */
const passing = ['send', 'find'];

/** The page's own parameters besides its programs, as a form carries them along. */
export const carriedBy = ({ searchParams }: URL, ...without: string[]): [string, string][] =>
	[...searchParams].filter(
		([name, value]) =>
			value !== '' &&
			name !== idParameter &&
			!name.startsWith('/') &&
			!passing.includes(name) &&
			!without.includes(name),
	);

/** The same page with other programs, or one of its switches set or taken away. */
export function changedAddress(
	url: URL,
	ids: readonly string[],
	[name, value]: [string, string | undefined] = ['', undefined],
): string {
	const query = new URLSearchParams(ids.map((id) => [idParameter, id]));
	for (const [other, text] of carriedBy(url, name)) query.append(other, text);
	if (value !== undefined) query.set(name, value);
	const text = query.toString();
	return text === '' ? url.pathname : `${url.pathname}?${text}`;
}
