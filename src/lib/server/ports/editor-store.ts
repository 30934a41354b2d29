import type { JsonObject } from '../../domain/editing/json';
import type { DraftState, ListingState } from '../../domain/editing/listing-state';
import type { Program } from '../../domain/program/program';
import type { DraftedUpdate } from '../../domain/updates/update-fact';

/** Who does something, and when. Nobody: the site itself, at a time that somebody has set. */
export interface Act {
	actorId: string | undefined;
	/** An instant, as ISO text in UTC; so are all others here. */
	at: string;
}

export interface SomebodysAct extends Act {
	actorId: string;
}

export interface Draft {
	programId: string;
	/** May be incomplete. */
	document: JsonObject;
	/** The revision it began from; 0 for a new program. */
	baseNumber: number;
	state: DraftState;
	/** Who saved it last. */
	authorId: string;
	/** Grows with every save and every change of state, and never comes again, though a draft may. */
	version: number;
	updatedAt: string;
	/** What was said when it was sent for review, or sent back. */
	note: string | undefined;
}

export interface Listing {
	id: string;
	state: ListingState;
	/** What the public sees, or saw last. */
	published: JsonObject | undefined;
	/** The newest revision; 0 before it is first published. */
	number: number;
	/** Who wrote and published that revision, and when. */
	newest: Revision | undefined;
	draft: Draft | undefined;
	ownerId: string | undefined;
	confirmBy: string | undefined;
	confirmedOn: string | undefined;
	/** When the draft becomes public, and who has decided so. */
	publishAt: string | undefined;
	publishBy: string | undefined;
	endAt: string | undefined;
}

export interface ListingFilter {
	states?: readonly ListingState[];
	/** Only listings with a draft in one of these states. */
	draftStates?: readonly DraftState[];
	ownerId?: string;
	authorId?: string;
	/** Only listings with a draft that somebody else saved last. */
	exceptAuthorId?: string;
	/** Only those before the public that are to be confirmed by this day or an earlier one. */
	confirmBy?: string;
	/** Only listings that are to be published or to end at a time. */
	isTimed?: boolean;
	/** Only drafts that began before the newest revision. */
	isOutdated?: boolean;
	/** Part of the id, the name, the title or an alias, however wide or large it is written. */
	text?: string;
	offset: number;
	limit: number;
}

/** Why a deed was not done; nothing has changed. */
export type StoreRefusal =
	/** There is no such listing, or no such revision. */
	| 'not-found'
	| 'id-taken'
	| 'no-draft'
	| 'draft-exists'
	/** The draft is no longer the one that was meant. */
	| 'changed'
	/** A newer revision was published since the draft began. */
	| 'outdated'
	/** The deed makes no sense for the listing as it stands. */
	| 'wrong-state';

export type Done<Value> = { ok: true; value: Value } | { ok: false; reason: StoreRefusal };

export type Saved =
	| { state: 'saved'; draft: Draft }
	| { state: 'conflict'; mine: JsonObject; theirs: Draft; base: JsonObject }
	| { state: 'no-draft' };

export interface Save {
	id: string;
	document: JsonObject;
	/** The version that it was made from. */
	version: number;
	/** A newer revision that the document has been brought together with. */
	baseNumber?: number;
}

/** A draft, as somebody has seen it. */
export interface SeenDraft {
	id: string;
	version: number;
}

export interface Revision {
	number: number;
	at: string;
	authorId: string | undefined;
	publisherId: string | undefined;
	because: string | undefined;
}

export interface WholeRevision extends Revision {
	document: JsonObject;
}

export interface AuditLine {
	id: number;
	at: string;
	actorId: string | undefined;
	deed: string;
	/** What it was done to: `program/<id>`, `user/<id>`, `setting/<name>`. */
	subject: string;
	detail: JsonObject;
}

export interface AuditFilter {
	subject?: string;
	actorId?: string;
	deed?: string;
	/** From this instant on, and before that one. */
	from?: string;
	until?: string;
}

export interface AuditPage {
	/** Lines older than this one. */
	before?: number;
	limit: number;
}

/** What somebody has set a time for, and the time has come. */
export interface DueDeed {
	id: string;
	deed: 'publish' | 'end';
}

/**
 * What staff write, publish and take back. Each deed is done whole, with its line in the audit, or
 * not at all, and one after the other, whichever process does it.
 */
export interface EditorStore {
	/** In the order of ids; `total` counts those on other pages too. */
	listings(filter: ListingFilter): Promise<{ total: number; listings: Listing[] }>;
	listing(id: string): Promise<Listing | undefined>;
	/** Ids of all programs that were ever published. */
	publishedIds(): Promise<string[]>;

	/** A listing that nobody sees yet. */
	createDraft(id: string, document: JsonObject, act: SomebodysAct): Promise<Done<Draft>>;
	/** The draft there is, or a new one of what was published last. */
	openDraft(id: string, act: SomebodysAct): Promise<Done<Draft>>;
	/**
	 * A save from another version than the newest changes nothing and gives both documents and what
	 * they came from. What is saved goes back to being a draft, and loses the time it was set for.
	 */
	saveDraft(save: Save, act: SomebodysAct): Promise<Saved>;
	sendForReview(draft: SeenDraft & { note?: string }, act: SomebodysAct): Promise<Done<Draft>>;
	/** @param draft with `errors` where the site sends back what it could not publish in time */
	sendBack(
		draft: SeenDraft & { note?: string; detail?: JsonObject },
		act: Act,
	): Promise<Done<Draft>>;
	/** Takes the draft away, and with it a listing that was never published. */
	discard(draft: SeenDraft, act: SomebodysAct): Promise<Done<undefined>>;
	/** Makes a draft of an old revision. */
	restore(revision: { id: string; number: number }, act: SomebodysAct): Promise<Done<Draft>>;

	/**
	 * Brings a program before the public as a new revision, in place of the draft it was made of.
	 * @param draft with `isDue` only if its time was set and has come, for one process of several; with
	 * `update` where the public is to be told, which then waits for somebody to accept it
	 * @returns the number of the revision
	 */
	publish(
		draft: SeenDraft & {
			program: Program;
			because?: string;
			isDue?: boolean;
			update?: DraftedUpdate | undefined;
		},
		act: Act,
	): Promise<Done<number>>;
	withdraw(program: { id: string; because?: string }, act: SomebodysAct): Promise<Done<undefined>>;
	/** Sets when a draft is published; or takes it back. */
	publishAt(draft: SeenDraft & { publishAt?: string }, act: SomebodysAct): Promise<Done<undefined>>;
	/** Sets when a program is withdrawn; or takes it back. */
	endAt(program: { id: string; endAt?: string }, act: SomebodysAct): Promise<Done<undefined>>;
	/** Withdraws a program whose time has come, for one process of several. */
	end(id: string, act: Act): Promise<Done<undefined>>;
	due(now: string): Promise<DueDeed[]>;

	/** The newest first. */
	revisions(id: string): Promise<Revision[]>;
	revision(id: string, number: number): Promise<WholeRevision | undefined>;
	/** The newest first; `next` where there are older ones. */
	audit(
		filter: AuditFilter,
		page: AuditPage,
	): Promise<{ lines: AuditLine[]; next: number | undefined }>;
}
