import type {
	Choice,
	FileNotes,
	ImportInput,
	ImportItem,
	ImportState,
	ItemOutcome,
} from '../../domain/bulk/import';
import type { FileError } from '../../domain/bulk/file-error';
import type { JsonObject } from '../../domain/editing/json';
import type { SomebodysAct } from './editor-store';

export interface BulkImport {
	id: number;
	fileName: string;
	/** Who has brought the file. */
	actorId: string;
	at: string;
	state: ImportState;
	notes: FileNotes;
	/** Who has asked for all of it to be published. */
	publisherId: string | undefined;
	/** How many programs the file has, and how many of them have each outcome. */
	total: number;
	counts: Partial<Record<ItemOutcome, number>>;
}

export interface ItemEnd {
	outcome: ItemOutcome;
	version?: number;
	reason?: string;
	errors?: readonly FileError[];
}

/** Files that were brought, program by program, and what has become of each. */
/** What somebody can bring an import to; the rest is the site's own. */
export type BegunState = Extract<ImportState, 'applying' | 'publishing' | 'discarded'>;

export interface BulkStore {
	/** Keeps a file before anything of it is written, with its line in the audit. */
	add(
		file: {
			fileName: string;
			notes: FileNotes;
			items: readonly { id: string; input: ImportInput }[];
		},
		act: SomebodysAct,
	): Promise<number>;
	/** The newest first. */
	imports(limit: number): Promise<BulkImport[]>;
	import(id: number): Promise<BulkImport | undefined>;
	/** In the order of the file. */
	items(id: number): Promise<ImportItem[]>;
	/**
	 * Brings an import from one state to the next, keeps what was chosen by the places of its items,
	 * and adds the job that does it, all or nothing.
	 * @returns false if it is no longer in that state
	 */
	begin(
		step: {
			id: number;
			from: readonly ImportState[];
			to: BegunState;
			choices?: ReadonlyMap<number, readonly Choice[]>;
			jobKind?: string;
		},
		act: SomebodysAct,
	): Promise<boolean>;
	/** Keeps what has become of one program. */
	endItem(item: { importId: number; position: number }, end: ItemEnd): Promise<void>;
	/** The work is done; an import in any other state stays as it is. */
	end(id: number, from: ImportState, to: ImportState): Promise<void>;
	/** Programs as they were last imported from `data/`, by their ids. */
	imported(ids: readonly string[]): Promise<ReadonlyMap<string, JsonObject>>;
}
