import { expect, test } from 'vitest';
import fc from 'fast-check';
import { fullBusinesses } from '../../../../tests/support/arbitrary-businesses';
import { parseAnswers, printAnswers } from './answers';

test('answers come back as they were', () => {
	fc.assert(
		fc.property(fullBusinesses, (business) => {
			const text = printAnswers(business);
			expect(text).toMatch(/^[\w-]+$/);
			expect(parseAnswers(text)).toEqual(business);
		}),
	);
});

test('what is too long for a cookie is not kept', () => {
	const certifications = Array.from({ length: 100 }, (_, index) => `certificate-of-many-${index}`);
	expect(printAnswers({ certifications: [...certifications, 'x'.repeat(3000)] })).toBeUndefined();
});

test.each([
	['nothing', ''],
	['no text of ours', 'hello world'],
	['half of one', printAnswers({ employees: 12 })?.slice(0, 9) ?? ''],
	['answers that there are not', Buffer.from('{"colour":"red"}').toString('base64url')],
	['negative people', Buffer.from('{"employees":-1}').toString('base64url')],
	['a list', Buffer.from('[]').toString('base64url')],
	['a book', 'a'.repeat(5000)],
])('%s is no answer', (_case, text) => {
	expect(parseAnswers(text)).toBeUndefined();
});
