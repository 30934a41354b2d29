import { expect, test } from 'vitest';
import fc from 'fast-check';
import { fullBusinesses } from '../../../../tests/support/arbitrary-businesses';
import type { Cookies } from '@sveltejs/kit';
import { answersFor, parseAnswers, printAnswers } from './answers';

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

test.each([
	['/[lang=lang]/(public)/programs/[id]', 7],
	['/[lang=lang]/(own)/shortlist', 7],
	['/[lang=lang]/(own)/compare', 7],
	['/[lang=lang]/(own)/business', 3],
	['/[lang=lang]/(public)/programs', 3],
	['/[lang=lang]/(public)', 3],
	[null, 3],
])('on %s answers of the address count only where the page says so', (route, employees) => {
	const cookies: Pick<Cookies, 'get'> = { get: () => printAnswers({ employees: 3 }) };
	const url = new URL(`http://here.invalid/?answers=${printAnswers({ employees: 7 }) ?? ''}`);
	expect(answersFor(cookies, url, route)).toEqual({ employees });
	const broken = new URL('http://here.invalid/?answers=broken');
	expect(answersFor(cookies, broken, route)).toEqual({ employees: 3 });
});
