import type { JsonObject } from './json';
import { mergeThreeWays, type FieldConflict, type Merged } from './three-way';

export type Side = 'mine' | 'theirs';

/** Whose value somebody chose, by `choiceKey`; or one side for all that is to be decided. */
export type Choices = ReadonlyMap<string, Side> | Side;

/** A field as a form names it. Names of fields may hold any character. */
export const choiceKey = (path: readonly string[]): string =>
	path.map(encodeURIComponent).join('/');

/** Two versions of a document, and what both came from. */
export interface Sides {
	base: JsonObject;
	mine: JsonObject;
	theirs: JsonObject;
}

/** What was chosen for a field; nothing where nobody has decided. */
export const chosenFor = (path: readonly string[], choices: Choices): Side | undefined =>
	typeof choices === 'string' ? choices : choices.get(choiceKey(path));

/** Conflicts about which nobody has decided yet. */
export const undecided = (conflicts: readonly FieldConflict[], choices: Choices): FieldConflict[] =>
	conflicts.filter(({ path }) => chosenFor(path, choices) === undefined);

/** Both versions together, as somebody has chosen; mine where nobody has. */
export const choose = ({ base, mine, theirs }: Sides, choices: Choices): Merged =>
	mergeThreeWays(base, mine, theirs, (path) => chosenFor(path, choices) ?? 'mine');
