import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Business } from '../src/lib/domain/business/business';
import { verdictCodes, type Verdict } from '../src/lib/domain/eligibility/judge';
import {
	emptyCriteria,
	filterNames,
	sortCodes,
	type Criteria,
	type Sort,
} from '../src/lib/domain/finder/criteria';
import { filtersOf, passes } from '../src/lib/domain/finder/filters';
import { memoryIndex } from '../src/lib/server/adapters/search/memory';
import {
	findForBusiness,
	matchOf,
	type FoundForBusiness,
} from '../src/lib/server/use-cases/finder/find-for-business';
import { findPrograms } from '../src/lib/server/use-cases/finder/find-programs';
import {
	indexContents,
	knowledgeOf,
	profilesOf,
} from '../src/lib/server/use-cases/finder/index-contents';
import type { FinderTools } from '../src/lib/server/use-cases/finder/ranked-answers';
import { answersOf, knownOnly } from './support/arbitrary-businesses';
import { catalogue, programOf, reference } from './support/catalogue';
import { catalogueBusinesses } from './support/catalogue-businesses';
import { context } from './support/judging';

const today = '2026-11-20';
const contents = indexContents(catalogue, reference, today);
const tools: FinderTools = {
	index: memoryIndex(),
	catalogue: {
		revision: 1,
		programs: catalogue,
		byId: new Map(catalogue.map((one) => [one.id, one])),
	},
	knowledge: knowledgeOf(catalogue, reference, contents),
	profileOf: profilesOf(contents),
};
beforeAll(() => tools.index.replace(contents));

const visitorOf = (business: Business) => ({ business, today, context });
const all = catalogue.length;
const perPage = 29;

const find = (change: Partial<Criteria>, business: Business): Promise<FoundForBusiness> =>
	findForBusiness(tools, { ...emptyCriteria, ...change }, 'ja', visitorOf(business));

const idsOf = ({ programs }: { programs: readonly { id: string }[] }) =>
	programs.map(({ id }) => id);

const machinist: Business = {
	industry: 'E',
	industryGroup: '24',
	entity: 'company',
	employees: 12,
	capitalYen: 10_000_000,
	location: { place: 'in-city', ward: reference.city.wards[0]?.code, site: [], places: [] },
	startedOn: '1998-04-01',
	plan: { purposes: ['buy-equipment'], costYen: 3_000_000, begun: false },
	goals: ['fund', 'digital'],
};

const some = catalogueBusinesses.chain((business) =>
	fc.subarray(answersOf(business)).map((answers) => knownOnly(business, answers)),
);

const questions: [string, Partial<Criteria>][] = [
	['everything', {}],
	['a filter', { kind: ['loan'] }],
	['several filters', { kind: ['subsidy', 'loan'], goal: ['digital', 'fund'], industry: ['E'] }],
	['words', { q: '機械を買い替えたい' }],
	['words and a filter', { q: '融資', status: ['unconfirmed'] }],
	['words that nothing answers', { q: 'qwxzkvjq' }],
	['filters that nothing passes', { kind: ['award'], goal: ['bcp'], industry: ['A'] }],
];

describe.each(questions)('%s', (_name, change) => {
	test('is the same as for everybody, in number, filters and counts', async () => {
		const own = await find({ ...change, per: all }, machinist);
		const usual = await findPrograms(tools, { ...emptyCriteria, ...change, per: all }, 'ja');
		expect(idsOf(own).sort()).toEqual(idsOf(usual).sort());
		expect(own.total).toBe(usual.total);
		expect(own.facets).toEqual(usual.facets);
		expect(own.engine).toBe(usual.engine);
	});

	test('is counted by verdict, whatever is shown of it', async () => {
		const { total, verdicts } = await find(change, machinist);
		expect(verdicts.meets + verdicts.unknown + verdicts.fails).toBe(total);
		for (const verdict of verdictCodes) {
			const shown = await find({ ...change, verdict: [verdict], per: all }, machinist);
			expect(shown.total).toBe(verdicts[verdict]);
			expect(shown.verdicts).toEqual(verdicts);
			const given = idsOf(shown).map((id) => shown.own.get(id)?.judgement.verdict);
			expect(given).toEqual(given.map(() => verdict));
		}
	});

	test('without what fails is the rest, in the same order', async () => {
		const whole = await find({ ...change, per: all }, machinist);
		const rest = await find({ ...change, per: all, verdict: ['meets', 'unknown'] }, machinist);
		const fails = (id: string) => whole.own.get(id)?.judgement.verdict === 'fails';
		expect(idsOf(rest)).toEqual(idsOf(whole).filter((id) => !fails(id)));
		expect(rest.total).toBe(whole.total - whole.verdicts.fails);
	});

	test.each(sortCodes)('by %s shows each program on exactly one page', async (sort) => {
		const whole = await find({ ...change, sort, per: all }, machinist);
		const seen: string[] = [];
		for (let page = 1; page <= Math.ceil(whole.total / perPage); page++) {
			const found = await find({ ...change, sort, per: perPage, page }, machinist);
			expect(found.total).toBe(whole.total);
			expect([...found.own.keys()]).toEqual(idsOf(found));
			seen.push(...idsOf(found));
		}
		expect(seen).toEqual(idsOf(whole));
		expect(new Set(seen).size).toBe(whole.total);
		const beyond = await find({ ...change, sort, per: perPage, page: 1000 }, machinist);
		expect(beyond.programs).toEqual([]);
		expect(beyond.total).toBe(whole.total);
	});
});

