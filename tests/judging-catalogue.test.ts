import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessSchema, type Business } from '../src/lib/domain/business/business';
import type { Criterion } from '../src/lib/domain/eligibility/criterion';
import { factsOfCriterion } from '../src/lib/domain/eligibility/flip/fact-flips';
import { judge, type Judgement, type Line } from '../src/lib/domain/eligibility/judge';
import type { Program } from '../src/lib/domain/program/program';
import { answersOf, knownOnly } from './support/arbitrary-businesses';
import { catalogue } from './support/catalogue';
import { catalogueBusinesses, cataloguePrograms } from './support/catalogue-businesses';
import { frozen } from './support/frozen';
import { isWithin } from './support/industry-tree';
import { context } from './support/judging';

const today = '2026-11-20';

const judged = (program: Program, business: Business) => judge(program, business, today, context);

/** A business that has given some of its answers, most of them more often than not. */
const partlyKnown = catalogueBusinesses.chain((business) =>
	fc.subarray(answersOf(business)).map((answers) => knownOnly(business, answers)),
);

test('the businesses of these tests are businesses', () => {
	fc.assert(
		fc.property(catalogueBusinesses, partlyKnown, (full, part) => {
			expect(businessSchema.safeParse(full).error).toBeUndefined();
			expect(businessSchema.safeParse(part).error).toBeUndefined();
		}),
	);
});

describe('changing one criterion changes exactly its lines', () => {
	const others = (lines: readonly Line[], index: number) =>
		lines.filter(({ criterion }) => criterion !== index);
	const own = (lines: readonly Line[], index: number) =>
		lines.filter(({ criterion }) => criterion === index);

	/** Tracks of one program mean nothing to another. */
	const withoutTracks = (criterion: Criterion): Criterion => {
		const plain = { ...criterion };
		delete plain.tracks;
		return plain;
	};
	const criteria = fc
		.constantFrom(...catalogue.flatMap((program) => program.criteria))
		.map(withoutTracks);
	const ruled = cataloguePrograms.filter((program) => program.criteria.length > 0);

	test('put another in its place', () => {
		fc.assert(
			fc.property(ruled, fc.nat(), criteria, partlyKnown, (program, at, other, business) => {
				const index = at % program.criteria.length;
				const changed = { ...program, criteria: program.criteria.with(index, other) };
				const alone = { ...program, criteria: [other] };
				const { lines } = judged(changed, business);
				expect(others(lines, index)).toEqual(others(judged(program, business).lines, index));
				expect(own(lines, index)).toEqual(
					judged(alone, business).lines.map((line) => ({ ...line, criterion: index })),
				);
			}),
			{ numRuns: 1000 },
		);
	});

	test('take it away', () => {
		fc.assert(
			fc.property(ruled, fc.nat(), partlyKnown, (program, at, business) => {
				const index = at % program.criteria.length;
				const rest = { ...program, criteria: program.criteria.toSpliced(index, 1) };
				const moved = judged(rest, business).lines.map((line) =>
					line.criterion < index ? line : { ...line, criterion: line.criterion + 1 },
				);
				expect(moved).toEqual(others(judged(program, business).lines, index));
			}),
			{ numRuns: 1000 },
		);
	});
});

/**
 * A line that is known stays as it is, whatever else is answered: an `any` and an exception are open,
 * not refused, until all their parts are known. There is one way out, written in 中小企業基本法 第2条:
 * who has not said its legal form is taken for a company or an individual, and the size, the capital
 * and the years of others are seen otherwise.
 */
describe('more answers', () => {
	const readsForm = (criterion: Criterion | undefined): boolean =>
		criterion !== undefined &&
		factsOfCriterion(criterion).some(({ fact }) => ['size', 'capital', 'years'].includes(fact));

	/** Some answers, and some more. */
	const growing = catalogueBusinesses.chain((business) =>
		fc
			.tuple(fc.subarray(answersOf(business)), fc.subarray(answersOf(business)))
			.map(([some, more]) => ({
				before: knownOnly(business, some),
				after: knownOnly(business, [...new Set([...some, ...more])]),
			})),
	);
	const keyOf = ({ criterion, track }: Line) => `${criterion} ${track ?? ''}`;

	/** Lines that were known and turn out otherwise; one that is met may turn out not to matter. */
	function overturned(before: Judgement, after: Judgement): Line[] {
		const later = new Map(after.lines.map((line) => [keyOf(line), line.outcome]));
		return before.lines.filter((line) => {
			const outcome = later.get(keyOf(line)) ?? 'met';
			return line.outcome !== 'unknown' && outcome !== line.outcome;
		});
	}

	test('never overturn a line, unless it reads a legal form that has just been given', () => {
		fc.assert(
			fc.property(cataloguePrograms, growing, (program, { before, after }) => {
				const isFormNew = before.entity !== after.entity;
				for (const line of overturned(judged(program, before), judged(program, after)))
					expect([isFormNew, readsForm(program.criteria[line.criterion])]).toEqual([true, true]);
			}),
			{ numRuns: 2000 },
		);
	});

	test('never turn a refusal or a match into anything else, but for the same reason', () => {
		fc.assert(
			fc.property(cataloguePrograms, growing, (program, { before, after }) => {
				const first = judged(program, before);
				const second = judged(program, after);
				if (first.verdict === 'unknown' || first.verdict === second.verdict) return;
				expect(before.entity).toBeUndefined();
				expect(after.entity).toBeDefined();
				const decisive = first.verdict === 'fails' ? 'failed' : 'met';
				const lines = first.lines.filter(({ outcome }) => outcome === decisive);
				expect(lines.some(({ criterion }) => readsForm(program.criteria[criterion]))).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('a judgement is a function of program, business and day', () => {
	test('it changes neither of them', () => {
		fc.assert(
			fc.property(cataloguePrograms, partlyKnown, (program, business) => {
				const copies = frozen([program, business] as const);
				expect(judged(...copies)).toEqual(judged(program, business));
			}),
			{ numRuns: 300 },
		);
	});

	test('no other program, and no order, matters', () => {
		const shuffled = fc.shuffledSubarray([...catalogue], { minLength: catalogue.length });
		fc.assert(
			fc.property(shuffled, partlyKnown, (programs, business) => {
				const inOrder = new Map(catalogue.map((program) => [program, judged(program, business)]));
				for (const program of programs) {
					const untouched = { isWithin: (code: string, group: string) => isWithin(code, group) };
					expect(judged(program, business)).toEqual(inOrder.get(program));
					expect(judge(program, business, today, untouched)).toEqual(inOrder.get(program));
				}
			}),
			{ numRuns: 5 },
		);
	});
});
