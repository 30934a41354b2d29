import { isMap, isScalar, isSeq, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';
import { fold } from '../../../domain/finder/words';
import type { Word, WordRole } from '../../../domain/searches/word-change';

interface Insertion {
	at: number;
	text: string;
}

const endOf = (node: unknown): number | undefined =>
	isScalar(node) || isSeq(node) || isMap(node) ? node.range?.[1] : undefined;

const quoted = (word: string): string => stringify(word, { lineWidth: 0 }).trimEnd();

const listOf = (concept: YAMLMap, role: WordRole): YAMLSeq | undefined => {
	const list = concept.get(role, true);
	return isSeq(list) && list.items.length > 0 ? list : undefined;
};

const textsIn = (list: YAMLSeq): string[] =>
	list.items.flatMap((item) => (isScalar(item) ? [fold(String(item.value))] : []));

/** Behind the last word of a list, written as that list is. */
function behind(list: YAMLSeq, words: readonly string[]): Insertion | undefined {
	const at = endOf(list.items.at(-1));
	if (at === undefined) return undefined;
	const lines = words.map((word) =>
		list.flow ? `, ${JSON.stringify(word)}` : `\n    - ${quoted(word)}`,
	);
	return { at, text: lines.join('') };
}

function insertionFor(concept: YAMLMap, role: WordRole, words: readonly string[]) {
	const list = listOf(concept, role);
	if (list) {
		const known = new Set(textsIn(list));
		const fresh = words.filter((word) => !known.has(fold(word)));
		return fresh.length > 0 ? behind(list, fresh) : undefined;
	}
	// Every concept is said somehow; how it is written may still be missing.
	const said = concept.get('say', true);
	const at = isSeq(said) ? (said.flow ? endOf(said) : endOf(said.items.at(-1))) : undefined;
	if (at === undefined) return undefined;
	return { at, text: [`\n  ${role}:`, ...words.map((word) => `    - ${quoted(word)}`)].join('\n') };
}

/**
 * The file of the thesaurus with words added at the end of their lists. All else stays as people
 * have written it, comments and order too.
 */
export function thesaurusWith(file: string, words: readonly Word[]): string {
	const contents: unknown = parseDocument(file).contents;
	const items: readonly unknown[] = isSeq(contents) ? contents.items : [];
	const concepts = items.filter((item): item is YAMLMap => isMap(item));
	const insertions = concepts.flatMap((concept) => {
		const own = words.filter((one) => one.concept === concept.get('concept'));
		return (['write', 'say'] as const).flatMap((role) => {
			const added = own.filter((one) => one.role === role).map(({ word }) => word);
			return added.length > 0 ? (insertionFor(concept, role, added) ?? []) : [];
		});
	});
	return insertions
		.sort((a, b) => b.at - a.at)
		.reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), file);
}
