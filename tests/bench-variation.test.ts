import { expect, test } from 'vitest';
import { madeUpWord, variable } from './bench/scale/variation';

const text = '機械を買い替えるときに、費用の半分までを市が出します。相談は無料です。';

test('a copy of a text is the same in every run, and unlike other copies', () => {
	const copies = Array.from({ length: 20 }, (_, copy) => variable(text)(copy));
	expect(copies).toEqual(Array.from({ length: 20 }, (_, copy) => variable(text)(copy)));
	expect(new Set(copies).size).toBeGreaterThan(15);
});

test('most of a text stays as it is', () => {
	const kept = Array.from({ length: 50 }, (_, copy) => variable(text)(copy)).filter((copy) =>
		copy.includes('費用'),
	);
	expect(kept.length).toBeGreaterThan(25);
});

test('made-up words differ', () => {
	const words = Array.from({ length: 20_000 }, (_, number) => madeUpWord(number));
	expect(new Set(words).size).toBe(words.length);
});
