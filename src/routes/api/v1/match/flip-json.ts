import type { Flip } from '$lib/domain/eligibility/flip';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { flipText } from '$lib/i18n/flip-words';
import type { Names } from '$lib/i18n/text-words';
import type { Words } from '$lib/i18n/words';

/** What a program that asks can act on, besides the sentence. */
function termsOf(flip: Flip): object {
	switch (flip.kind) {
		case 'answer':
			return { answers: flip.answers };
		case 'until':
			return { verdict: flip.verdict, day: flip.lastDay };
		case 'change':
		case 'better': {
			const { change } = flip;
			const verdict = flip.kind === 'change' ? flip.verdict : undefined;
			const day = change.field === 'today' ? change.to : undefined;
			return { verdict, field: change.field, day };
		}
	}
}

/** The smallest answer that would change the verdict, in words and in codes. */
export function flipJson(flip: Flip, program: Program, words: Words, names: Names): object {
	const text = withoutRuby(flipText(flip, program, words, names));
	return { kind: flip.kind, text, ...termsOf(flip) };
}
