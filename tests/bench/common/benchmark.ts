export interface Aim {
	comparison: '≤' | '≥' | '>';
	value: number;
}

export interface Figure {
	/** Such as `search.p50_ratio`. */
	key: string;
	value: number;
	/** Bare ratios and shares have none. */
	unit?: 'kB';
	aim?: Aim;
	/** What was measured against what, and anything a reader must know of this run. */
	what: string;
}

export interface Outcome {
	figures: Figure[];
	/** What stands behind the figures; printed with `--detail`. */
	detail: string[];
}

export interface Benchmark {
	name: string;
	/** Whatever it starts, it registers with `atTheEnd`. */
	run(): Promise<Outcome>;
}

export const atMost = (value: number): Aim => ({ comparison: '≤', value });
export const atLeast = (value: number): Aim => ({ comparison: '≥', value });
export const moreThan = (value: number): Aim => ({ comparison: '>', value });

export function isMet(value: number, { comparison, value: aim }: Aim): boolean {
	if (comparison === '≤') return value <= aim;
	return comparison === '≥' ? value >= aim : value > aim;
}
