import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceKey, choose, undecided, type Choices } from './choices';
import { isSame, type JsonObject } from './json';
import { mergeThreeWays } from './three-way';

const grant = { type: 'grant', rate: '1/2', capYen: 100 };
const base: JsonObject = { title: '川', benefits: [grant, { type: 'loan', limitYen: 1 }] };
const withGrant = (change: object): JsonObject => ({
	...base,
	benefits: [
		{ ...grant, ...change },
		{ type: 'loan', limitYen: 1 },
	],
});

const chosen = (...entries: [string, 'mine' | 'theirs'][]): Choices => new Map(entries);

describe('items without ids', () => {
	test('are told apart by their places, where nobody moved any', () => {
		const merged = mergeThreeWays(base, withGrant({ capYen: 200 }), withGrant({ rate: '2/3' }));
		expect(merged).toEqual({ document: withGrant({ capYen: 200, rate: '2/3' }), conflicts: [] });
	});

	test('conflict in the field that both changed', () => {
		const { conflicts } = mergeThreeWays(base, withGrant({ capYen: 2 }), withGrant({ capYen: 3 }));
		expect(conflicts).toEqual([
			{ path: ['benefits', '0', 'capYen'], base: 100, mine: 2, theirs: 3 },
		]);
	});

	test.each<[string, JsonObject]>([
		['took one away', { ...base, benefits: [{ type: 'loan', limitYen: 1 }] }],
		['added one', { ...base, benefits: [grant, { type: 'loan', limitYen: 1 }, grant] }],
		['moved one', { ...base, benefits: [{ type: 'loan', limitYen: 1 }, grant] }],
		['put another in its place', withGrant({ type: 'award' })],
	])('conflict as a list where one side %s', (_case, theirs) => {
		const { conflicts } = mergeThreeWays(base, withGrant({ capYen: 200 }), theirs);
		expect(conflicts.map(({ path }) => path)).toEqual([['benefits']]);
	});

	test('a rule is one thing: nobody gets half of each', () => {
		const rule = (test: object) => ({ criteria: [{ role: 'target', test }] });
		const { conflicts, document } = mergeThreeWays(
			rule({ fact: 'employees', min: 1, max: 10 }),
			rule({ fact: 'employees', min: 1, max: 20 }),
			rule({ fact: 'employees', min: 5, max: 10 }),
		);
		expect(conflicts.map(({ path }) => path)).toEqual([['criteria', '0', 'test']]);
		expect(document).toEqual(rule({ fact: 'employees', min: 1, max: 20 }));
	});
});

describe('choosing', () => {
	const sides = {
		base,
		mine: { ...withGrant({ capYen: 2 }), title: '河' },
		theirs: { ...withGrant({ capYen: 3 }), title: '江' },
	};

	test('takes mine or theirs, field by field', () => {
		const key = choiceKey(['benefits', '0', 'capYen']);
		const { document } = choose(sides, chosen([key, 'theirs'], ['title', 'mine']));
		expect(document).toEqual({ ...withGrant({ capYen: 3 }), title: '河' });
	});

	test('knows what is still to be decided', () => {
		const { conflicts } = choose(sides, chosen());
		expect(undecided(conflicts, chosen(['title', 'theirs'])).map(({ path }) => path)).toEqual([
			['benefits', '0', 'capYen'],
		]);
	});

	test('can take away what the other side took away, and bring back what it kept', () => {
		const without: JsonObject = { benefits: [grant, { type: 'loan', limitYen: 1 }] };
		const gone = { base, mine: { ...base, title: '河' }, theirs: without };
		expect(choose(gone, chosen(['title', 'theirs'])).document).toEqual(without);
		const back = { base, mine: without, theirs: { ...base, title: '河' } };
		expect(choose(back, chosen(['title', 'theirs'])).document).toEqual({ ...base, title: '河' });
	});

	test('keys are as different as their paths', () => {
		expect(choiceKey(['a/b', 'c'])).not.toBe(choiceKey(['a', 'b/c']));
	});

	const values = fc.oneof(
		fc.integer({ min: 0, max: 2 }),
		fc.array(fc.record({ type: fc.constantFrom('a', 'b'), n: fc.integer({ min: 0, max: 2 }) }), {
			maxLength: 3,
		}),
	);
	const documents: fc.Arbitrary<JsonObject> = fc.dictionary(fc.constantFrom('x', 'y', 'z'), values);

	test('all mine or all theirs decides every conflict so, and nothing else', () => {
		fc.assert(
			fc.property(documents, documents, documents, (start, mine, theirs) => {
				const { conflicts, document } = mergeThreeWays(start, mine, theirs);
				const all = (side: 'mine' | 'theirs') => {
					const each = new Map(conflicts.map(({ path }) => [choiceKey(path), side]));
					const one = choose({ base: start, mine, theirs }, side).document;
					expect(choose({ base: start, mine, theirs }, each).document).toEqual(one);
					return one;
				};
				expect(isSame(all('mine'), document)).toBe(true);
				const other = mergeThreeWays(start, theirs, mine).document;
				expect(isSame(all('theirs'), other)).toBe(true);
			}),
		);
	});
});
