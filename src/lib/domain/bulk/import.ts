import type { Json, JsonObject } from '../editing/json';
import type { FileError } from './file-error';
import type { TableRow } from './table';

/**
 * `checked`: nothing has been written, somebody decides. `applying`, `publishing`: the site is at it.
 * `applied`: all that could be written is a draft. `published`: what could be is before the public.
 */
export const importStates = [
	'checked',
	'applying',
	'applied',
	'publishing',
	'published',
	'discarded',
] as const;
export type ImportState = (typeof importStates)[number];

/** What one program of a file says. */
export type ImportInput =
	| { kind: 'row'; row: TableRow }
	| { kind: 'document'; file: string; document: JsonObject; revision?: number };

/** A field that is taken from the file, though somebody else has changed it as well. */
export interface Choice {
	path: string[];
	/** What was there when it was decided; if that has changed since, it was not this that was meant. */
	theirs?: Json;
}

/**
 * What has become of a program: `review` and `draft` are drafts, written and waiting; `published` is
 * before the public; `same` had nothing to change; `left` was not written, `detail` says why.
 */
export const outcomes = ['review', 'draft', 'published', 'same', 'left'] as const;
export type ItemOutcome = (typeof outcomes)[number];

export interface ImportItem {
	/** Its place in the file. */
	position: number;
	id: string;
	input: ImportInput;
	choices: Choice[];
	outcome: ItemOutcome | undefined;
	/** The version of the draft that was written. */
	version: number | undefined;
	/** Why it was left, or not published. */
	reason: string | undefined;
	errors: FileError[];
}

/** What concerns the file and none of its programs. */
export interface FileNotes {
	errors: FileError[];
	/** Headings of columns that were not read. */
	ignored: string[];
}

/** What an item is foremost: what needs somebody comes first. */
export const verdicts = ['error', 'conflict', 'add', 'change', 'same'] as const;
export type Verdict = (typeof verdicts)[number];

/** How a form names a conflict: by the place of the item and the field. */
export const conflictName = (position: number, path: readonly string[]): string =>
	`${position}:${JSON.stringify(path)}`;
