import type { EstimateForm } from '../domain/amount/estimate-form';
import type { OpenPart } from '../domain/amount/estimate-parts';
import { partKinds, printPart } from '../domain/amount/estimate-request';
import type { Program } from '../domain/program/program';
import { estimateErrorText } from './estimate-errors';
import { say } from './text-words';
import type { Words } from './words';

/** What may be true of the applicant, to be ticked. */
export interface ChecksView {
	kind: 'checks';
	id: string;
	label: string;
	hint: string;
	error?: string;
	options: { name: string; value: string; label: string; note?: string; checked: boolean }[];
}

function optionOf(part: OpenPart, chosen: ReadonlySet<string>, words: Words) {
	const { text, onlyJapanese } = say(part.label, words);
	const value = printPart(part);
	return {
		...{ name: part.kind, value, label: text },
		...(onlyJapanese ? { note: onlyJapanese } : {}),
		checked: chosen.has(`${part.kind} ${value}`),
	};
}

/** A group for each benefit that has something to tick; what is wrong with any of them, at the first. */
export function partGroups(
	{ benefits }: Program,
	{ questions: { parts, chosen }, errors }: EstimateForm,
	words: Words,
): ChecksView[] {
	const { t } = words;
	const ticked = new Set(
		partKinds.flatMap((kind) => chosen[kind].map((part) => `${kind} ${printPart(part)}`)),
	);
	const places = [...new Set(parts.map(({ benefit }) => benefit))];
	const wrong = errors.find(({ path }) => partKinds.some((kind) => kind === path));
	return places.map((place, order): ChecksView => {
		const benefit = benefits[place];
		const isOnly = places.length === 1 || benefit === undefined;
		return {
			kind: 'checks',
			id: `estimate-parts-${place}`,
			label: isOnly
				? t('estimate.form.parts')
				: t('estimate.form.partsOf', { benefit: words.text(benefit.label) }),
			hint: t('estimate.form.partsHint'),
			...(wrong && order === 0 ? { error: estimateErrorText(wrong, words) } : {}),
			options: parts
				.filter((part) => part.benefit === place)
				.map((part) => optionOf(part, ticked, words)),
		};
	});
}
