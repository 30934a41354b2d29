import { DatabaseSync } from 'node:sqlite';
import type { Language } from '$lib/domain/codes';
import { shown, type Engine } from './engine';
import { textFields, type ProgramText, type TextsByLanguage } from './texts';
import { wordsOf } from './words';

/** FTS5's trigram tokeniser cannot match anything shorter. */
const shortest = 3;

const columns = textFields.join(', ');

function fill(documents: readonly ProgramText[]): DatabaseSync {
	const database = new DatabaseSync(':memory:');
	database.exec(
		`create virtual table program using fts5(id unindexed, ${columns}, tokenize = 'trigram')`,
	);
	const places = textFields.map(() => '?').join(', ');
	const insert = database.prepare(`insert into program (id, ${columns}) values (?, ${places})`);
	for (const document of documents)
		insert.run(document.id, ...textFields.map((field) => document[field].normalize('NFKC')));
	return database;
}

/** Every three characters of Japanese in a row, every word of Latin letters: any of them may match. */
function termsOf(words: string): string[] {
	const runs = words.normalize('NFKC').toLowerCase().split(/\s+/);
	const terms = runs.flatMap((run) => {
		if (/^[\x20-\x7e]+$/.test(run)) return [run];
		const count = Math.max(0, run.length - shortest + 1);
		return Array.from({ length: count }, (_, start) => run.slice(start, start + shortest));
	});
	return terms.filter((term) => term.length >= shortest);
}

const quoted = (term: string) => `"${term.replaceAll('"', '""')}"`;

/** Names weigh more than titles, and those more than the rest; the id is not searched. */
const rank = 'bm25(program, 0, 3, 3, 2, 1, 1, 1)';

function matching(database: DatabaseSync, terms: readonly string[]): string[] {
	if (terms.length === 0) return [];
	const found = database.prepare(
		`select id from program where program match ? order by ${rank} limit ${shown}`,
	);
	return found.all(terms.map(quoted).join(' OR ')).map((row) => String(row['id']));
}

/** What a trigram cannot find, a look through all texts can: programs with the most of these words. */
function containing(database: DatabaseSync, words: readonly string[]): string[] {
	if (words.length === 0) return [];
	const has = words.map((_, place) =>
		textFields.map((field) => `${field} like ?${place + 1}`).join(' or '),
	);
	const count = has.map((condition) => `(${condition})`).join(' + ');
	const found = database.prepare(
		`select id, ${count} as words from program where words > 0 order by words desc limit ${shown}`,
	);
	return found.all(...words.map((word) => `%${word}%`)).map((row) => String(row['id']));
}

function searchIn(database: DatabaseSync, words: string): string[] {
	const found = matching(database, termsOf(words));
	if (found.length > 0) return found;
	return containing(
		database,
		wordsOf(words).filter((word) => word.length > 1),
	);
}

export function sqliteEngine(texts: TextsByLanguage): Engine {
	const entries = Object.entries(texts).map(([code, documents]) => [code, fill(documents)]);
	const databases = Object.fromEntries(entries) as Record<Language, DatabaseSync>;
	return {
		name: 'fts5',
		what: 'SQLite FTS5 trigram, any of the terms, bm25; else LIKE',
		search: (words, language) => Promise.resolve(searchIn(databases[language], words)),
	};
}
