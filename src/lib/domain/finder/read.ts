import { mend, type Corrections } from './correct';
import { leftRuns } from './left-words';
import type { Lexicon } from './lexicon';
import { understand, type Found, type Question } from './understand';
import { mostUses, type Vocabulary } from './vocabulary';

/** What is known of the words of people and of programs. */
export interface Knowledge {
	lexicon: Lexicon;
	corrections: Corrections;
	vocabulary: Vocabulary;
}

export interface Reading {
	question: Question;
	/** What was searched for instead of what was typed, where that had a slip. */
	mended?: string;
	/** What was typed, without fillers: what the text of programs is compared with. */
	telling: string;
	/** Nothing in it is left without a meaning. */
	isExplained: boolean;
	/** Nothing was asked, or nothing but fillers: everything there is answers it. */
	isEmpty: boolean;
}

/** Two slips in one question are a tired thumb; more is another language. */
const mostSlips = 2;

const isSubject = ({ meaning }: Found) => meaning.role === 'name' || meaning.role === 'topic';

/** What was typed with its slips mended, where nothing in it says what it is about. */
function mendSlips(typed: Question, { lexicon, corrections, vocabulary }: Knowledge) {
	let question = typed;
	let mended: string | undefined;
	for (let slip = 0; slip < mostSlips && !question.found.some(isSubject); slip++) {
		const isUnknown = (run: string) => mostUses(run, vocabulary) === 0;
		const better = mend(question, isUnknown, lexicon, corrections);
		if (better === undefined) break;
		mended = better;
		question = understand(better, lexicon);
	}
	return { question, mended };
}

/** Reads a question, mends slips in words that nobody uses, and leaves out the unknown rest. */
export function read(query: string, knowledge: Knowledge): Reading {
	const { lexicon, vocabulary } = knowledge;
	const { question, mended } = mendSlips(understand(query, lexicon), knowledge);
	const words = question.words.filter((word) => mostUses(word, vocabulary) > 0);
	const telling = leftRuns(question.text, [], lexicon.stopWords).join(' ');
	return {
		question: { ...question, words },
		telling,
		isExplained: question.words.length === 0,
		isEmpty: telling === '' && question.found.length === 0,
		...(mended && { mended }),
	};
}
