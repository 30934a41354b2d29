import type { Program } from '$lib/domain/program/program';
import { copiedId } from '../scale/many-documents';

/**
 * So many programs: the real ones and copies of them. Copies have their criteria in common, or,
 * `apart`, memory of their own, as a store reads them.
 */
export function multiplied(
	programs: readonly Program[],
	count: number,
	memory: 'common' | 'apart',
): Program[] {
	return Array.from({ length: count }, (_, place): Program => {
		const program = programs[place % programs.length] as Program;
		const id = copiedId(program.id, Math.floor(place / programs.length));
		if (memory === 'common') return { ...program, id };
		return { ...(JSON.parse(JSON.stringify(program)) as Program), id };
	});
}

/** The same programs in parts of equal size. */
export function inParts<Item>(items: readonly Item[], size: number): Item[][] {
	const count = Math.ceil(items.length / size);
	return Array.from({ length: count }, (_, part) => items.slice(part * size, (part + 1) * size));
}
