/** Lists of codes that a table shows with their labels. */
export const codeSets = [
	'kind',
	'goal',
	'scope',
	'state',
	'lifecycle',
	'availability',
	'period-end',
	'benefit',
	'confidence',
	'desk',
	'known',
] as const;
export type CodeSet = (typeof codeSets)[number];

export interface LabelledCode {
	code: string;
	label: string;
}

/** The codes of each list, in their order, with the words that staff know them by. */
export type Labels = Readonly<Record<CodeSet, readonly LabelledCode[]>>;

/** A code as a table shows it: `subsidy 補助金`. */
export function labelled(code: string, set: readonly LabelledCode[]): string {
	const label = set.find((one) => one.code === code)?.label;
	return label === undefined || label === code ? code : `${code} ${label}`;
}
