export interface ProgramTable {
	id: string;
	/** The program as it is now, as JSON. */
	document: string;
	/** The program as it was last imported; differs from `document` once somebody edited it. */
	imported: string;
}

export interface CounterTable {
	name: string;
	value: number;
}

export interface Tables {
	program: ProgramTable;
	counter: CounterTable;
}
