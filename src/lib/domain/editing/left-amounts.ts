import { withoutRuby } from '../text';
import { differenceOf } from './difference';
import type { Json, JsonObject } from './json';
import { isObject } from './json';

/** A text that still says an amount which a figure had before. */
export interface LeftAmount {
	path: string[];
	/** Whole yen, each as it was before. */
	amounts: number[];
}

const million = 1_000_000;
const [man, oku] = [10_000, 100_000_000];
const comma = (value: number): string => value.toLocaleString('en');

/** 1000000 → 100万, 1億2000万 and the like; nothing where it is no multiple of 1万. */
function inTenThousands(yen: number): string[] {
	if (yen === 0 || yen % man !== 0) return [];
	const [over, rest] = [Math.floor(yen / oku), (yen % oku) / man];
	if (over === 0) return [`${rest}万`, `${comma(rest)}万`];
	return rest === 0 ? [`${over}億`] : [`${over}億${rest}万`, `${over}億${comma(rest)}万`];
}

/** How people write an amount, in Japanese and English. */
const writtenForms = (yen: number): string[] => [
	...inTenThousands(yen),
	...(yen >= 1000 ? [comma(yen), String(yen)] : [`${yen}円`]),
	...(yen >= million && yen % (million / 10) === 0 ? [`${yen / million} million`] : []),
];

/** Whether a text says the amount, and not merely a longer number with these digits in it. */
export function saysAmount(text: string, yen: number): boolean {
	const plain = withoutRuby(text).normalize('NFKC');
	return writtenForms(yen).some((form) =>
		new RegExp(`(?<![\\d,.億])${form.replace('.', '\\.')}(?![\\d]|[,.]\\d)`).test(plain),
	);
}

function* textsIn(value: Json | undefined, path: string[]): Generator<[string[], string]> {
	if (typeof value === 'string') yield [path, value];
	else if (Array.isArray(value))
		for (const [index, item] of (value as readonly Json[]).entries())
			yield* textsIn(item, [...path, String(index)]);
	else if (isObject(value))
		for (const [name, inner] of Object.entries(value)) yield* textsIn(inner, [...path, name]);
}

/** Past results and sources say what was: an old amount belongs there. */
const historic = new Set(['sources', 'results']);

/**
 * Texts of a draft in which an amount stands that one of its figures no longer has. The title says
 * 「最大100万円」 long after the cap has become another: whoever changes the figure has to be told.
 */
export function leftAmounts(before: JsonObject, after: JsonObject): LeftAmount[] {
	const changed = differenceOf(before, after).flatMap(({ path, before: old, after: fresh }) =>
		typeof old === 'number' && fresh !== undefined && path.at(-1)?.endsWith('Yen') ? [old] : [],
	);
	const gone = [...new Set(changed)].filter((yen) => yen > 0);
	if (gone.length === 0) return [];
	const shown = Object.fromEntries(Object.entries(after).filter(([name]) => !historic.has(name)));
	return [...textsIn(shown, [])].flatMap(([path, text]) => {
		const amounts = gone.filter((yen) => saysAmount(text, yen));
		return amounts.length > 0 ? [{ path, amounts }] : [];
	});
}
