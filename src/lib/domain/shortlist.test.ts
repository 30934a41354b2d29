import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestNote, readNote } from './shortlist';
import { readerLength } from './text';

const codeOf = (typed: string): string | undefined => {
	const read = readNote(typed);
	return read.ok ? undefined : read.errors[0]?.code;
};

describe('a note', () => {
	test.each([
		['nothing', '', ''],
		['blanks around it', ' 電話する \n', '電話する'],
		["a browser's line ends", 'はい\r\nいいえ\rたぶん', 'はい\nいいえ\nたぶん'],
		['half a character', '見積\ud83d', '見積\ufffd'],
		['as many characters as fit', 'あ'.repeat(140), 'あ'.repeat(140)],
		['an emoji of several signs, which is one character', '👍🏽'.repeat(20), '👍🏽'.repeat(20)],
	])('takes %s', (_case, typed, note) => {
		expect(readNote(typed)).toEqual({ ok: true, value: note });
	});

	test('has at most 140 characters, as a reader counts them', () => {
		const read = readNote('あ'.repeat(141));
		expect(read).toEqual({
			ok: false,
			errors: [{ path: 'note', code: 'too-long', values: { most: 140, count: 141 } }],
		});
	});

	test('is not so large that a browser could not send twelve of them', () => {
		expect(codeOf('👨‍👩‍👧‍👦'.repeat(18))).toBeUndefined();
		expect(codeOf('👨‍👩‍👧‍👦'.repeat(19))).toBe('too-large');
	});

	test('is taken again as it was kept', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
				const read = readNote(typed);
				if (!read.ok) return expect(readerLength(typed.trim()) > 0).toBe(true);
				expect(readNote(read.value)).toEqual(read);
				expect(readerLength(read.value)).toBeLessThanOrEqual(longestNote);
			}),
		);
	});
});
