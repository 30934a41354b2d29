import { changesAsRead } from '../domain/editing/changes-as-read';
import type { FieldChange } from '../domain/editing/difference';
import { isObject, type Json, type JsonObject } from '../domain/editing/json';
import { textDifference, type TextPart } from '../domain/editing/text-difference';
import type { Localized } from '../domain/localized';
import type { Program } from '../domain/program/program';
import { fieldLabel } from './editing-field-words';
import { valueWords, type ValueLine, type ValueNames } from './listings-value-words';
import { nameOf } from './text-words';
import type { Words } from './words';

/** One field that differs, as people say it; `Change.svelte` shows it. */
export interface ChangeWords {
	/** The path with dots, as a place on a page is named. */
	path: string;
	label: string;
	/** Nothing where the field was not there before, or is not there any more. */
	before: ValueLine[];
	after: ValueLine[];
	/** Both as one text, where they are long and much of them stayed. */
	parts?: TextPart[];
}

/** Shorter texts are as easily read one after the other. */
const longText = 16;

/** What stayed has to be worth finding. */
function partsOf(
	before: readonly ValueLine[],
	after: readonly ValueLine[],
): TextPart[] | undefined {
	const [old, fresh] = [before[0], after[0]];
	if (before.length !== 1 || after.length !== 1 || !old || !fresh) return undefined;
	if (Math.min(old.text.length, fresh.text.length) < longText) return undefined;
	const parts = textDifference(old.text, fresh.text);
	const kept = parts.reduce((sum, { kind, text }) => sum + (kind === 'kept' ? text.length : 0), 0);
	return kept * 3 >= Math.max(old.text.length, fresh.text.length) ? parts : undefined;
}

/** A field that differs, as people say it: its label, what it was and what it is. */
export function changeWords(change: FieldChange, words: Words, names?: ValueNames): ChangeWords {
	const { path } = change;
	const before = valueWords(path, change.before, words, names);
	const after = valueWords(path, change.after, words, names);
	const parts = partsOf(before, after);
	const label = fieldLabel(path, words.language);
	return { path: path.join('.'), label, before, after, ...(parts ? { parts } : {}) };
}

function itemWithId(documents: readonly JsonObject[], list: string, id: string) {
	const items = documents.flatMap((document): readonly Json[] => {
		const value = document[list];
		return Array.isArray(value) ? value : [];
	});
	return items.filter(isObject).find((item) => item.id === id);
}

function asLocalized(value: Json | undefined): Localized | undefined {
	if (!isObject(value) || typeof value.ja !== 'string') return undefined;
	const { ja, 'ja-easy': easy, en } = value;
	return {
		ja,
		...(typeof easy === 'string' ? { 'ja-easy': easy } : {}),
		...(typeof en === 'string' ? { en } : {}),
	};
}

/** Names of what documents refer to: their own sources and tracks, and other programs. */
export const namesIn = (
	documents: readonly JsonObject[],
	find: (id: string) => Program | undefined,
): ValueNames => ({
	program(id) {
		const found = find(id);
		return found && nameOf(found);
	},
	track: (id) => asLocalized(itemWithId(documents, 'tracks', id)?.label),
	source(id) {
		const title = itemWithId(documents, 'sources', id)?.document;
		return typeof title === 'string' ? title : undefined;
	},
});

/** All that differs between two documents, as people say it; a rule that changed is one change. */
export function allChangeWords(
	{ before, after }: { before: JsonObject; after: JsonObject },
	words: Words,
	find: (id: string) => Program | undefined,
): ChangeWords[] {
	const names = namesIn([after, before], find);
	// Every publication sets the day of the last change: nobody has written that.
	return changesAsRead(before, after)
		.filter(({ path }) => path[0] !== 'updatedAt')
		.map((change) => changeWords(change, words, names));
}
