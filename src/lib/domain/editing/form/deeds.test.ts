import { expect, test } from 'vitest';
import type { JsonObject } from '../json';
import { afterDeed, deedValue, readDeed } from './deeds';

const document: JsonObject = {
	benefits: [{ label: 1, brings: [{ ja: 'a' }, { ja: 'b' }] }, { label: 2 }, { label: 3 }],
	criteria: [{ test: { all: [{ fact: 'size' }] } }],
	evidence: { rate: ['a'], capYen: ['b'] },
};

test.each<[string, JsonObject]>([
	['save', document],
	['go:money', document],
	['add:benefits', { ...document, benefits: [...(document.benefits as []), {}] }],
	['add:periods', { ...document, periods: [{}] }],
	[
		'add:criteria.0.test.all',
		{ ...document, criteria: [{ test: { all: [{ fact: 'size' }, {}] } }] },
	],
	['add:evidence', { ...document, evidence: { rate: ['a'], capYen: ['b'], '': [] } }],
	[
		'remove:benefits.0.brings.0',
		{ ...document, benefits: [{ label: 1, brings: [{ ja: 'b' }] }, { label: 2 }, { label: 3 }] },
	],
	['remove:evidence.0', { ...document, evidence: { capYen: ['b'] } }],
	['up:evidence.1', { ...document, evidence: { capYen: ['b'], rate: ['a'] } }],
	['drop:criteria.0.test.all', { ...document, criteria: [{ test: {} }] }],
	['drop:nothing.here', document],
	['remove:benefits.7', document],
	['remove:benefits.x', document],
	['up:benefits', document],
	['add', document],
	['burn:benefits', document],
])('%s', (value, after) => {
	const done = afterDeed(document, readDeed(value));
	expect(done).toEqual(after);
	expect(JSON.stringify(done.evidence)).toBe(JSON.stringify(after.evidence));
});

const labels = (value: string) =>
	(afterDeed(document, readDeed(value)).benefits as { label: number }[]).map(({ label }) => label);

test('items change places, and stay within their list', () => {
	expect(labels('up:benefits.2')).toEqual([1, 3, 2]);
	expect(labels('down:benefits.0')).toEqual([2, 1, 3]);
	expect(labels('up:benefits.0')).toEqual([1, 2, 3]);
	expect(labels('down:benefits.2')).toEqual([1, 2, 3]);
	expect(labels('remove:benefits.1')).toEqual([1, 3]);
});

test('a deed is what its button says', () => {
	for (const value of ['save', 'go:money', 'add:benefits.0.brings', 'down:criteria.2'])
		expect(deedValue(readDeed(value))).toBe(value);
	expect(readDeed(undefined).name).toBe('save');
});
