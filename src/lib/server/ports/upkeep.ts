/** The newest backup that was taken of this database. */
export interface LastBackup {
	/** An instant, as ISO text in UTC. */
	at: string;
	/** Where it was put. */
	file: string;
	bytes: number;
}
