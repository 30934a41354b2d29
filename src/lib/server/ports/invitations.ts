import type { Role } from '../../domain/editing/roles';

export interface Invitation {
	/** Empty for the first one, which the start prints: who opens it says who they are. */
	email: string;
	role: Role;
	invitedBy: string | undefined;
	/** An instant, as ISO text in UTC. */
	expiresAt: string;
}

export interface OpenInvitation extends Invitation {
	tokenHash: string;
}

/** Links that make an account or give it a new password, each good for once and for a while. */
export interface Invitations {
	/** In place of all others for the same address. */
	put(tokenHash: string, invitation: Invitation): Promise<void>;
	find(tokenHash: string): Promise<Invitation | undefined>;
	/** Finds it for the one who is first; nobody else gets it after that. */
	take(tokenHash: string): Promise<Invitation | undefined>;
	/** What was taken can be taken once more. */
	giveBack(tokenHash: string): Promise<void>;
	withdraw(tokenHash: string): Promise<void>;
	withdrawAllFor(email: string): Promise<void>;
	/** Those that somebody has sent and nobody has used yet, the newest first. */
	open(): Promise<OpenInvitation[]>;
}
