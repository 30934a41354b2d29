import { may, type Deed } from '../../../domain/editing/roles';
import type { Thesaurus } from '../../../domain/finder/thesaurus';
import type { JstDate } from '../../../domain/jst-date';
import type { FieldError } from '../../../domain/result';
import type { KnownWords, OtherMeaning } from '../../../domain/searches/check-word';
import type { JudgedQuery } from '../../../domain/searches/judged-query';
import { withWords } from '../../../domain/searches/with-words';
import type { Word } from '../../../domain/searches/word-change';
import type { SomebodysAct } from '../../ports/editor-store';
import type { ReferenceData } from '../../ports/reference-data';
import type { SearchIndex } from '../../ports/search-index';
import type { SearchLog } from '../../ports/search-log';
import type { WordRefusal, WordStore } from '../../ports/word-store';
import type { Actor } from '../editing/editing-tools';
import type { FinderTools } from '../finder/ranked-answers';

export interface WordTools {
	store: WordStore;
	log: SearchLog;
	finder(): FinderTools;
	/** As the data folder has it, without the words that staff have added. */
	reference: ReferenceData;
	/** A thesaurus with what belongs to its words by itself. */
	completed(thesaurus: Thesaurus): Thesaurus;
	judged(): Promise<JudgedQuery[]>;
	/** The file of the thesaurus with words added. */
	thesaurusFile(words: readonly Word[]): Promise<string>;
	newIndex(): SearchIndex;
	today(): JstDate;
	now(): Date;
	isSecondPersonRequired(): Promise<boolean>;
}

/** Why something that a person asked for was not done; nothing has changed. */
export type WordProblem =
	| { reason: WordRefusal | 'forbidden' | 'second-person' | 'not-in-review' }
	| { reason: 'not-valid'; errors: FieldError[] }
	/** It means something else as well: done when they ask again and are sure. */
	| { reason: 'other-meaning'; others: OtherMeaning[] };

export type WordOutcome<Value> = { ok: true; value: Value } | ({ ok: false } & WordProblem);

export const refuse = (problem: WordProblem): WordOutcome<never> => ({ ok: false, ...problem });

/** Does something for somebody whose role allows it. */
export const allowed = async <Value>(
	{ now }: WordTools,
	{ id, role }: Actor,
	deed: Deed,
	work: (act: SomebodysAct) => Promise<WordOutcome<Value>>,
): Promise<WordOutcome<Value>> =>
	may(role, deed)
		? work({ actorId: id, at: now().toISOString() })
		: refuse({ reason: 'forbidden' });

/** The city's words with some of those that staff have added. */
export const referenceWith = (
	{ reference, completed }: WordTools,
	words: readonly Word[],
): ReferenceData => ({
	...reference,
	thesaurus:
		words.length === 0 ? reference.thesaurus : completed(withWords(reference.thesaurus, words)),
});

/** All that a new word is compared with. */
export async function knownWords(tools: WordTools): Promise<KnownWords> {
	const { thesaurus, dictionary } = referenceWith(tools, await tools.store.published());
	const names = tools.finder().catalogue.programs.map(({ id, name, aliases }) => ({
		...{ id, names: [name.ja, ...(name.en ? [name.en] : []), ...aliases] },
	}));
	return { thesaurus, stopWords: dictionary.stopWords, names };
}
