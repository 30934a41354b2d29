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

const scripts = {
	kanji: /[\p{Script=Han}々]/u,
	katakana: /[ァ-ヶー]/,
	hiragana: /[ぁ-ゖ]/,
	latin: /[a-z0-9]/,
};
type Script = keyof typeof scripts;

const scriptNames: readonly Script[] = ['kanji', 'katakana', 'hiragana', 'latin'];
const scriptAt = (text: string, index: number) =>
	scriptNames.find((name) => scripts[name].test(text.charAt(index)));

const particleBefore = /[おごのとやでをがな]/;
const particleAfter = /[やのをとでにはがもさだ]/;

/**
 * Whether a short word is one of its own, so that 本 is not found in 日本, バー in ハンバーガー, リース
 * in アーリーステージ nor げた in 上げた: the script changes at its ends, or a particle stands there.
 */
export function standsByItself({ written }: TradeText, start: number, end: number): boolean {
	const script = scriptAt(written, start);
	const scriptBefore = scriptAt(written, start - 1);
	const opens = scriptBefore !== script || particleBefore.test(written.charAt(start - 1));
	const closes =
		scriptAt(written, end) !== scriptAt(written, end - 1) ||
		particleAfter.test(written.charAt(end));
	const length = end - start;
	if (length === 1) return opens && closes;
	if (length > 3 || !/^[ぁ-ゖー]+$/.test(foldWritten(written.slice(start, end)))) return true;
	if (script === 'hiragana') return opens && closes && (length === 3 || scriptBefore !== 'kanji');
	return length === 3 ? opens || closes : opens && closes;
}
