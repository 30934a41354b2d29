import { expect, test } from 'vitest';
import { checkBusiness } from '../src/lib/domain/business/check-business';
import { classifySize } from '../src/lib/domain/business/size-class';
import { variedBusinesses } from './bench/match/businesses';
import { judgeEach } from './bench/match/judging';
import { inParts, multiplied } from './bench/match/multiplied';
import { catalogue, programOf, reference } from './support/catalogue';

const count = 200;
const businesses = variedBusinesses(count, { reference, programs: catalogue });
const { industries } = reference;

const shareOf = (isSo: (business: (typeof businesses)[number]) => boolean) =>
	businesses.filter(isSo).length / count;

test('businesses are the same in every run, and no two alike', () => {
	const again = variedBusinesses(count, { reference, programs: catalogue });
	expect(again).toEqual(businesses);
	expect(new Set(businesses.map((business) => JSON.stringify(business))).size).toBe(count);
});

test('businesses are such that the API would take them', () => {
	const known = { ...reference, program: programOf };
	expect(businesses.flatMap((business) => checkBusiness(business, known))).toEqual([]);
});

test('businesses are of many trades, most of them small, some answers open', () => {
	const groups = new Set(businesses.map(({ industryGroup }) => industryGroup));
	expect(groups.size).toBeGreaterThan(count / 2);
	const sizes = businesses.map((one) => classifySize(one, industries.isWithin).class);
	for (const size of ['small-scale', 'sme', 'large', 'unknown']) expect(sizes).toContain(size);
	expect(shareOf(({ employees = 0 }) => employees > 300)).toBeLessThan(0.2);
	expect(shareOf(({ employees }) => employees === undefined)).toBeCloseTo(1 / 6, 1);
});

test('copies have ids of their own, and memory in common or not', () => {
	const size = catalogue.length * 2 + 1;
	const common = multiplied(catalogue, size, 'common');
	const apart = multiplied(catalogue, size, 'apart');
	expect(new Set(common.map(({ id }) => id)).size).toBe(size);
	expect(apart).toEqual(common);
	expect(common[size - 1]?.criteria).toBe(common[0]?.criteria);
	expect(new Set(apart.map(({ criteria }) => criteria)).size).toBe(size);
});

test('parts are the whole, in order', () => {
	expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
	expect(inParts([], 2)).toEqual([]);
});

test('every business is judged for every program, in parts as in the whole', () => {
	const some = businesses.slice(0, 3);
	const whole = judgeEach([catalogue], some, industries);
	const parts = judgeEach(inParts(catalogue, 100), some, industries);
	expect(whole.judgements).toBe(catalogue.length * 3);
	expect(parts.verdicts).toEqual(whole.verdicts);
	expect(Math.min(...Object.values(whole.verdicts))).toBeGreaterThan(0);
	expect(whole.milliseconds).toBeGreaterThan(0);
});
