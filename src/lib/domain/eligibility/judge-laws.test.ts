import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	answersOf,
	fullBusinesses,
	knownOnly,
} from '../../../../tests/support/arbitrary-businesses';
import { criteria, tracks } from '../../../../tests/support/arbitrary-programs';
import { context, today } from '../../../../tests/support/judging';
import { aProgram } from '../../../../tests/support/programs';
import { businessSchema, type Business } from '../business/business';
import { factsOf, type Criterion } from './criterion';
import { judge, type Line } from './judge';

function withoutTracks(criterion: Criterion): Criterion {
	const plain = { ...criterion };
	delete plain.tracks;
	return plain;
}

const programs = fc
	.tuple(fc.array(criteria, { minLength: 1, maxLength: 5 }), fc.boolean())
	.map(([list, hasTracks]) =>
		hasTracks
			? aProgram({ criteria: list, tracks })
			: aProgram({ criteria: list.map(withoutTracks) }),
	);

const known = fullBusinesses.chain((business) =>
	fc.tuple(fc.constant(business), fc.subarray(answersOf(business))),
);

const judgement = (program: ReturnType<typeof aProgram>, business: Business) =>
	judge(program, business, today, context);

const keyOf = (line: Line) => `${line.criterion} ${line.track ?? ''}`;

/** Facts that read a legal form, which is taken for a company or an individual until it is known. */
const readsEntity = (criterion: Criterion): boolean =>
	[
		criterion,
		...(criterion.exceptions ?? []),
		...(criterion.when ? [{ test: criterion.when }] : []),
	]
		.flatMap(({ test }) => factsOf(test))
		.some(({ fact }) => ['size', 'capital', 'years'].includes(fact));

/** Drops the lines of criteria that read the legal form, which has just become known. */
function forget(settled: Map<string, string>, reading: boolean[]): void {
	for (const key of settled.keys()) if (reading[Number(key.split(' ')[0])]) settled.delete(key);
}

test('the businesses of these tests are businesses', () => {
	fc.assert(
		fc.property(known, ([business, answers]) => {
			expect(businessSchema.safeParse(knownOnly(business, answers)).success).toBe(true);
			expect(knownOnly(business, answersOf(business))).toEqual(business);
		}),
	);
});

describe('for any program and business', () => {
	test('a judgement depends on nothing else, and changes nothing', () => {
		fc.assert(
			fc.property(programs, known, (program, [business, answers]) => {
				const asked = knownOnly(business, answers);
				const before = JSON.stringify([program, asked]);
				expect(judgement(program, asked)).toEqual(judgement(program, structuredClone(asked)));
				expect(JSON.stringify([program, asked])).toBe(before);
			}),
		);
	});

	test('the verdict is what the lines say', () => {
		fc.assert(
			fc.property(programs, known, (program, [business, answers]) => {
				const { verdict, lines } = judgement(program, knownOnly(business, answers));
				const outcomes = lines.map(({ outcome }) => outcome);
				if (verdict === 'meets' && !program.tracks) expect(new Set(outcomes).size).toBeLessThan(2);
				if (verdict === 'fails') expect(outcomes).toContain('failed');
				if (verdict === 'unknown') expect(outcomes).toContain('unknown');
			}),
		);
	});

	test('changing one criterion changes its own line only', () => {
		fc.assert(
			fc.property(
				programs,
				criteria,
				fc.nat(4),
				known,
				(program, other, at, [business, answers]) => {
					const index = at % program.criteria.length;
					const changed = {
						...program,
						criteria: program.criteria.with(index, program.tracks ? other : withoutTracks(other)),
					};
					const asked = knownOnly(business, answers);
					const rest = (lines: Line[]) => lines.filter(({ criterion }) => criterion !== index);
					expect(rest(judgement(changed, asked).lines)).toEqual(
						rest(judgement(program, asked).lines),
					);
				},
			),
		);
	});

	test('answer by answer, a line that is known stays as it is', () => {
		const order = fullBusinesses.chain((business) => {
			const answers = answersOf(business);
			const shuffled = fc.shuffledSubarray(answers, { minLength: answers.length });
			return fc.tuple(fc.constant(business), shuffled);
		});
		fc.assert(
			fc.property(programs, order, (program, [business, answers]) => {
				const settled = new Map<string, string>();
				for (const [count, answer] of answers.entries()) {
					const { lines } = judgement(program, knownOnly(business, answers.slice(0, count + 1)));
					const reading = program.criteria.map(readsEntity);
					if (answer === 'entity') forget(settled, reading);
					for (const line of lines) {
						const before = settled.get(keyOf(line));
						if (before) expect(line.outcome).toBe(before);
						else if (line.outcome !== 'unknown') settled.set(keyOf(line), line.outcome);
					}
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('who has answered nothing is refused only for the industry', () => {
		fc.assert(
			fc.property(programs, (program) => {
				const { lines } = judgement(program, { industry: 'E' });
				for (const line of lines.filter(({ outcome }) => outcome === 'failed')) {
					const facts = factsOf(program.criteria[line.criterion]?.test ?? { all: [] });
					expect(facts.map(({ fact }) => fact)).toContain('industry');
				}
			}),
		);
	});
});
