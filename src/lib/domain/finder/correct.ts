import type { Lexicon } from './lexicon';
import type { Found } from './understand';
import { covers, fold, lengthOf, type Span } from './words';

/** Shorter spellings are too easily something else. */
const shortest = 3;
const longest = 24;

export interface Corrections {
	/** A spelling with one character left out → the spellings it may be. */
	neighbours: ReadonlyMap<string, readonly string[]>;
}

function* withoutOne(text: string): Generator<string> {
	for (let index = 0; index < text.length; index++)
		yield text.slice(0, index) + text.slice(index + 1);
}

/**
 * What a lexicon's spellings may be mistyped as: one character wrong, missing, too many, or two
 * changed over. Each pair of such spellings shares a text with one character left out.
 */
export function correctionsFor(lexicon: Lexicon): Corrections {
	const neighbours = new Map<string, string[]>();
	for (const spelling of lexicon.parts.keys()) {
		if (spelling.length < shortest || spelling.length > longest) continue;
		for (const text of new Set([spelling, ...withoutOne(spelling)])) {
			const known = neighbours.get(text);
			if (known) known.push(spelling);
			else neighbours.set(text, [spelling]);
		}
	}
	return { neighbours };
}

const isSwapped = (a: string, b: string, at: number) =>
	a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);

/** Whether two different texts are one slip of the finger apart. */
export function isOneSlipApart(a: string, b: string): boolean {
	if (a === b || Math.abs(a.length - b.length) > 1) return false;
	let at = 0;
	while (at < a.length && a[at] === b[at]) at++;
	if (a.length > b.length) return a.slice(at + 1) === b.slice(at);
	if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
	return a.slice(at + 1) === b.slice(at + 1) || isSwapped(a, b, at);
}

function candidates(typed: string, { neighbours }: Corrections): string[] {
	const found = [typed, ...withoutOne(typed)].flatMap((text) => neighbours.get(text) ?? []);
	return [...new Set(found)].filter((spelling) => isOneSlipApart(typed, spelling));
}

interface Slip {
	span: Span;
	spelling: string;
}

const isExplained = (span: Span, found: readonly Found[]) =>
	found.some((one) => one.spans.some((known) => covers(known, span)));

/** Words of Latin letters whole; elsewhere any stretch without a space. */
function stretches(text: string): Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(/[a-z0-9&'+-]+|[^\sa-z0-9]+/g)) {
		const [start, end] = [match.index, match.index + match[0].length];
		if (/[a-z0-9]/.test(match[0])) spans.push({ start, end });
		else
			for (let from = start; from < end; from++)
				for (let to = from + shortest; to <= Math.min(end, from + longest); to++)
					spans.push({ start: from, end: to });
	}
	return spans.filter((span) => lengthOf(span) >= shortest && lengthOf(span) <= longest);
}

/**
 * A question with its likeliest slip mended: the longest stretch that nothing explains and that is
 * one slip away from a known spelling. Undefined when there is none.
 */
export function mend(
	text: string,
	found: readonly Found[],
	corrections: Corrections,
): string | undefined {
	const folded = fold(text);
	const slips: Slip[] = stretches(folded)
		.filter((span) => !isExplained(span, found))
		.flatMap((span) =>
			candidates(folded.slice(span.start, span.end), corrections).map((spelling) => ({
				span,
				spelling,
			})),
		);
	const [best] = slips.sort((a, b) => b.spelling.length - a.spelling.length);
	if (!best) return undefined;
	return folded.slice(0, best.span.start) + best.spelling + folded.slice(best.span.end);
}
