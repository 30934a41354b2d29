import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf } from './difference';
import { isSame, type JsonObject } from './json';
import { deedCodes, isSecondPerson, may, needsSecondFactor, roleCodes } from './roles';
import { mergeThreeWays } from './three-way';

const leaves = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b'), fc.boolean());
const lists = fc.oneof(
	fc.array(leaves, { maxLength: 2 }),
	fc.uniqueArray(
		fc.record({ id: fc.constantFrom('x', 'y', 'z'), size: fc.integer({ min: 0, max: 2 }) }),
		{ selector: ({ id }) => id, maxLength: 3 },
	),
);
const documents: fc.Arbitrary<JsonObject> = fc.dictionary(
	fc.constantFrom('title', 'cap', 'tracks', 'goals'),
	fc.oneof(leaves, lists, fc.record({ ja: leaves, en: leaves })),
);

describe('the difference of two documents', () => {
	test.each<[string, JsonObject, JsonObject, object[]]>([
		['nothing', { a: 1, b: [1] }, { b: [1], a: 1 }, []],
		[
			'a figure',
			{ capYen: 500 },
			{ capYen: 1000 },
			[{ path: ['capYen'], before: 500, after: 1000 }],
		],
		['a new field', {}, { capYen: 1 }, [{ path: ['capYen'], after: 1 }]],
		['a field that went', { capYen: 1 }, {}, [{ path: ['capYen'], before: 1 }]],
		[
			'one language',
			{ title: { ja: '川', en: 'river' } },
			{ title: { ja: '河', en: 'river' } },
			[{ path: ['title', 'ja'], before: '川', after: '河' }],
		],
		[
			'an item by its id, wherever it stands',
			{
				tracks: [
					{ id: 'x', n: 1 },
					{ id: 'y', n: 1 },
				],
			},
			{
				tracks: [
					{ id: 'y', n: 2 },
					{ id: 'x', n: 1 },
				],
			},
			[{ path: ['tracks', 'y', 'n'], before: 1, after: 2 }],
		],
		[
			'an item by its place where it has no id',
			{ benefits: [{ type: 'grant', capYen: 1 }] },
			{ benefits: [{ type: 'grant', capYen: 2 }, { type: 'loan' }] },
			[
				{ path: ['benefits', '0', 'capYen'], before: 1, after: 2 },
				{ path: ['benefits', '1'], after: { type: 'loan' } },
			],
		],
		[
			'a list of codes as a whole',
			{ goals: ['fund'] },
			{ goals: ['fund', 'rd'] },
			[{ path: ['goals'], before: ['fund'], after: ['fund', 'rd'] }],
		],
	])('is %s', (_case, before, after, changes) => {
		expect(differenceOf(before, after)).toEqual(changes);
	});

	test('is empty if and only if both say the same, but for the order of what has ids', () => {
		fc.assert(
			fc.property(documents, documents, (a, b) => {
				expect(differenceOf(a, a)).toEqual([]);
				if (isSame(a, b)) expect(differenceOf(a, b)).toEqual([]);
				expect(differenceOf(a, b).length).toBe(differenceOf(b, a).length);
			}),
		);
	});
});

describe('three versions', () => {
	const base: JsonObject = { title: '川', capYen: 1, tracks: [{ id: 'x', n: 1 }] };

	test('come together where each side changed something else', () => {
		const merged = mergeThreeWays(base, { ...base, capYen: 2 }, { ...base, title: '河' });
		expect(merged).toEqual({ document: { ...base, capYen: 2, title: '河' }, conflicts: [] });
	});

	test('conflict where both changed the same field differently; mine stands', () => {
		const { document, conflicts } = mergeThreeWays(
			base,
			{ ...base, capYen: 2 },
			{ ...base, capYen: 3 },
		);
		expect(document.capYen).toBe(2);
		expect(conflicts).toEqual([{ path: ['capYen'], base: 1, mine: 2, theirs: 3 }]);
	});

	test('conflict where one side took away what the other changed', () => {
		const { conflicts } = mergeThreeWays(base, { title: '川', tracks: [] }, { ...base, capYen: 3 });
		expect(conflicts).toEqual([{ path: ['capYen'], base: 1, theirs: 3 }]);
	});

	test('keep the tracks that each side added', () => {
		const mine = {
			...base,
			tracks: [
				{ id: 'x', n: 1 },
				{ id: 'y', n: 1 },
			],
		};
		const theirs = { ...base, tracks: [{ id: 'x', n: 2 }] };
		const { document, conflicts } = mergeThreeWays(base, mine, theirs);
		expect(document.tracks).toEqual([
			{ id: 'x', n: 2 },
			{ id: 'y', n: 1 },
		]);
		expect(conflicts).toEqual([]);
	});

	test('keep to the laws of merging', () => {
		fc.assert(
			fc.property(documents, documents, documents, (start, mine, theirs) => {
				expect(isSame(mergeThreeWays(start, mine, start).document, mine)).toBe(true);
				expect(isSame(mergeThreeWays(start, start, theirs).document, theirs)).toBe(true);
				expect(mergeThreeWays(start, mine, mine)).toMatchObject({ conflicts: [] });
				const forth = mergeThreeWays(start, mine, theirs).conflicts;
				const back = mergeThreeWays(start, theirs, mine).conflicts;
				const paths = (list: typeof forth) => list.map(({ path }) => path.join('.')).sort();
				expect(paths(forth)).toEqual(paths(back));
			}),
		);
	});
});

describe('roles', () => {
	test('who may do what', () => {
		const table = Object.fromEntries(
			roleCodes.map((role) => [role, deedCodes.filter((deed) => may(role, deed)).length]),
		);
		expect(table).toEqual({ editor: 8, publisher: 16, consultant: 0, coordinator: 0, admin: 19 });
		expect(may('editor', 'publish')).toBe(false);
		expect(may('publisher', 'manage-users')).toBe(false);
	});

	test('those who publish need a second factor, and somebody else who wrote', () => {
		expect(roleCodes.filter(needsSecondFactor)).toEqual(['publisher', 'admin']);
		expect(isSecondPerson('a', 'a', true)).toBe(false);
		expect(isSecondPerson('a', 'b', true)).toBe(true);
		expect(isSecondPerson('a', 'a', false)).toBe(true);
	});
});
