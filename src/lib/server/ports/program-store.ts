import type { Program } from '../../domain/program/program';

export interface ImportReport {
	added: string[];
	changed: string[];
	/** Programs that are no longer part of the import and that nobody has edited. */
	removed: string[];
	unchanged: number;
	/** Programs that people have edited since the last import: left as they are. */
	kept: string[];
}

/** Where programs live; the truth behind every page and index. */
export interface ProgramStore {
	/** Grows with every change; equal revisions mean equal programs. */
	revision(): Promise<number>;
	all(): Promise<Program[]>;
	/**
	 * All or nothing. A program edited since the last import is never overwritten; those in `unreadable`
	 * stay as they were, since a broken file says nothing.
	 */
	importPrograms(
		programs: readonly Program[],
		unreadable?: readonly string[],
	): Promise<ImportReport>;
	close(): Promise<void>;
}
