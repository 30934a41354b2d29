import { joinPhrases, normalise, withoutKatakana } from '../finder/words';

/** The longest text that is read; whoever writes more has said it by then. */
const longestText = 120;

const singular = (text: string) =>
	text.replace(/\b([a-z]{2,})ies\b/g, '$1y').replace(/\b([a-z]{2,}[a-rt-z])s\b/g, '$1');

const largeKana = (text: string) =>
	text.replace(/[ぁぃぅぇぉっゃゅょゎ]/g, (small) => String.fromCharCode(small.charCodeAt(0) + 1));

export interface TradeText {
	/** As it was written, in normal form. */
	written: string;
	/** As it is compared; every character stands where it does in `written`. */
	folded: string;
}

/** Written text as it is compared. */
export const foldWritten = (written: string): string => largeKana(withoutKatakana(written));

/** Text with kana, widths, 屋 and や, and English plurals alike: パン屋, ぱんや and ﾊﾟﾝﾔ are one. */
export function tradeText(text: string): TradeText {
	const readable = text
		.slice(0, longestText)
		.replace(/\p{Cf}/gu, '')
		.replace(/\p{C}/gu, ' ');
	const written = singular(joinPhrases(normalise(readable))).replaceAll('屋', 'や');
	return { written, folded: foldWritten(written) };
}

export const foldTrade = (text: string): string => tradeText(text).folded;

const scripts = [/\p{Script=Han}|々/u, /[ァ-ヶー]/, /[ぁ-ゖ]/, /[a-z0-9]/];
const scriptAt = (text: string, index: number) =>
	scripts.findIndex((script) => script.test(text.charAt(index)));

const isShort = (word: string) => word.length === 1 || /^[ぁ-ゖー]{2}$/.test(word);
const before = /[おごのとやでをが]/;
const after = /[やのをとでにはがもさだ]/;

/**
 * Whether a short word is one of its own, so that 本 is not found in 日本 nor バー in ハンバーガー: the
 * script changes at its ends, or a particle stands there.
 */
export function standsByItself({ written }: TradeText, start: number, end: number): boolean {
	if (!isShort(foldWritten(written.slice(start, end)))) return true;
	const opens =
		start === 0 ||
		scriptAt(written, start - 1) !== scriptAt(written, start) ||
		before.test(written.charAt(start - 1));
	const closes =
		end === written.length ||
		scriptAt(written, end) !== scriptAt(written, end - 1) ||
		after.test(written.charAt(end));
	return opens && closes;
}
