import type { CompareCell, Compared, CompareLine } from './compare-cells';
import { criteriaView, type CriterionView } from './criteria-view-words';
import { judgementView } from './judgement-words';
import { commas } from './list-words';
import { plainly, type Said } from './text-words';
import type { Words } from './words';

export interface ComparedConditions {
	/** One cell a program, without what all of them ask. */
	cells: CompareCell[];
	/** What all of them ask. */
	shared: CompareLine[];
}

const withChoices = (said: Said, choices: readonly string[], words: Words): Said =>
	choices.length === 0 ? said : { ...said, text: `${said.text} ${commas(choices, words)}` };

function judgedLines({ program, match, names }: Compared, words: Words): CompareLine[] {
	if (!match) return [];
	const { lines } = judgementView(program, match.judgement, words, names);
	return lines.map(({ said, choices, outcome, outcomeLabel, track }) => ({
		...withChoices(said, choices, words),
		...(track ? { label: plainly(track) } : {}),
		outcome,
		outcomeLabel,
	}));
}

function plainLines({ program, names }: Compared, words: Words): CompareLine[] {
	const { targets, exclusions } = criteriaView(program, words, names);
	const line = ({ lead, choices }: CriterionView) => withChoices(lead, choices, words);
	return [...targets, ...exclusions].map(line);
}

const keyOf = ({ label, text }: CompareLine): string => JSON.stringify([label?.text, text]);

/** Each line once: a rule may stand in several places. */
const distinct = (lines: readonly CompareLine[]): CompareLine[] => [
	...new Map(lines.map((line) => [keyOf(line), line])).values(),
];

/** What only this program asks; that nobody has seen its conditions, where that is so. */
function ownLines(
	lines: readonly CompareLine[],
	{ program }: Compared,
	isShared: (line: CompareLine) => boolean,
	{ t }: Words,
): CompareLine[] {
	const own = lines.filter((line) => !isShared(line));
	if (own.length > 0) return own;
	const isSeen = program.criteriaCoverage !== 'unseen';
	return [plainly(t(isSeen ? 'kept.compare.noConditions' : 'kept.compare.unseen'))];
}

/** The conditions of each program, those that all share taken out; with outcomes for who answered. */
export function compareConditions(compared: readonly Compared[], words: Words): ComparedConditions {
	const all = compared.map((one) =>
		distinct(one.match ? judgedLines(one, words) : plainLines(one, words)),
	);
	const counts = new Map<string, number>();
	for (const line of all.flat()) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
	const isShared = (line: CompareLine) =>
		compared.length > 1 && counts.get(keyOf(line)) === compared.length;
	return {
		cells: compared.map((one, place) => ({
			lines: ownLines(all[place] ?? [], one, isShared, words),
		})),
		shared: (all[0] ?? []).filter(isShared),
	};
}
