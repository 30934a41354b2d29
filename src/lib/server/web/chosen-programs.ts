import type { Program } from '../../domain/program/program';
import { answersParameter } from './answers';

/** The parameter of an address that names a program; it may repeat. */
export const idParameter = 'id';

export interface ChosenPrograms {
	programs: Program[];
	/** Ids that no program has, as they stand in the address, cut short. */
	notFound: string[];
	/** How many more were named than fit. */
	surplus: number;
}

const longestShown = 60;
/** Whoever names more does not mean it. */
const mostRead = 50;

/** The programs that an address names, each once, in its order. */
export function readChosen(
	parameters: URLSearchParams,
	most: number,
	find: (id: string) => Program | undefined,
): ChosenPrograms {
	const ids = [...new Set(parameters.getAll(idParameter))]
		.filter((id) => id !== '')
		.slice(0, mostRead);
	const found = ids.flatMap((id) => find(id) ?? []);
	return {
		programs: found.slice(0, most),
		notFound: ids.filter((id) => !find(id)).map((id) => id.toWellFormed().slice(0, longestShown)),
		surplus: Math.max(0, found.length - most),
	};
}

/** An address that names programs, with further parameters; those without a value are left out. */
export function addressFor(
	path: string,
	ids: readonly string[],
	further: Record<string, string | undefined> = {},
): string {
	const query = new URLSearchParams(ids.map((id) => [idParameter, id]));
	for (const [name, value] of Object.entries(further)) if (value) query.set(name, value);
	const text = query.toString();
	return text === '' ? path : `${path}?${text}`;
}

export const withAnswers = (text: string | undefined): Record<string, string | undefined> => ({
	[answersParameter]: text,
});
