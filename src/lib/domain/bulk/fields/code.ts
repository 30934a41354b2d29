import { failure, success, type Result } from '../../result';
import { labelled, type CodeSet, type LabelledCode } from '../labels';
import { narrow, shownText } from '../sheet';
import { refused, stated, type Field } from './field';

const alike = (text: string): string => narrow(text).toLowerCase();

/** The code that was meant: the code, the code with its label, or the label alone. */
export function codeIn(typed: string, set: readonly LabelledCode[]): string | undefined {
	const wanted = alike(typed);
	const [first = ''] = wanted.split(' ');
	const byCode = set.find(({ code }) => code === wanted) ?? set.find(({ code }) => code === first);
	if (byCode) return byCode.code;
	const byLabel = set.filter(({ label }) => alike(label) === wanted);
	return byLabel.length === 1 ? byLabel[0]?.code : undefined;
}

/** One code of a list. */
export const code = (set: CodeSet): Field => ({
	read: stated((value, { labels }) => {
		const found = codeIn(shownText(value), labels[set]);
		return found === undefined ? refused('unknown-code', value) : success(found);
	}),
	show: (value, labels) => labelled(String(value), labels[set]),
	set,
	width: 22,
});

/** Labels may have commas in them: a part is only cut at one where it is no code as it stands. */
const partsOf = (typed: string, set: readonly LabelledCode[]): string[] =>
	typed
		.split(/[\n;；]/)
		.flatMap((part) => (codeIn(part, set) === undefined ? part.split(/[,、]/) : [part]))
		.map((part) => part.trim())
		.filter((part) => part !== '');

function codesIn(typed: string, set: readonly LabelledCode[]): Result<string[]> {
	const found = partsOf(typed, set).map((part) => ({ part, code: codeIn(part, set) }));
	const strange = found.find((one) => one.code === undefined);
	if (strange)
		return failure([{ path: '', code: 'unknown-code', values: { value: strange.part } }]);
	return success([...new Set(found.flatMap((one) => one.code ?? []))]);
}

/** Some codes of a list, one a line or with semicolons between them, the main one first. */
export const codes = (set: CodeSet): Field => ({
	read: stated((value, { labels }) => codesIn(shownText(value), labels[set])),
	show: (value, labels) =>
		Array.isArray(value)
			? value.map((one) => labelled(String(one), labels[set])).join('\n')
			: String(value),
	words: set,
	width: 22,
});
