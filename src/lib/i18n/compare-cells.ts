import type { Verdict } from '../domain/eligibility/judge';
import type { Outcome } from '../domain/eligibility/outcome';
import type { OwnMatch } from '../domain/finder/fit';
import type { Program } from '../domain/program/program';
import type { Names, Said } from './text-words';

/** A program to be compared; judged where the visitor has answered. */
export interface Compared {
	program: Program;
	match: OwnMatch | undefined;
	names: Names;
}

/** One thing that is said of one program. */
export interface CompareLine extends Said {
	/** What it is about, where one program says several things. */
	label?: Said;
	/** How it turns out for the visitor; the words beside the icon. */
	outcome?: Outcome;
	outcomeLabel?: string;
	/** Where a telephone number leads. */
	href?: string;
}

export interface CompareCell {
	/** Empty where the program has no such thing. */
	lines: CompareLine[];
	verdict?: { verdict: Verdict; label: string };
}

/** One question, and the answer of each program. */
export interface CompareRow {
	term: string;
	cells: CompareCell[];
	differs: boolean;
}

const plainOf = ({ lines, verdict }: CompareCell): string =>
	JSON.stringify([verdict?.verdict, lines.map(({ text, label }) => [label?.text, text])]);

/** A row, marked if the programs differ; nothing where none of them has anything to say. */
export function rowOf(term: string, cells: CompareCell[]): CompareRow[] {
	if (cells.every(({ lines, verdict }) => lines.length === 0 && !verdict)) return [];
	return [{ term, cells, differs: new Set(cells.map(plainOf)).size > 1 }];
}

export const cellOf = (...lines: CompareLine[]): CompareCell => ({ lines });
