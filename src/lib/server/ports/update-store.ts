import type { Update } from '../../domain/updates/update';

/** Updates that were published; nobody takes one back but the data folder its own. */
export interface UpdateStore {
	/** Grows with every change; equal revisions mean equal updates. */
	revision(): Promise<number>;
	/** The newest first. */
	all(): Promise<Update[]>;
	/**
	 * Brings past updates in line with the data folder. One that is no longer there goes.
	 * @param isWhole false where some could not be read, so that none goes for that
	 */
	bringPast(updates: readonly Update[], isWhole: boolean): Promise<void>;
	/** Writes those that were never written; an id is written once, whatever is said under it. */
	writeOnce(updates: readonly Update[]): Promise<void>;
}
