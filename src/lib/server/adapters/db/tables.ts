import type { AuditDeed } from '../../../domain/editing/audit-deeds';
import type { ColumnType, Generated } from 'kysely';
import type { ImportState, ItemOutcome } from '../../../domain/bulk/import';
import type { UpdateType } from '../../../domain/updates/update';

/** Written once: no statement may change it, and the database would refuse it. */
type Final<Value> = ColumnType<Value, Value, never>;

/**
 * Documents, payloads and details are JSON; days are `YYYY-MM-DD`, instants ISO texts in UTC, so that
 * both compare as text. A person's id is kept though the account may be gone.
 */
export interface ProgramTable {
	id: string;
	/** The program as the public sees it, or saw it last; null before it is first published. */
	document: string | null;
	/** The program as it was last imported; differs from `document` once somebody edited it. */
	imported: string | null;
	state: 'draft' | 'review' | 'published' | 'withdrawn';
	/** Who answers for it. */
	owner_id: string | null;
	confirm_by: string | null;
	confirmed_on: string | null;
	publish_at: string | null;
	/** Who has set `publish_at`. */
	publish_by: Generated<string | null>;
	end_at: string | null;
	/** Its newest revision; 0 before it is first published. */
	number: number;
}

/** One at most a program; it may be incomplete. */
export interface DraftTable {
	program_id: string;
	document: string;
	/** The revision it began from; 0 for a new program. */
	base_number: number;
	state: 'draft' | 'review';
	/** Who saved it last. */
	author_id: string;
	/** Grows with each save. */
	version: number;
	updated_at: string;
	note: string | null;
}

/** What a draft was after each save, for as long as there is a draft. */
export interface DraftSaveTable {
	program_id: string;
	version: number;
	document: string;
}

/** Who has a draft open; whoever was seen last some minutes ago has gone. */
export interface DraftPresenceTable {
	program_id: string;
	person_id: string;
	since: string;
	/** When they were seen last. */
	at: string;
}

/** What was published, by whom. Nobody is the author of what was imported. */
export interface RevisionTable {
	program_id: Final<string>;
	number: Final<number>;
	document: Final<string>;
	author_id: ColumnType<string | null, string | null | undefined, never>;
	publisher_id: ColumnType<string | null, string | null | undefined, never>;
	at: Final<string>;
	because: ColumnType<string | null, string | null | undefined, never>;
}

/** Who did what, and when. Nobody is the actor of an import. */
export interface AuditTable {
	id: ColumnType<number, number | undefined, never>;
	at: Final<string>;
	actor_id: ColumnType<string | null, string | null | undefined, never>;
	deed: ColumnType<string, AuditDeed, never>;
	/** What it was done to: `program/<id>`, `user/<id>`, `setting/<name>`, `import/<id>`. */
	subject: Final<string>;
	detail: ColumnType<string | null, string | null | undefined, never>;
}

export interface JobTable {
	id: Generated<number>;
	kind: string;
	payload: string;
	run_at: string;
	attempts: number;
	last_error: string | null;
	state: 'waiting' | 'running' | 'failed' | 'done';
	claimed_at: string | null;
}

export interface CounterTable {
	name: string;
	value: number;
}

/** How often something was tried within a span of time; who tried it cannot be read from the key. */
export interface AttemptTable {
	key_hash: string;
	window_start: string;
	count: number;
}

export interface SearchCountTable {
	day: string;
	query: string;
	filters: string;
	results_band: string;
	count: number;
}

/** A word that staff add to the thesaurus. */
export interface WordChangeTable {
	id: Generated<number>;
	concept: string;
	word: string;
	language: 'ja' | 'en';
	role: 'say' | 'write';
	state: 'draft' | 'review' | 'published' | 'withdrawn';
	/** Who wrote it last. */
	author_id: string;
	publisher_id: string | null;
	at: string;
	/** Grows with each change. */
	version: number;
	note: string | null;
	/** The search that it was written for. */
	query: string | null;
	/** The catalogue's revision on which it was tried, and how that turned out. */
	replay_revision: number | null;
	replay: string | null;
}

export interface LinkCheckTable {
	url: string;
	state: 'valid' | 'broken' | 'uncertain';
	/** What the server answered; null when none did. */
	status: number | null;
	checked_at: string;
	/** Why it is so, in a word; null where there is nothing to say. */
	detail: string | null;
	/** When it was first found so. */
	since: Generated<string | null>;
	/** Where it has moved for good. */
	moved_to: Generated<string | null>;
}

/** An update that was published. */
export interface UpdateItemTable {
	id: string;
	published_at: string;
	/**
	 * `data`: from the data folder, which may take it back. `calendar`: a day has brought it. `staff`:
	 * somebody has accepted or written it.
	 */
	origin: 'data' | 'calendar' | 'staff';
	document: string;
}

/** What a publication would tell the public, written with its revision. */
export interface UpdateDraftTable {
	program_id: string;
	number: number;
	at: string;
	type: UpdateType;
	/** In all languages, as JSON; as it was drafted, whatever was made of it. */
	text: string;
	state: 'waiting' | 'accepted' | 'dropped';
}

/** A day that was given to calendars, so that they can be told when it is moved or called off. */
export interface CalendarEntryTable {
	/** Of the program and its deadline, the same wherever it is moved. */
	key: string;
	program_id: string;
	day: string;
	what: 'opens' | 'closes' | 'on';
	stage: string;
	fiscal_year: number;
	/** How often it was moved, called off or put back. */
	changes: number;
	changed_at: string;
	cancelled: 0 | 1;
}

export interface SettingTable {
	name: string;
	value: string;
}

export interface InvitationTable {
	token_hash: string;
	email: string;
	role: string;
	/** Null for the first one, which the start prints. */
	invited_by: string | null;
	expires_at: string;
	used_at: string | null;
}

/** A link that was sent to an owner, with which programs are confirmed. */
export interface ConfirmationLinkTable {
	token_hash: string;
	owner_id: string;
	/** A list, as JSON. */
	program_ids: string;
	made_on: string;
	expires_at: string;
}

/** A file that was brought to be imported. */
export interface BulkImportTable {
	id: Generated<number>;
	file_name: string;
	actor_id: string;
	at: string;
	state: ImportState;
	/** What concerns the file and none of its programs, as JSON. */
	notes: string;
	publisher_id: string | null;
}

/** One program of such a file, and what has become of it. */
export interface BulkItemTable {
	import_id: number;
	position: number;
	program_id: string;
	input: string;
	choices: string;
	outcome: ItemOutcome | null;
	version: number | null;
	reason: string | null;
	errors: string;
}

export interface Tables {
	program: ProgramTable;
	draft: DraftTable;
	draft_save: DraftSaveTable;
	draft_presence: DraftPresenceTable;
	revision: RevisionTable;
	audit: AuditTable;
	job: JobTable;
	counter: CounterTable;
	attempt: AttemptTable;
	search_count: SearchCountTable;
	word_change: WordChangeTable;
	link_check: LinkCheckTable;
	setting: SettingTable;
	invitation: InvitationTable;
	confirmation_link: ConfirmationLinkTable;
	bulk_import: BulkImportTable;
	bulk_item: BulkItemTable;
	update_item: UpdateItemTable;
	update_draft: UpdateDraftTable;
	calendar_entry: CalendarEntryTable;
}
