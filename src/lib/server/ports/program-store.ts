import type { JsonObject } from '../../domain/editing/json';
import type { FieldConflict } from '../../domain/editing/three-way';
import type { Program } from '../../domain/program/program';

export interface ImportReport {
	added: string[];
	changed: string[];
	/** Programs that are no longer part of the import and that nobody has edited. */
	removed: string[];
	unchanged: number;
	/** Programs that people have edited, in which other fields have changed with the import. */
	merged: string[];
	/** Programs that people have edited since the last import, and where it says something else. */
	kept: string[];
	/** Fields that both have changed; `mine` is the edit, which stands, `theirs` the import. */
	conflicts: { id: string; fields: FieldConflict[] }[];
}

/** A program as the public sees it, or saw it last. */
export interface PublishedDocument {
	id: string;
	document: JsonObject;
	isPublic: boolean;
}

/** Where programs live; the truth behind every page and index. */
export interface ProgramStore {
	/** Grows with every change; equal revisions mean equal programs. */
	revision(): Promise<number>;
	all(): Promise<Program[]>;
	/**
	 * All or nothing. What people have edited since the last import is never overwritten, field by
	 * field; those in `unreadable` stay as they were, since a broken file says nothing.
	 */
	importPrograms(
		programs: readonly Program[],
		unreadable?: readonly string[],
	): Promise<ImportReport>;
	/** What an import would do; nothing is written. */
	planImport(programs: readonly Program[], unreadable?: readonly string[]): Promise<ImportReport>;
	/** Every program that was ever published, in the order of ids. */
	documents(): Promise<PublishedDocument[]>;
	close(): Promise<void>;
}
