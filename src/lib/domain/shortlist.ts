import { failure, success, type Result } from './result';
import { readerLength } from './text';

/** A program that a visitor has kept, with what they wrote beside it. */
export interface Kept {
	id: string;
	/** Empty where nothing was written. */
	note: string;
}

/** More would not fit into what a browser sends along. */
export const mostKept = 12;
/** For how many days it stays in the visitor's browser. */
export const keptDays = 180;
/** As a reader counts. */
export const longestNote = 140;
/** A hundred and forty Japanese characters and a little more; a few emoji can be as long. */
const mostNoteBytes = 450;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A note as typed, tidied: line ends of one kind, no broken characters, no blanks around it. */
const tidied = (typed: string): string => typed.toWellFormed().replace(/\r\n?/g, '\n').trim();

/** A note as it can be kept; `too-long` names the most characters, or that it is their size. */
export function readNote(typed: string): Result<string> {
	const note = tidied(typed);
	const tooLong = (code: string) =>
		failure([{ path: 'note', code, values: { most: longestNote, count: readerLength(note) } }]);
	if (readerLength(note) > longestNote) return tooLong('too-long');
	return bytesOf(note) > mostNoteBytes ? tooLong('too-large') : success(note);
}
