import { z } from 'zod';
import {
	goalCodes,
	industryLetters,
	kindCodes,
	sizeCodes,
	statusCodes,
	type Goal,
	type IndustryLetter,
	type Kind,
	type Size,
	type Status,
} from '../codes';
import { verdictCodes, type Verdict } from '../eligibility/judge';
import { failure, success, type FieldError, type Result } from '../result';

/** Orders that are the same for everybody. */
export const publicSortCodes = ['relevance', 'deadline', 'amount'] as const;
export type PublicSort = (typeof publicSortCodes)[number];

/** `fit` and `benefit` need a visitor's answers. */
export const sortCodes = [...publicSortCodes, 'fit', 'benefit'] as const;
export type Sort = (typeof sortCodes)[number];

/** What somebody looks for: the one value behind a page, an API call, a feed and a subscription. */
export interface Criteria {
	q: string;
	kind: Kind[];
	industry: IndustryLetter[];
	size: Size[];
	goal: Goal[];
	ward: string[];
	status: Status[];
	/** How programs turn out for a visitor who has answered; without answers it leaves all in. */
	verdict: Verdict[];
	sort: Sort;
	page: number;
	per: number;
}

export const filterNames = ['kind', 'industry', 'size', 'goal', 'ward', 'status'] as const;
export type FilterName = (typeof filterNames)[number];

/** The filter table: each filter's codes; wards come with the city. */
const codesOf = (wards: readonly string[]): Record<FilterName, readonly string[]> => ({
	kind: kindCodes,
	industry: industryLetters,
	size: sizeCodes,
	goal: goalCodes,
	ward: wards,
	status: statusCodes,
});

export const longestQuery = 200;
export const largestPage = 1000;
export const largestPer = 100;
const mostValues = 50;
const defaultPer = 20;

export const emptyCriteria: Criteria = {
	q: '',
	kind: [],
	industry: [],
	size: [],
	goal: [],
	ward: [],
	status: [],
	verdict: [],
	sort: 'relevance',
	page: 1,
	per: defaultPer,
};

const controlCharacters = /[\u0000-\u001f\u007f-\u009f]/g;

/** White space folded, control characters out, half-surrogates replaced. */
export function tidyQuery(text: string): string {
	return text.toWellFormed().replace(controlCharacters, ' ').replace(/\s+/g, ' ').trim();
}

function parseQuery(parameters: URLSearchParams, errors: FieldError[]): string {
	const q = tidyQuery(parameters.get('q') ?? '');
	if ([...q].length <= longestQuery) return q;
	errors.push({ path: 'q', code: 'too-long', values: { most: longestQuery } });
	return [...q].slice(0, longestQuery).join('').trimEnd();
}

function parseCodes(
	name: string,
	values: string[],
	allowed: readonly string[],
	errors: FieldError[],
): string[] {
	const stated = [...new Set(values.filter((value) => value !== ''))];
	const unknown = stated.filter((value) => !allowed.includes(value));
	if (stated.length > mostValues)
		errors.push({ path: name, code: 'too-many', values: { most: mostValues } });
	else
		for (const value of unknown)
			errors.push({
				path: name,
				code: 'unknown-code',
				values: { value: tidyQuery(value).slice(0, 40) },
			});
	return allowed.filter((code) => stated.includes(code));
}

function parseCount(
	name: 'page' | 'per',
	parameters: URLSearchParams,
	most: number,
	errors: FieldError[],
): number {
	const given = parameters.get(name);
	if (given === null || given === '') return emptyCriteria[name];
	const parsed = z.coerce.number().int().min(1).max(most).safeParse(given);
	if (parsed.success) return parsed.data;
	errors.push({ path: name, code: 'not-in-range', values: { least: 1, most } });
	return emptyCriteria[name];
}

export interface ParsedCriteria {
	criteria: Criteria;
	/** Fields that were not understood; the criteria hold what remains without them. */
	errors: FieldError[];
}

/** Reads `?q&kind&industry&size&goal&ward&status&verdict&sort&page&per`; a key may repeat. Never throws. */
export function readCriteria(
	parameters: URLSearchParams,
	wards: readonly string[],
): ParsedCriteria {
	const errors: FieldError[] = [];
	const allowed = codesOf(wards);
	const codes = (name: FilterName) =>
		parseCodes(name, parameters.getAll(name), allowed[name], errors);
	const verdict = parseCodes('verdict', parameters.getAll('verdict'), verdictCodes, errors);
	const sort = parseCodes('sort', parameters.getAll('sort'), sortCodes, errors)[0];
	const criteria = {
		q: parseQuery(parameters, errors),
		...Object.fromEntries(filterNames.map((name) => [name, codes(name)])),
		verdict,
		sort: sort ?? emptyCriteria.sort,
		page: parseCount('page', parameters, largestPage, errors),
		per: parseCount('per', parameters, largestPer, errors),
	} as Criteria;
	return { criteria, errors };
}

/** The same, refusing what it does not understand; for the API. */
export function parseCriteria(
	parameters: URLSearchParams,
	wards: readonly string[],
): Result<Criteria> {
	const { criteria, errors } = readCriteria(parameters, wards);
	return errors.length > 0 ? failure(errors) : success(criteria);
}

/** The shortest query string that reads back as the same criteria; always in the same order. */
export function printCriteria(criteria: Criteria): string {
	const parameters = new URLSearchParams();
	if (criteria.q) parameters.set('q', criteria.q);
	for (const name of filterNames)
		for (const value of criteria[name]) parameters.append(name, value);
	for (const value of criteria.verdict) parameters.append('verdict', value);
	for (const name of ['sort', 'page', 'per'] as const)
		if (criteria[name] !== emptyCriteria[name]) parameters.set(name, String(criteria[name]));
	return parameters.toString();
}

/** The order for those who have not answered: what would come first for most. */
export const publicSortOf = (sort: Sort): PublicSort =>
	sort === 'fit' ? 'relevance' : sort === 'benefit' ? 'amount' : sort;

/** Criteria with other values for some keys, back on the first page. */
export function changeCriteria(criteria: Criteria, change: Partial<Criteria>): Criteria {
	return { ...criteria, page: 1, ...change };
}

export function withoutValue(criteria: Criteria, name: FilterName, value: string): Criteria {
	return changeCriteria(criteria, {
		[name]: criteria[name].filter((code) => code !== value),
	});
}

export function hasFilters(criteria: Criteria): boolean {
	return filterNames.some((name) => criteria[name].length > 0);
}
