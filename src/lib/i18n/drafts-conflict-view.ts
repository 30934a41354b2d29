import { choiceKey, chosenFor, type Choices } from '../domain/editing/choices';
import type { JsonObject } from '../domain/editing/json';
import type { FieldConflict, Merged } from '../domain/editing/three-way';
import type { Program } from '../domain/program/program';
import { fieldLabel } from './editing-field-words';
import { allChangeWords, namesIn, type ChangeWords } from './listings-change-words';
import { valueWords, type ValueLine } from './listings-value-words';
import type { Words } from './words';

/** Two versions of a draft, and what both came from. */
export interface ShownConflict {
	base: JsonObject;
	mine: JsonObject;
	theirs: JsonObject;
	merged: Merged;
	/** What was chosen before. */
	choices?: Choices | undefined;
	/** Whether somebody tried to save without having chosen everything. */
	isTried?: boolean | undefined;
}

interface Side {
	value: 'mine' | 'theirs';
	label: string;
	lines: ValueLine[];
	isChosen: boolean;
}

export interface ConflictField {
	/** The name of its choice in a form. */
	name: string;
	label: string;
	was: ValueLine[];
	sides: Side[];
	/** Whether its choice is missing. */
	isMissing: boolean;
}

export interface ConflictView {
	fields: ConflictField[];
	/** What the other side changed and nobody has to decide about. */
	others: ChangeWords[];
}

/** The name of a choice in a form. */
export const choiceName = (path: readonly string[]): string => `choice.${choiceKey(path)}`;

/** Field by field what two people made of it, in words, with a choice between the two. */
export function conflictView(
	{ base, mine, theirs, merged, choices = new Map(), isTried = false }: ShownConflict,
	labels: Record<Side['value'], string>,
	words: Words,
	find: (id: string) => Program | undefined,
): ConflictView {
	const names = namesIn([mine, theirs, base], find);
	const fieldView = ({ path, ...values }: FieldConflict): ConflictField => {
		const chosen = chosenFor(path, choices);
		const side = (value: Side['value']): Side => ({
			...{ value, label: labels[value], isChosen: chosen === value },
			lines: valueWords(path, values[value], words, names),
		});
		return {
			name: choiceName(path),
			label: fieldLabel(path, words.language),
			was: valueWords(path, values.base, words, names),
			sides: [side('mine'), side('theirs')],
			isMissing: isTried && chosen === undefined,
		};
	};
	return {
		fields: merged.conflicts.map(fieldView),
		others: allChangeWords({ before: mine, after: merged.document }, words, find),
	};
}
