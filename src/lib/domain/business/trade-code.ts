import type { Choice, TradeIndex } from './trade-index';

/** E, 24, 2452, E2452, JSIC 24: as it stands in a statistics form. */
const codePattern = /^(?:jsic[ -]?)?(?:([a-t])|([a-t])?[ -]?(\d{2,4}))$/;

/** What a code that was typed leads to and what lies right below it; undefined for other text. */
export function codeTyped(folded: string, index: TradeIndex): Choice[] | undefined {
	const match = codePattern.exec(folded);
	if (!match) return undefined;
	const [, alone, letter, digits] = match;
	const own = index.byCode.get(digits ?? alone?.toUpperCase() ?? '');
	if (!own || (letter !== undefined && letter.toUpperCase() !== own.letter)) return [];
	if (own.usual.length > 0) return [own];
	const below = index.industries.children(own.code).map(({ code }) => code);
	return [own, ...below.flatMap((code) => index.byCode.get(code) ?? [])];
}
