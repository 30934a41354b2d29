import fc from 'fast-check';
import { verdictCodes } from '../eligibility/judge';
import { describe, expect, test } from 'vitest';
import { goalCodes, industryLetters, kindCodes, sizeCodes, statusCodes } from '../codes';
import {
	changeCriteria,
	emptyCriteria,
	hasFilters,
	largestPage,
	largestPer,
	longestQuery,
	parseCriteria,
	printCriteria,
	readCriteria,
	sortCodes,
	tidyQuery,
	withoutValue,
	type Criteria,
} from './criteria';

const wards = ['高津区', '幸区', 'ward & more'];
const read = (query: string) => readCriteria(new URLSearchParams(query), wards);
const criteriaOf = (query: string) => read(query).criteria;
const errorsOf = (query: string) => read(query).errors.map(({ path, code }) => `${path} ${code}`);

describe('what is asked', () => {
	test.each<[string, Partial<Criteria>]>([
		['', {}],
		['q=%E6%A9%9F%E6%A2%B0', { q: '機械' }],
		['q=+a++b%00c%0A', { q: 'a b c' }],
		['kind=loan&kind=subsidy&kind=loan', { kind: ['subsidy', 'loan'] }],
		[
			'industry=E&size=sme&goal=rd&status=open',
			{ industry: ['E'], size: ['sme'], goal: ['rd'], status: ['open'] },
		],
		['ward=%E5%B9%B8%E5%8C%BA', { ward: ['幸区'] }],
		['kind=&sort=&page=&per=', {}],
		['sort=deadline&page=3&per=50', { sort: 'deadline', page: 3, per: 50 }],
		['page=1000&per=100', { page: largestPage, per: largestPer }],
		['colour=red', {}],
		['kind=loan&page=7&kind=tax', { kind: ['loan', 'tax'], page: 7 }],
	])('%s', (query, expected) => {
		expect(read(query)).toEqual({ criteria: { ...emptyCriteria, ...expected }, errors: [] });
	});

	test.each([
		['kind=gift', ['kind unknown-code']],
		['kind=loan&kind=gift', ['kind unknown-code']],
		['industry=Z&size=huge', ['industry unknown-code', 'size unknown-code']],
		['ward=nowhere', ['ward unknown-code']],
		['sort=colour', ['sort unknown-code']],
		['page=0', ['page not-in-range']],
		['page=-1', ['page not-in-range']],
		['page=1.5', ['page not-in-range']],
		['page=1001', ['page not-in-range']],
		['page=one', ['page not-in-range']],
		['per=101', ['per not-in-range']],
		[`q=${'a'.repeat(200)}`, []],
		[`q=${'a'.repeat(201)}`, ['q too-long']],
		[`q=${'a'.repeat(10_000)}`, ['q too-long']],
		[Array.from({ length: 1000 }, (_, index) => `kind=x${index}`).join('&'), ['kind too-many']],
	])('names the field that it does not understand: %s', (query, errors) => {
		expect(errorsOf(query)).toEqual(errors);
		expect(parseCriteria(new URLSearchParams(query), wards).ok).toBe(errors.length === 0);
	});

	test('keeps what it does understand', () => {
		expect(criteriaOf('kind=loan&kind=gift&page=-1&q=a').kind).toEqual(['loan']);
	});

	test('an error repeats no more than a bit of what was typed', () => {
		const [error] = read(`kind=${'x'.repeat(5000)}`).errors;
		expect(String(error?.values?.['value'])).toHaveLength(40);
	});
});

describe('there and back', () => {
	const someOf = <Code>(codes: readonly Code[]) => fc.subarray([...codes]);
	const criteria = fc.record({
		q: fc
			.string({ unit: 'binary', maxLength: 120 })
			.map(tidyQuery)
			.filter((q) => [...q].length <= longestQuery),
		kind: someOf(kindCodes),
		industry: someOf(industryLetters),
		size: someOf(sizeCodes),
		goal: someOf(goalCodes),
		ward: someOf(wards),
		status: someOf(statusCodes),
		verdict: fc.subarray([...verdictCodes]),
		sort: fc.constantFrom(...sortCodes),
		page: fc.integer({ min: 1, max: largestPage }),
		per: fc.integer({ min: 1, max: largestPer }),
	});

	test('what is printed reads back as the same', () => {
		fc.assert(
			fc.property(criteria, (asked) => {
				expect(read(printCriteria(asked))).toEqual({ criteria: asked, errors: [] });
			}),
		);
	});

	const key = fc.constantFrom('q', 'kind', 'industry', 'ward', 'sort', 'page', 'per', 'other');
	const value = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc.constantFrom('loan', 'E', '幸区', '2', '-1', '1e3', '', '\ud800', ` ${'漢 '.repeat(150)}`),
	);
	const anyQuery = fc
		.array(fc.tuple(key, value), { maxLength: 12 })
		.map((pairs) => new URLSearchParams(pairs));

	test('whatever is asked, what is understood of it reads back as the same', () => {
		fc.assert(
			fc.property(anyQuery, (parameters) => {
				const understood = readCriteria(parameters, wards).criteria;
				expect(read(printCriteria(understood))).toEqual({ criteria: understood, errors: [] });
			}),
		);
	});

	test('no text at all makes it throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				expect(() => printCriteria(criteriaOf(text))).not.toThrow();
			}),
		);
	});

	test('is always in the same order, and as short as can be', () => {
		expect(printCriteria(emptyCriteria)).toBe('');
		const asked = criteriaOf('per=20&page=2&kind=tax&q=a+b&kind=loan&sort=relevance');
		expect(printCriteria(asked)).toBe('q=a+b&kind=loan&kind=tax&page=2');
	});
});

describe('a change', () => {
	const asked = criteriaOf('q=a&kind=loan&kind=tax&page=4');

	test('goes back to the first page', () => {
		expect(changeCriteria(asked, { sort: 'amount' })).toEqual({
			...asked,
			sort: 'amount',
			page: 1,
		});
		expect(changeCriteria(asked, { page: 5 }).page).toBe(5);
	});

	test('takes one value away', () => {
		expect(withoutValue(asked, 'kind', 'loan')).toEqual({ ...asked, kind: ['tax'], page: 1 });
		expect(withoutValue(asked, 'kind', 'award').kind).toEqual(['loan', 'tax']);
	});

	test('a question is no filter', () => {
		expect([asked, emptyCriteria, criteriaOf('q=a')].map(hasFilters)).toEqual([true, false, false]);
	});
});
