import { z } from 'zod';

/** Raised when older programs could not read what is written. */
export const formatVersion = 1;

/** The first line: what is in the file, of when and of what. */
export const headSchema = z.object({
	format: z.literal('todoku-backup'),
	formatVersion: z.number().int(),
	/** The version of the program that wrote it. */
	version: z.string(),
	takenAt: z.string(),
	engine: z.enum(['sqlite', 'postgres']),
	/** The newest migration that the database had seen. */
	level: z.string(),
	/** What sessions are signed and second factors encrypted with; null where it is kept elsewhere. */
	secret: z.string().min(1).nullable(),
});

/** Before the rows of a table, which are lists of values in the order of the columns. */
export const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()) });

export const valuesSchema = z.array(z.union([z.string(), z.number(), z.null()]));

const tallySchema = z.object({
	name: z.string(),
	rows: z.number().int(),
	/** SHA-256 over the rows, whatever their order. */
	hash: z.string(),
});

/** The last line; a file without it was cut off. */
export const footSchema = z.object({
	tables: z.array(tallySchema),
	/** SHA-256 of all lines before this one. */
	sha256: z.string(),
});

export type Head = z.infer<typeof headSchema>;
export type TableTally = z.infer<typeof tallySchema>;
export type Foot = z.infer<typeof footSchema>;
