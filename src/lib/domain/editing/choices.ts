import type { JsonObject } from './json';
import { mergeThreeWays, type FieldConflict, type Merged } from './three-way';

/** Whose value somebody chose, by `choiceKey`. */
export type Choices = ReadonlyMap<string, 'mine' | 'theirs'>;

/** A field as a form names it. Names of fields may hold any character. */
export const choiceKey = (path: readonly string[]): string =>
	path.map(encodeURIComponent).join('/');

/** Two versions of a document, and what both came from. */
export interface Sides {
	base: JsonObject;
	mine: JsonObject;
	theirs: JsonObject;
}

/** Conflicts about which nobody has decided yet. */
export const undecided = (conflicts: readonly FieldConflict[], choices: Choices): FieldConflict[] =>
	conflicts.filter(({ path }) => !choices.has(choiceKey(path)));

/** Both versions together, as somebody has chosen; mine where nobody has. */
export const choose = ({ base, mine, theirs }: Sides, choices: Choices): Merged =>
	mergeThreeWays(base, mine, theirs, (path) => choices.get(choiceKey(path)) ?? 'mine');
