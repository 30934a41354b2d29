import MiniSearch, { type Options } from 'minisearch';
import type { Language } from '$lib/domain/codes';
import { shown, type Engine } from './engine';
import { textFields, type ProgramText, type TextsByLanguage } from './texts';
import { wordsOf } from './words';

type Settings = Omit<Options<ProgramText>, 'fields'>;

function engine(name: string, what: string, settings: Settings, texts: TextsByLanguage): Engine {
	const indexFor = (documents: readonly ProgramText[]) => {
		const index = new MiniSearch<ProgramText>({ ...settings, fields: [...textFields] });
		index.addAll(documents);
		return index;
	};
	const entries = Object.entries(texts).map(([code, documents]) => [code, indexFor(documents)]);
	const indexes = Object.fromEntries(entries) as Record<Language, MiniSearch<ProgramText>>;
	return {
		name,
		what,
		search(words, language) {
			const found = indexes[language].search(words).slice(0, shown);
			return Promise.resolve(found.map((result) => String(result.id)));
		},
	};
}

/** The best of what its guide proposes: slips forgiven, beginnings found, telling fields first. */
const advised = { prefix: true, fuzzy: 0.2, boost: { name: 2, title: 2, situations: 2 } };

/** As it comes, which cuts words at spaces only; and with words that Japanese has. */
export const miniSearchEngines = (texts: TextsByLanguage): Engine[] => [
	engine('minisearch_default', 'MiniSearch, default settings', {}, texts),
	engine(
		'minisearch',
		'MiniSearch, words of Intl.Segmenter, prefixes, fuzzy, boosts',
		{ tokenize: wordsOf, searchOptions: advised },
		texts,
	),
];