test('what is said of a program is what judging it says', async () => {
	const { programs, own } = await find({ per: 50 }, machinist);
	for (const program of programs)
		expect(own.get(program.id)).toEqual(matchOf(program, visitorOf(machinist)));
});

/** Pairs of verdicts from the top of the list to its end. */
async function ranksOf(sort: Sort, q = '') {
	const { programs, own } = await find({ sort, q, per: all }, machinist);
	const living = programs.filter(({ lifecycle }) => lifecycle.state !== 'ended');
	return living.map(({ id }) => verdictCodes.indexOf(own.get(id)?.judgement.verdict ?? 'fails'));
}

test('while browsing what fits comes first, then what may, then what does not', async () => {
	for (const sort of ['relevance', 'fit'] as const) {
		const ranks = await ranksOf(sort);
		expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
		expect(new Set(ranks).size).toBe(3);
	}
});

test('an answer to words keeps its order, with what fails at the end', async () => {
	const q = '機械を買い替えたい';
	const usual = await findPrograms(tools, { ...emptyCriteria, q, per: all }, 'ja');
	const own = await find({ q, per: all }, machinist);
	const isIn = (id: string, verdicts: readonly string[]) =>
		verdicts.includes(own.own.get(id)?.judgement.verdict ?? '');
	for (const group of [['meets', 'unknown'], ['fails']]) {
		const order = idsOf(usual).filter(
			(id) => isIn(id, group) && programOf(id).lifecycle.state !== 'ended',
		);
		expect(idsOf(own).filter((id) => order.includes(id))).toEqual(order);
	}
});

test('by own benefit the money goes down, and what fails is worth nothing', async () => {
	const { programs, own } = await find({ sort: 'benefit', per: all }, machinist);
	const matches = programs
		.filter(({ lifecycle }) => lifecycle.state !== 'ended')
		.flatMap(({ id }) => own.get(id) ?? []);
	const firstFailing = matches.findIndex(({ judgement }) => judgement.verdict === 'fails');
	expect(firstFailing).toBeGreaterThan(0);
	expect(matches.slice(firstFailing).every(({ judgement }) => judgement.verdict === 'fails')).toBe(
		true,
	);
	const money = matches.slice(0, firstFailing).map(({ benefit }) => benefit.givenYen ?? 0);
	expect(money).toEqual(money.toSorted((a, b) => b - a));
	expect(money[0]).toBeGreaterThan(0);
});

test('counts of filters are of what the verdicts in use leave in', async () => {
	const { own } = await find({ per: all }, machinist);
	const open = catalogue.filter(({ id }) => own.get(id)?.judgement.verdict === 'unknown');
	const loans = open.filter(({ kind }) => kind === 'loan');
	expect(loans.length).toBeGreaterThan(0);
	expect(loans.length).toBeLessThan(catalogue.filter(({ kind }) => kind === 'loan').length);
	const found = await find({ verdict: ['unknown'] }, machinist);
	expect(found.facets.kind['loan']).toBe(loans.length);
	const chosen = await find({ verdict: ['unknown'], kind: ['loan'] }, machinist);
	expect(chosen.total).toBe(loans.length);
	expect(chosen.facets.kind).toEqual(found.facets.kind);
});

test('for anybody and any filters counts add up, and filters hold', async () => {
	const criteria = fc.record({
		kind: fc.subarray(['subsidy' as const, 'loan' as const, 'award' as const]),
		industry: fc.subarray(['E' as const, 'I' as const], { maxLength: 1 }),
		size: fc.subarray(['small' as const, 'startup' as const], { maxLength: 1 }),
		verdict: fc.subarray([...verdictCodes]),
		sort: fc.constantFrom(...sortCodes),
	});
	await fc.assert(
		fc.asyncProperty(criteria, some, async (change, business) => {
			const found = await find({ ...change, per: all }, business);
			const { meets, unknown, fails } = found.verdicts;
			const usual = await findPrograms(
				tools,
				{ ...emptyCriteria, ...change, sort: 'relevance' },
				'ja',
			);
			expect(meets + unknown + fails).toBe(usual.total);
			const wanted: readonly Verdict[] = change.verdict.length > 0 ? change.verdict : verdictCodes;
			expect(found.total).toBe(wanted.reduce((sum, code) => sum + found.verdicts[code], 0));
			const filters = filtersOf({ ...emptyCriteria, ...change });
			for (const { id } of found.programs) {
				const document = tools.profileOf('ja', id)?.document;
				expect(document && passes(document, filters)).toBe(true);
			}
			for (const name of filterNames)
				for (const count of Object.values(found.facets[name])) expect(count).toBeGreaterThan(0);
		}),
		{ numRuns: 40 },
	);
});
