import { keyOfAnswer, type Answer, type AnswerField } from './answer';

/** An answer that is missing, with values on both sides of what a fact asks. */
export interface Ask {
	answer: Answer;
	values: readonly unknown[];
}

/** Asks for an answer, where it has not been given. */
export const ask = (field: AnswerField, given: unknown, values: readonly unknown[]): Ask[] =>
	given === undefined ? [{ answer: { field }, values }] : [];

/** No code, all that matter, and each alone. */
const listsOf = (codes: readonly string[]): string[][] => [
	[],
	[...codes],
	...codes.map((code) => [code]),
];

/** Asks for a list, where it has not been given, of which these codes matter. */
export const askList = (field: AnswerField, given: unknown, codes: readonly string[]): Ask[] =>
	given === undefined ? [{ answer: { field, codes: [...codes] }, values: listsOf(codes) }] : [];

/** Lists may have to name what several facts ask for. */
function joined(one: Ask, other: Ask): Ask {
	const values = [...one.values, ...other.values];
	if (one.answer.codes === undefined) return { answer: one.answer, values };
	const codes = [...new Set([...one.answer.codes, ...(other.answer.codes ?? [])])];
	return { answer: { ...one.answer, codes }, values: [...values, values.flat()] };
}

/** Each answer once, with all that anybody wants to know of it. */
export function mergedAsks(asks: readonly Ask[]): Ask[] {
	const merged = new Map<string, Ask>();
	for (const one of asks) {
		const key = keyOfAnswer(one.answer);
		const known = merged.get(key);
		merged.set(key, known ? joined(known, one) : one);
	}
	return [...merged.values()];
}
