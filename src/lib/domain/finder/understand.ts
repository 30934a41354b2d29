import { figuresIn } from './figures';
import { leftWords } from './left-words';
import type { Lexicon, Meaning, Phrase } from './lexicon';
import {
	covers,
	findSpellings,
	joinPhrases,
	lengthOf,
	normalise,
	withoutKatakana,
	type Span,
} from './words';

export interface Found {
	meaning: Meaning;
	spans: Span[];
	/** How many characters the phrase explains; the longer, the more certain. */
	length: number;
}

export interface Question {
	text: string;
	/** What was recognised, most certain first. */
	found: Found[];
	/** Tokens of the amounts and shares that it names. */
	figures: string[];
	/** What was not recognised, as words to look for in the text of programs. */
	words: string[];
}

/** Phrases of which every part stands in the text, with the longest place of each part. */
function completePhrases(text: string, lexicon: Lexicon): Found[] {
	const places = new Map<Phrase, Span[]>();
	for (const { span, value } of findSpellings(text, lexicon.parts, lexicon.longest))
		for (const { phrase, part } of value) {
			const spans = places.get(phrase) ?? [];
			const known = spans[part];
			if (!known || lengthOf(known) < lengthOf(span)) spans[part] = span;
			places.set(phrase, spans);
		}
	return [...places]
		.map(([phrase, sparse]) => ({ phrase, spans: sparse.filter((span) => span !== undefined) }))
		.filter(({ phrase, spans }) => spans.length === phrase.parts)
		.map(({ phrase, spans }) => ({
			meaning: phrase.meaning,
			spans,
			length: spans.reduce((sum, span) => sum + lengthOf(span), 0),
		}));
}

const isCovered = (candidate: Found, stronger: Found): boolean =>
	candidate.length < stronger.length &&
	candidate.spans.every((span) => stronger.spans.some((outer) => covers(outer, span)));

/** The same meaning by several phrases is one, with all their places. */
function joined(found: readonly Found[]): Found[] {
	const byToken = new Map<string, Found>();
	for (const one of found) {
		const known = byToken.get(one.meaning.token);
		if (known) known.spans.push(...one.spans);
		else byToken.set(one.meaning.token, { ...one, spans: [...one.spans] });
	}
	return [...byToken.values()];
}

/** Every meaning in a text, each once; what lies inside a longer phrase does not speak for itself. */
export function meaningsIn(text: string, lexicon: Lexicon): Found[] {
	const complete = completePhrases(text, lexicon).sort((a, b) => b.length - a.length);
	return joined(complete.filter((one) => !complete.some((other) => isCovered(one, other))));
}

/** Reads a question in the visitor's own words. */
export function understand(query: string, lexicon: Lexicon): Question {
	const text = joinPhrases(normalise(query));
	const found = meaningsIn(withoutKatakana(text), lexicon);
	const figures = figuresIn(text);
	const explained = [...found.flatMap(({ spans }) => spans), ...figures.map(({ span }) => span)];
	const words = leftWords(text, explained, lexicon.stopWords);
	return { text, found, figures: figures.map(({ token }) => token), words };
}

const rank: Record<Meaning['role'], number> = { name: 0, topic: 1, audience: 4, form: 5 };
const rankOfWords = 2;
const rankOfFigures = 3;

export interface Term {
	text: string;
	/** A token stands whole in a document; a word is looked for as text. */
	kind: 'token' | 'word';
	role: Meaning['role'] | 'word' | 'figure';
}

/** What to look for, the most telling first: where not all can be had, the last is given up first. */
export function termsOf({ found, figures, words }: Question): Term[] {
	const tokens = found.map(({ meaning, length }) => ({
		term: { text: meaning.token, kind: 'token' as const, role: meaning.role },
		rank: rank[meaning.role],
		length,
	}));
	const amounts = figures.map((text) => ({
		term: { text, kind: 'token' as const, role: 'figure' as const },
		rank: rankOfFigures,
		length: text.length,
	}));
	const left = words.map((text) => ({
		term: { text, kind: 'word' as const, role: 'word' as const },
		rank: rankOfWords,
		length: text.length,
	}));
	return [...tokens, ...amounts, ...left]
		.sort((a, b) => a.rank - b.rank || b.length - a.length)
		.map(({ term }) => term);
}
