import type { Update } from '../../domain/updates/update';
import type { DraftedUpdate } from '../../domain/updates/update-fact';
import type { SomebodysAct } from './editor-store';

/** A publication, by its program and the number of the revision. */
export interface RevisionKey {
	programId: string;
	number: number;
}

/** A draft about which nobody has decided yet. */
export interface WaitingUpdate extends RevisionKey, DraftedUpdate {
	/** When its revision was published: an instant, as ISO text in UTC. */
	at: string;
}

/** What becomes of drafts; each deed leaves a line in the audit. */
export interface UpdateDrafts {
	/** The newest first. */
	waiting(filter: { programId?: string }, limit: number): Promise<WaitingUpdate[]>;
	/** How many wait. */
	count(filter: { programId?: string }): Promise<number>;
	/**
	 * Makes a public item of a draft, in the words given.
	 * @returns whether it had still been waiting; if not, nothing has changed
	 */
	accept(key: RevisionKey, item: Update, act: SomebodysAct): Promise<boolean>;
	/** @returns whether it had still been waiting */
	drop(key: RevisionKey, act: SomebodysAct): Promise<boolean>;
	/**
	 * Publishes what somebody has written without a draft.
	 * @param item its id with a number behind it, if it is taken
	 */
	write(item: Update, act: SomebodysAct): Promise<Update>;
}
