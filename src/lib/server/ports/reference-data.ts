import type { TradeIndex } from '../../domain/business/trade-index';
import type { City } from '../../domain/city';
import type { Thesaurus } from '../../domain/finder/thesaurus';
import type { Program } from '../../domain/program/program';
import type { JudgedQuery } from '../../domain/searches/judged-query';
import type { Word } from '../../domain/searches/word-change';
import type { Update } from '../../domain/updates/update';
import type { IndustryTree, Taxonomy } from '../../domain/taxonomy';

/** All that makes this the site of one city, read once at start. */
export interface ReferenceData {
	city: City;
	taxonomy: Taxonomy;
	industries: IndustryTree;
	/** What people say they do, ready for `findTrades`. */
	trades: TradeIndex;
	thesaurus: Thesaurus;
	dictionary: SearchDictionary;
}

export interface SearchDictionary {
	/** Words that say nothing in a question. */
	stopWords: string[];
	/** Terms that a tokeniser must not cut. */
	terms: string[];
}

/** A file that cannot be used, and why, line by line. */
export interface DataProblem {
	file: string;
	message: string;
}

export interface DataDirectory {
	reference(): Promise<ReferenceData>;
	/** Every program that is valid, and what is wrong with the others. */
	programs(): Promise<{ programs: Program[]; problems: DataProblem[] }>;
	/** Past updates of the programs, and what is wrong with others; none where a city has none. */
	updates(): Promise<{ updates: Update[]; problems: DataProblem[] }>;
	/** Questions by which the finder is judged; none where a city has none. */
	judgedQueries(): Promise<JudgedQuery[]>;
	/** The file of the thesaurus with words added, all else as it is. */
	thesaurusFile(words: readonly Word[]): Promise<string>;
}
