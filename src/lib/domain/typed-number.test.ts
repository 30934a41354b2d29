import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCount, readYen, type TypedNumberCode } from './typed-number';

const valueOf = (result: ReturnType<typeof readYen>) =>
	result.ok ? result.value : result.errors[0]?.code;

describe('money', () => {
	test.each([
		['0', 0],
		['500000', 500_000],
		['1,000,000', 1_000_000],
		['1、000、000', 1_000_000],
		['１，０００，０００円', 1_000_000],
		['１００万円', 1_000_000],
		['100 万円', 1_000_000],
		[' 100万 ', 1_000_000],
		['12000万', 120_000_000],
		['1億2,500万', 125_000_000],
		['1億 2,500万円', 125_000_000],
		['1億5', 100_000_005],
		['1.5億円', 150_000_000],
		['1億2.5万', 100_025_000],
		['0.5万円', 5000],
		['5千万円', 50_000_000],
		['2億5千万', 250_000_000],
		['1,500千円', 1_500_000],
		['¥50,000', 50_000],
		['￥50,000', 50_000],
		['50,000 yen', 50_000],
		['50000 JPY', 50_000],
		['3 million', 3_000_000],
		['30 Million yen', 30_000_000],
		['1.5million', 1_500_000],
		['¥3 million', 3_000_000],
		['3m', 3_000_000],
		['３Ｍ', 3_000_000],
		['500k', 500_000],
		['1,500 thousand', 1_500_000],
		['1.2 billion', 1_200_000_000],
		['1000兆円', 1_000_000_000_000_000],
		['007', 7],
	])('%s', (text, yen) => {
		expect(valueOf(readYen(text))).toBe(yen);
	});

	test.each<[string, TypedNumberCode]>([
		['', 'empty'],
		[' 　 ', 'empty'],
		['円', 'not-a-number'],
		['百万円', 'has-kanji-numerals'],
		['千万円', 'has-kanji-numerals'],
		['五千万円', 'has-kanji-numerals'],
		['5百万円', 'has-kanji-numerals'],
		['5千5百円', 'has-kanji-numerals'],
		['1億12千万', 'has-kanji-numerals'],
		['一億', 'has-kanji-numerals'],
		['たくさん', 'not-a-number'],
		['1e6', 'not-a-number'],
		['million', 'not-a-number'],
		['3 million 500k', 'not-a-number'],
		['3 万 million', 'not-a-number'],
		['1.2345k', 'not-whole'],
		['0x10', 'not-a-number'],
		['Infinity', 'not-a-number'],
		['1,00,000', 'not-a-number'],
		['10 20', 'not-a-number'],
		['1.2.3', 'not-a-number'],
		['1万20000', 'not-a-number'],
		['1万2億', 'not-a-number'],
		['1.5億2万', 'not-a-number'],
		['100万円くらい', 'not-a-number'],
		['100人', 'not-a-number'],
		['-1', 'negative'],
		['−100万円', 'negative'],
		['▲50,000', 'negative'],
		['¥-500', 'negative'],
		['-¥500', 'negative'],
		['マイナス5万', 'negative'],
		['-たくさん', 'not-a-number'],
		['100.5', 'not-whole'],
		['1.23456万', 'not-whole'],
		['1000兆1', 'too-large'],
		['100000000000000000000', 'too-large'],
		['9'.repeat(41), 'too-long'],
		['１'.repeat(5000), 'too-long'],
	])('%s is refused as %s', (text, code) => {
		expect(valueOf(readYen(text))).toBe(code);
	});

	test('an error names the field, what was typed, and the limit', () => {
		expect(readYen('２万円', { path: 'cost', most: 10_000 })).toEqual({
			ok: false,
			errors: [{ path: 'cost', code: 'too-large', values: { value: '２万円', most: 10_000 } }],
		});
	});

	test('is read as it is written, in either width', () => {
		const wide = (text: string) =>
			text.replace(/[0-9,]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
		const inUnits = (amount: number) =>
			`${Math.floor(amount / 1_0000_0000)}億${Math.floor((amount % 1_0000_0000) / 1_0000)}万${amount % 1_0000}`;
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1_000_000_000_000_000 }), (amount) => {
				for (const text of [String(amount), amount.toLocaleString('en-US'), inUnits(amount)])
					expect([valueOf(readYen(text)), valueOf(readYen(wide(text)))]).toEqual([amount, amount]);
			}),
		);
	});

	test('whatever is typed has an answer', () => {
		const odd = fc.string({ unit: fc.constantFrom(...'0123456789.,円万億兆-¥ 一百') });
		fc.assert(
			fc.property(fc.oneof(odd, fc.string({ unit: 'binary' })), (text) => {
				const result = readYen(text);
				if (result.ok) expect(Number.isSafeInteger(result.value) && result.value >= 0).toBe(true);
				else expect(result.errors).toHaveLength(1);
			}),
		);
	});
});

describe('counts', () => {
	const people = { counters: ['人', '名'] };

	test.each([
		['12', {}, 12],
		['１２人', people, 12],
		['12名', people, 12],
		['20名', people, 20],
		['3人くらい', people, 3],
		['約3人', people, 3],
		['約 ３人 ほど', people, 3],
		['about 3', people, 3],
		['3社くらい', people, 'not-a-number'],
		['くらい', people, 'empty'],
		['3m', people, 'not-a-number'],
		['12社', people, 'not-a-number'],
		['5年', { counters: ['か月'] }, 'not-a-number'],
		['5か月', { counters: ['か月'] }, 5],
		['1,200', {}, 1200],
		['1万', {}, 10_000],
		['-3', {}, 'negative'],
		['三', {}, 'has-kanji-numerals'],
		['2.5', {}, 'not-whole'],
		['2.5', { decimals: 3 }, 2.5],
		['5.125kW', { decimals: 3, counters: ['kW'] }, 5.125],
		['2.5125', { decimals: 3 }, 'not-whole'],
		['10,000,001', {}, 'too-large'],
		['601', { most: 600 }, 'too-large'],
		['600', { most: 600 }, 600],
		['', {}, 'empty'],
	])('%s with %j', (text, options, value) => {
		expect(valueOf(readCount(text, options))).toBe(value);
	});
});
