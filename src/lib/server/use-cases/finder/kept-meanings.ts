import { programMeanings, type IndexContext } from '../../../domain/finder/document';
import type { Meanings } from '../../../domain/finder/document-tokens';
import type { Thesaurus } from '../../../domain/finder/thesaurus';
import { fold } from '../../../domain/finder/words';
import type { Program } from '../../../domain/program/program';
import { withoutRuby } from '../../../domain/text';

interface Kept {
	/** The program as it was read. */
	document: string;
	/** Its own texts, to see whether they may name another program. */
	text: string;
	meanings: Meanings;
}

/** What programs were read with: if it differs, they mean something else. */
interface ReadWith {
	thesaurus: string;
	names: ReadonlySet<string>;
}

const solid = (text: string): string => fold(withoutRuby(text)).replace(/\s+/g, '');

const namesIn = (programs: readonly Program[]): Set<string> =>
	new Set(
		programs
			.flatMap(({ name, aliases }) => [name.ja, name.en ?? '', ...aliases])
			.map(solid)
			.filter((name) => name !== ''),
	);

/** What is in one of two sets and not in the other. */
const differing = (one: ReadonlySet<string>, other: ReadonlySet<string>): string[] => [
	...one.symmetricDifference(other),
];

function read(program: Program, document: string, context: IndexContext): Kept {
	return { document, text: solid(document), meanings: programMeanings(program, context) };
}

/**
 * Reads programs for what they are about, and again only those that have changed, or that may name
 * one whose name has changed: to read all of them takes more than a second, and nobody waits that
 * long for what was just published.
 */
export function keptMeanings() {
	let kept = new Map<string, Kept>();
	let readWith: ReadWith | undefined;

	return function meaningsFor(
		programs: readonly Program[],
		thesaurus: Thesaurus,
		context: IndexContext,
	): (program: Program) => Meanings | undefined {
		const now = { thesaurus: JSON.stringify(thesaurus), names: namesIn(programs) };
		const isSame = readWith?.thesaurus === now.thesaurus;
		const renamed = readWith ? differing(readWith.names, now.names) : [];
		const entries = programs.map((program): [string, Kept] => {
			const document = JSON.stringify(program);
			const known = isSame ? kept.get(program.id) : undefined;
			const holds =
				known?.document === document && !renamed.some((name) => known.text.includes(name));
			return [program.id, known && holds ? known : read(program, document, context)];
		});
		kept = new Map(entries);
		readWith = now;
		return ({ id }) => kept.get(id)?.meanings;
	};
}
