import type { Program } from '../program/program';

function linksIn(value: unknown, found: Set<string>): void {
	if (Array.isArray(value)) value.forEach((item) => linksIn(item, found));
	else if (typeof value === 'object' && value !== null)
		for (const [key, part] of Object.entries(value)) {
			const isLink = key === 'url' && typeof part === 'string' && URL.canParse(part);
			if (isLink) found.add(withoutFragment(part));
			else linksIn(part, found);
		}
}

/** Servers are asked for pages, not for places on them. */
function withoutFragment(link: string): string {
	const url = new URL(link);
	url.hash = '';
	return url.href;
}

/** All addresses that a program names, each once. */
export function linksOf(program: Program): string[] {
	const found = new Set<string>();
	linksIn(program, found);
	return [...found];
}
