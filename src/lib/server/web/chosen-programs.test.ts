import { describe, expect, test } from 'vitest';
import { aProgram } from '../../../../tests/support/programs';
import { addressFor, readChosen, withAnswers } from './chosen-programs';

const programs = new Map(['a', 'b', 'c', 'd', 'e'].map((id) => [id, aProgram({ id })]));
const read = (query: string, most = 4) => {
	const chosen = readChosen(new URLSearchParams(query), most, (id) => programs.get(id));
	return { ...chosen, programs: chosen.programs.map(({ id }) => id) };
};

describe('an address names programs', () => {
	test.each([
		['none', '', { programs: [], notFound: [], surplus: 0 }],
		['in its own order', 'id=c&id=a', { programs: ['c', 'a'], notFound: [], surplus: 0 }],
		['each once', 'id=a&id=b&id=a', { programs: ['a', 'b'], notFound: [], surplus: 0 }],
		['and nothing', 'id=&id=a', { programs: ['a'], notFound: [], surplus: 0 }],
		['that are not there', 'id=x&id=a&id=x', { programs: ['a'], notFound: ['x'], surplus: 0 }],
		[
			'more than fit, those not there uncounted',
			'id=x&id=a&id=b&id=c&id=d&id=e',
			{ programs: ['a', 'b', 'c', 'd'], notFound: ['x'], surplus: 1 },
		],
	])('%s', (_case, query, expected) => {
		expect(read(query)).toEqual(expected);
	});

	test('a name as long as a book is cut, and a thousand names are not looked at', () => {
		expect(read(`id=${'x'.repeat(500)}`).notFound).toEqual(['x'.repeat(60)]);
		const thousand = Array.from({ length: 1000 }, (_, place) => `id=x${place}`).join('&');
		expect(read(thousand).notFound).toHaveLength(50);
	});
});

test('an address is read as it was written, and says nothing that it need not', () => {
	const address = addressFor('/ja/compare', ['c', 'a'], { only: 'differences', q: undefined });
	expect(address).toBe('/ja/compare?id=c&id=a&only=differences');
	expect(read(address.split('?')[1] ?? '').programs).toEqual(['c', 'a']);
	expect(addressFor('/ja/shortlist', [])).toBe('/ja/shortlist');
	expect(addressFor('/ja/shortlist', ['a'], withAnswers(undefined))).toBe('/ja/shortlist?id=a');
	expect(addressFor('/ja/shortlist', ['a'], withAnswers('eyJ'))).toMatch(/&answers=eyJ$/);
});
