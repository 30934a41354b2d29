import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizedPassword, passwordErrors } from './password';

const about = ['Hanako Suzuki', 'hanako.suzuki@city.example.jp', '港町市', 'Minatomachi'];
const codeOf = (password: string) => passwordErrors(password, about)[0]?.code;

describe('a password', () => {
	test.each([
		['', 'missing'],
		['short words', 'too-short'],
		['あ'.repeat(11), 'too-short'],
		['x7'.repeat(65), 'too-long'],
	])('%j is %s', (password, code) => expect(codeOf(password)).toBe(code));

	test.each([
		['aaaaaaaaaaaaaaa'],
		['abababababab'],
		['correct1correct1'],
		['password123456'],
		['Password2026!!'],
		['P@ssw0rd1234!'],
		['qwertyuiopasdf'],
		['1qaz2wsx3edc'],
		['1q2w3e4r5t6y'],
		['abcdefghijkl'],
		['987654321098'],
		['minatomachi2026!'],
		['港町市パスワード2026年'],
		['hanakosuzuki1'],
		['Suzuki-Hanako-2026'],
		['todokuadmin123'],
		['ｐａｓｓｗｏｒｄ１２３４'],
	])('%j can be guessed', (password) => expect(codeOf(password)).toBe('guessable'));

	test.each([
		['correct horse battery staple'],
		['朝は川沿いを歩いて出勤する'],
		['vb8-kfm2-qtz9-w'],
		['mikan to kotatsu no fuyu'],
		['hanako likes violet tram rides'],
	])('%j is taken', (password) => expect(codeOf(password)).toBeUndefined());

	test('is never said in what is wrong with it', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 3 }), (password) => {
				const said = JSON.stringify(passwordErrors(password, about).map(({ values }) => values));
				expect(said).not.toContain(`"${password}"`);
			}),
		);
	});

	test('is the same however wide its letters were typed', () =>
		expect(normalizedPassword('ｍｉｋａｎ　１')).toBe('mikan 1'));
});
