import type { Cookies } from '@sveltejs/kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNote } from '../../domain/shortlist';
import { keep, keptIn, letGo } from './shortlist';

interface Set {
	name: string;
	value: string;
	options: Parameters<Cookies['set']>[2];
}

/** The cookies of one browser, and what was set in it. */
function browser(own: Record<string, string> = {}): { cookies: Cookies; set: Set[] } {
	const values = new Map(Object.entries(own));
	const set: Set[] = [];
	const write: Cookies['set'] = (name, value, options) => {
		values.set(name, value);
		set.push({ name, value, options });
	};
	const cookies: Cookies = {
		get: (name) => values.get(name),
		getAll: () => [...values].map(([name, value]) => ({ name, value })),
		set: write,
		delete: (name, options) => {
			values.delete(name);
			set.push({ name, value: '', options: { ...options, maxAge: 0 } });
		},
		serialize: () => '',
	};
	return { cookies, set };
}

const plain = new URL('http://example.jp/ja/shortlist');
const overTls = new URL('https://example.jp/ja/shortlist');
const anything = () => true;
const base64 = (text: string) => Buffer.from(text).toString('base64url');

describe('a kept program', () => {
	test('is a cookie that no script and no other site can read, for half a year', () => {
		const { cookies, set } = browser();
		keep(cookies, plain, { id: 'kitchen-fan-grant', note: '' });
		keep(cookies, overTls, { id: 'a-loan', note: '電話' });
		const options = { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 15_552_000 };
		expect(set).toEqual([
			{ name: 'keep-kitchen-fan-grant', value: '', options: { ...options, secure: false } },
			{ name: 'keep-a-loan', value: base64('電話'), options: { ...options, secure: true } },
		]);
	});

	test('comes back with its note, in the order of keeping', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 140 }), (typed) => {
				const read = readNote(typed);
				fc.pre(read.ok);
				const kept = [
					{ id: 'b-loan', note: read.ok ? read.value : '' },
					{ id: 'a-grant', note: '' },
				];
				const { cookies, set } = browser();
				for (const one of kept) keep(cookies, plain, one);
				expect(keptIn(cookies, anything)).toEqual(kept);
				expect(set[0]?.value).toMatch(/^[\w-]{0,600}$/);
			}),
		);
	});

	test('is gone when it was let go', () => {
		const { cookies } = browser();
		keep(cookies, plain, { id: 'a-grant', note: '' });
		letGo(cookies, plain, 'a-grant');
		expect(keptIn(cookies, anything)).toEqual([]);
	});
});

describe('what was not written here', () => {
	test.each([
		['another cookie', { answers: 'x' }],
		['a name that no program has', { 'keep-A Grant': '' }],
		['a name without a program', { 'keep-': '' }],
		['a name as long as a book', { [`keep-${'a'.repeat(101)}`]: '' }],
		['a program that is not there', { 'keep-gone': '' }],
	])('%s is not kept', (_case, own) => {
		expect(keptIn(browser(own).cookies, (id) => id !== 'gone')).toEqual([]);
	});

	test.each([
		['no base 64', '%%%'],
		['half a character', Buffer.from([0xe3, 0x81]).toString('base64url')],
		['a note that is too long', base64('あ'.repeat(141))],
		['padding', `${base64('a')}==`],
		['blanks around the note', base64(' a ')],
	])('%s is no note', (_case, value) => {
		const { cookies } = browser({ 'keep-a-grant': value });
		expect(keptIn(cookies, anything)).toEqual([{ id: 'a-grant', note: '' }]);
	});

	test('more than twelve are not looked at', () => {
		const many = Array.from({ length: 14 }, (_, place) => [`keep-grant-${place}`, '']);
		const kept = keptIn(browser(Object.fromEntries(many)).cookies, anything);
		expect(kept.map(({ id }) => id)).toEqual(many.slice(0, 12).map(([name]) => name?.slice(5)));
	});
});
