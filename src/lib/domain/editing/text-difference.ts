import { parseRuby } from '../text';

/** A stretch of a text that stayed, that is gone, or that is new. */
export interface TextPart {
	kind: 'kept' | 'removed' | 'added';
	text: string;
}

const words = new Intl.Segmenter('ja', { granularity: 'word' });

/** Above this many comparisons only what both begin and end with is found: no page waits for it. */
const mostComparisons = 2_000_000;

/** Words of a text; one with its reading stays together, and says where it begins. */
const wordsOf = (text: string): string[] =>
	parseRuby(text).flatMap(({ base, reading }) =>
		reading === undefined
			? [...words.segment(base)].map(({ segment }) => segment)
			: [`｜${base}《${reading}》`],
	);

/** How many words both have in common at the most, from each pair of places on. */
function commonFrom(old: readonly string[], fresh: readonly string[]): Uint32Array[] {
	const width = fresh.length + 1;
	const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(width));
	for (let i = old.length - 1; i >= 0; i--)
		for (let j = fresh.length - 1; j >= 0; j--) {
			const [row, next] = [lengths[i], lengths[i + 1]];
			if (!row || !next) continue;
			const isSame = old[i] === fresh[j];
			row[j] = isSame ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
		}
	return lengths;
}

const part = (kind: TextPart['kind'], text: string): TextPart => ({ kind, text });

/** The middle of two texts, where neither begins nor ends as the other does. */
function middle(old: readonly string[], fresh: readonly string[]): TextPart[] {
	if (old.length * fresh.length > mostComparisons)
		return [part('removed', old.join('')), part('added', fresh.join(''))];
	const lengths = commonFrom(old, fresh);
	const parts: TextPart[] = [];
	let [i, j] = [0, 0];
	while (i < old.length || j < fresh.length) {
		const [left, right] = [old[i], fresh[j]];
		const isRemoved = (lengths[i + 1]?.[j] ?? -1) >= (lengths[i]?.[j + 1] ?? -1);
		if (left !== undefined && left === right) parts.push(part('kept', left));
		else if (left !== undefined && (right === undefined || isRemoved))
			parts.push(part('removed', left));
		else if (right !== undefined) parts.push(part('added', right));
		if (parts.at(-1)?.kind !== 'added') i++;
		if (parts.at(-1)?.kind !== 'removed') j++;
	}
	return parts;
}

/** Neighbours of a kind are one; of what changed in one place, what is gone comes first. */
function joined(parts: readonly TextPart[]): TextPart[] {
	const result: TextPart[] = [];
	let [removed, added] = ['', ''];
	const close = () => {
		if (removed) result.push(part('removed', removed));
		if (added) result.push(part('added', added));
		[removed, added] = ['', ''];
	};
	for (const { kind, text } of parts) {
		const last = result.at(-1);
		if (kind === 'removed') removed += text;
		else if (kind === 'added') added += text;
		else if (removed || added || last?.kind !== 'kept') {
			close();
			result.push(part('kept', text));
		} else last.text += text;
	}
	close();
	return result.filter(({ text }) => text !== '');
}

/** How many words two texts begin with alike. */
function alike(old: readonly string[], fresh: readonly string[]): number {
	const most = Math.min(old.length, fresh.length);
	let count = 0;
	while (count < most && old[count] === fresh[count]) count++;
	return count;
}

/**
 * Two texts as one, word by word: without what is new it reads as the old one, without what is gone
 * as the new one. Every reading says with ｜ where its word begins.
 */
export function textDifference(before: string, after: string): TextPart[] {
	const [old, fresh] = [wordsOf(before), wordsOf(after)];
	const start = alike(old, fresh);
	const end = alike(old.slice(start).reverse(), fresh.slice(start).reverse());
	return joined([
		...old.slice(0, start).map((text) => part('kept', text)),
		...middle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
		...old.slice(old.length - end).map((text) => part('kept', text)),
	]);
}
