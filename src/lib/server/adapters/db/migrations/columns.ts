import { sql, type ColumnDefinitionBuilder, type Expression, type Kysely } from 'kysely';
import { engineOf } from '../engine';

type Build = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;

export const required: Build = (column) => column.notNull();
export const key: Build = (column) => column.notNull().primaryKey();

/** The program that a row belongs to. Programs are withdrawn, never removed. */
export const ofProgram: Build = (column) => column.notNull().references('program.id');

/**
 * Text that PostgreSQL compares as SQLite does, letter by letter: its own order depends on how the
 * server was set up.
 */
export const textOn = (database: Kysely<unknown>): Expression<unknown> =>
	engineOf(database) === 'postgres' ? sql`text collate "C"` : sql`text`;

/** A number that the database gives, each larger than all before it. */
export const numbered =
	(database: Kysely<unknown>): Build =>
	(column) =>
		engineOf(database) === 'postgres'
			? column.primaryKey().generatedByDefaultAsIdentity()
			: column.primaryKey().autoIncrement();

/** One of a few words. */
export const oneOf =
	(name: string, words: readonly string[]): Build =>
	(column) =>
		column
			.notNull()
			.check(sql`${sql.ref(name)} in (${sql.join(words.map((word) => sql.lit(word)))})`);
