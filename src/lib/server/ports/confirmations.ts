import type { JstDate } from '../../domain/jst-date';
import type { Program } from '../../domain/program/program';
import type { SomebodysAct } from './editor-store';
import type { NewJob } from './job-queue';

/** A program that the public sees, and who answers for it. */
export interface OwnedProgram {
	/** As the public sees it, with `verifiedOn` and `confirmBy` as they are now. */
	program: Program;
	/** Its newest revision. */
	number: number;
	ownerId: string | undefined;
}

/** A program as somebody has seen it. */
export interface SeenProgram {
	id: string;
	number: number;
}

export interface ConfirmationLink {
	ownerId: string;
	programIds: readonly string[];
	/** The day on which it was sent. */
	madeOn: JstDate;
	/** An instant, as ISO text in UTC. */
	expiresAt: string;
}

/** Who answers for a program, and by when it is to be confirmed; nothing takes it away. */
export interface Assignment {
	ownerId: string | undefined;
	confirmBy: JstDate | undefined;
}

/** Who answers for which program, and that it still holds. Each deed is done whole, with its audit. */
export interface Confirmations {
	/** In the order of ids. */
	programs(filter?: { ownerId?: string; ids?: readonly string[] }): Promise<OwnedProgram[]>;
	/**
	 * Gives programs an owner and a day; what is so already is no deed.
	 * @returns how many have changed
	 */
	assign(ids: readonly string[], assignment: Assignment, act: SomebodysAct): Promise<number>;
	/**
	 * Confirms what is still as it was seen, and still its owner's where one is named.
	 * @returns the ids of those that were confirmed
	 */
	confirm(
		seen: readonly SeenProgram[],
		confirmation: { on: JstDate; confirmBy: JstDate; ownerId?: string },
		act: SomebodysAct,
	): Promise<string[]>;
	/** Writes a link down, and the mail that takes it to its owner. */
	addLink(tokenHash: string, link: ConfirmationLink, mail: NewJob): Promise<void>;
	/** Nothing where it is over. */
	link(tokenHash: string, now: string): Promise<ConfirmationLink | undefined>;
	/** The day of the last mail to each owner, until this day. */
	lastMails(today: JstDate): Promise<ReadonlyMap<string, JstDate>>;
}
