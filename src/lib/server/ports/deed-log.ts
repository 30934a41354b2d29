import type { AuditDeed } from '../../domain/editing/audit-deeds';

export interface LoggedDeed {
	/** Who did it; nothing for what nobody who has signed in did. */
	actorId: string | undefined;
	deed: AuditDeed;
	/** What it was done to: `user/<id>`, `setting/<name>`. */
	subject: string;
	/** Never an address, a name or a secret. */
	detail: Record<string, string>;
}

/** Writes down who did what, and when; nothing can be taken back. */
export interface DeedLog {
	add(deed: LoggedDeed): Promise<void>;
}
