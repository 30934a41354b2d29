/** Three-valued: what is not known is neither a match nor a refusal. */
export type Outcome = 'met' | 'unknown' | 'failed';

const inverses: Record<Outcome, Outcome> = { met: 'failed', unknown: 'unknown', failed: 'met' };

export const inverse = (outcome: Outcome): Outcome => inverses[outcome];

export const outcomeOf = (holds: boolean | undefined): Outcome =>
	holds === undefined ? 'unknown' : holds ? 'met' : 'failed';

/** Met when all are, failed as soon as one is. */
export function every<T>(items: readonly T[], judge: (item: T) => Outcome): Outcome {
	let result: Outcome = 'met';
	for (const item of items) {
		const outcome = judge(item);
		if (outcome === 'failed') return 'failed';
		if (outcome === 'unknown') result = 'unknown';
	}
	return result;
}

/** Met as soon as one is, failed when all are. */
export function some<T>(items: readonly T[], judge: (item: T) => Outcome): Outcome {
	let result: Outcome = 'failed';
	for (const item of items) {
		const outcome = judge(item);
		if (outcome === 'met') return 'met';
		if (outcome === 'unknown') result = 'unknown';
	}
	return result;
}

const same = (outcome: Outcome): Outcome => outcome;
export const both = (...outcomes: Outcome[]): Outcome => every(outcomes, same);
export const either = (...outcomes: Outcome[]): Outcome => some(outcomes, same);

/** What all agree on, where it is not known which of them counts. */
export function agreed(outcomes: readonly Outcome[]): Outcome {
	const [first = 'unknown'] = outcomes;
	return outcomes.every((outcome) => outcome === first) ? first : 'unknown';
}

/** Whether two lists share something; a list that is not given is not known. */
export function shares<T>(given: readonly T[] | undefined, asked: readonly T[]): Outcome {
	return outcomeOf(given?.some((item) => asked.includes(item)));
}

interface Range {
	min?: number | undefined;
	max?: number | undefined;
	below?: number | undefined;
}

/** Whether a number lies from `min` to `max`, and below `below`; where nothing is asked, it does. */
export function inRange(value: number | undefined, range: Range): Outcome {
	const { min = -Infinity, max = Infinity, below = Infinity } = range;
	if (value !== undefined) return outcomeOf(min <= value && value <= max && value < below);
	return outcomeOf(min === -Infinity && max === Infinity && below === Infinity ? true : undefined);
}
