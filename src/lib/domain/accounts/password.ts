import type { FieldError } from '../result';

/**
 * Long rather than complicated: no rules on what it is made of, and what is easily guessed is
 * refused (NIST SP 800-63B-4, 3.1.1.2).
 */
export const leastPasswordCharacters = 12;
export const mostPasswordCharacters = 128;

/** What is left beside guessable words must be as long as this to count for something. */
const leastOwnCharacters = 6;
const leastDifferentCharacters = 5;

/** What lists of leaked passwords are made of; in what a password is compared as. */
const commonWords = [
	...['password', 'passwort', 'passphrase', 'passcode', 'pass', 'letmein', 'welcome', 'login'],
	...['administrator', 'admin', 'changeme', 'secret', 'default', 'master', 'test', 'user', 'guest'],
	...['iloveyou', 'sunshine', 'princess', 'football', 'baseball', 'dragon', 'monkey', 'shadow'],
	...['superman', 'batman', 'pokemon', 'doraemon', 'starwars', 'trustno', 'whatever', 'qazwsx'],
	...['sakura', 'arigato', 'konnichiwa', 'nippon', 'japan', 'tokyo'],
	...['todoku', 'todokeru', 'staff', 'shiyakusho', 'abc', 'aaa', 'パスワード', 'あいうえお'],
];

const rows = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890'];
const columns = ['1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik', '1q2w3e4r5t6y7u8i9o0p', '1a2b3c4d5e6f7g8h'];
const sequences = [...rows, ...columns].flatMap((row) => [row, [...row].reverse().join('')]);

/** As it is typed, stored and compared: full-width letters are the same letters. */
export const normalizedPassword = (typed: string): string => typed.normalize('NFKC');

const lookAlikes: Record<string, string> = { '@': 'a', '0': 'o', $: 's', '!': 'i', '3': 'e' };

const withoutLookAlikes = (text: string): string =>
	text.replace(/[@0$!3]/g, (letter) => lookAlikes[letter] ?? letter);

/** Takes out each run of four and more that stands so on a keyboard, in the alphabet, or repeats. */
function withoutSequences(text: string): string {
	let rest = '';
	for (let start = 0; start < text.length;) {
		let end = start + 4;
		const isRun = () => {
			const part = text.slice(start, end);
			const repeats = new Set(part).size === 1;
			return end <= text.length && (repeats || sequences.some((row) => row.includes(part)));
		};
		while (isRun()) end++;
		if (end === start + 4) rest += text.charAt(start++);
		else start = end - 1;
	}
	return rest;
}

const without = (text: string, words: readonly string[]): string =>
	words.reduce((rest, word) => rest.replaceAll(word, ' '), text);

const ownWords = (text: string): string[] =>
	text
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length >= 3);

/** What an attacker who knows the site, the person and the usual lists would still have to guess. */
function ownPart(password: string, about: readonly string[]): string {
	const words = [...about.flatMap(ownWords), ...commonWords].sort((a, b) => b.length - a.length);
	const lower = password.toLowerCase();
	const parts = [lower, withoutLookAlikes(lower)].map((text) =>
		without(withoutSequences(without(text, words)), words).replace(/(?:19|20)\d\d|[\s\p{P}]/gu, ''),
	);
	return parts.reduce((least, part) => (part.length < least.length ? part : least));
}

function isGuessable(password: string, about: readonly string[]): boolean {
	if (new Set(password.toLowerCase()).size < leastDifferentCharacters) return true;
	const half = /^(.{1,8})\1+$/su.exec(password);
	return half !== null || [...ownPart(password, about)].length < leastOwnCharacters;
}

/**
 * What is wrong with a new password; nothing where it may be used. Lengths are in characters.
 * @param about what others know of the person and the site: name, address, city
 */
export function passwordErrors(
	typed: string,
	about: readonly string[],
	path = 'password',
): FieldError[] {
	const password = normalizedPassword(typed);
	const count = [...password].length;
	if (count === 0) return [{ path, code: 'missing' }];
	if (count < leastPasswordCharacters)
		return [{ path, code: 'too-short', values: { least: leastPasswordCharacters, count } }];
	if (count > mostPasswordCharacters)
		return [{ path, code: 'too-long', values: { most: mostPasswordCharacters, count } }];
	return isGuessable(password, about) ? [{ path, code: 'guessable' }] : [];
}
