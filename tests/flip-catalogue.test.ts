import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Business } from '../src/lib/domain/business/business';
import { evaluate } from '../src/lib/domain/eligibility/evaluate';
import { flipsOf, type Change, type Flip } from '../src/lib/domain/eligibility/flip';
import {
	answerOf,
	keyOfAnswer,
	withAnswer,
	type Answer,
} from '../src/lib/domain/eligibility/flip/answer';
import { changed } from '../src/lib/domain/eligibility/flip/applicant';
import { judge, type Verdict } from '../src/lib/domain/eligibility/judge';
import { addDays, daysBetween } from '../src/lib/domain/jst-date';
import type { Program } from '../src/lib/domain/program/program';
import { answersOf, knownOnly } from './support/arbitrary-businesses';
import { catalogue } from './support/catalogue';
import { catalogueBusinesses } from './support/catalogue-businesses';
import { frozen } from './support/frozen';
import { context } from './support/judging';
import { valuesOf } from './support/values-of-answers';

const today = '2026-11-20';

const verdict = (program: Program, business: Business, day = today): Verdict =>
	judge(program, business, day, context).verdict;

/** The verdict if a change were so; with alternatives, if just the first were. */
function verdictAfter(program: Program, business: Business, change: Change): Verdict {
	const after = changed({ business, today }, change);
	return verdict(program, after.business, after.today);
}

/** Who has answered everything, or about half. */
const anybody = fc.oneof(
	catalogueBusinesses,
	catalogueBusinesses.chain((business) =>
		fc.subarray(answersOf(business)).map((answers) => knownOnly(business, answers)),
	),
);

/** Named by every test, so that a failure can be looked at again. */
const seed = Date.now() % 2 ** 31;
const someFlips = fc
	.sample(anybody, { numRuns: 60, seed })
	.flatMap((business) =>
		catalogue.flatMap((program) =>
			flipsOf(program, business, today, context).map((flip) => ({ flip, program, business })),
		),
	);

/** Every flip of one kind, of every program, for some businesses. */
function forEvery<Kind extends Flip['kind']>(
	kind: Kind,
	check: (flip: Extract<Flip, { kind: Kind }>, program: Program, business: Business) => void,
): void {
	const isOfKind = (flip: Flip): flip is Extract<Flip, { kind: Kind }> => flip.kind === kind;
	const flips = someFlips.filter(({ flip }) => isOfKind(flip));
	expect(flips.length).toBeGreaterThan(0);
	for (const { flip, program, business } of flips)
		if (isOfKind(flip)) check(flip, program, business);
}

describe(`the smallest change (seed ${seed})`, () => {
	const alternatives = (change: Change): Change[] =>
		'anyOf' in change ? change.anyOf.map((code) => ({ ...change, anyOf: [code] })) : [change];

	/** The same change, a day, a person or a yen smaller. */
	function smaller(change: Change): Change | undefined {
		if (change.field === 'today') return { ...change, to: addDays(change.to, -1) };
		if (!('from' in change)) return undefined;
		return { ...change, to: change.to + Math.sign(change.from - change.to) };
	}

	test('is offered to those who fail, and leads to the verdict that it says', () => {
		forEvery('change', ({ change, verdict: promised }, program, business) => {
			expect(verdict(program, business)).toBe('fails');
			for (const one of alternatives(change))
				expect(verdictAfter(program, business, one)).toBe(promised);
		});
	});

	test('cannot be made smaller', () => {
		forEvery('change', ({ change }, program, business) => {
			const less = smaller(change);
			if (less) expect(verdictAfter(program, business, less)).toBe('fails');
		});
	});

	test('is no day that has passed, and no end of the business', () => {
		forEvery('change', ({ change }) => {
			if (change.field === 'today') expect(daysBetween(today, change.to)).toBeGreaterThan(0);
			if (change.field === 'employees') expect(change.to).toBeGreaterThanOrEqual(0);
		});
	});
});

describe(`the missing answer (seed ${seed})`, () => {
	const settledBy = (program: Program, business: Business, answer: Answer) =>
		valuesOf(answer, program, business, today).map((value) =>
			verdict(program, withAnswer(business, answer, value)),
		);

	test('has not been given, and is asked for where the verdict is open', () => {
		forEvery('answer', ({ answers }, program, business) => {
			expect(verdict(program, business)).toBe('unknown');
			expect(new Set(answers.map(keyOfAnswer)).size).toBe(answers.length);
			for (const answer of answers)
				if (answer.field !== 'salesDrops') expect(answerOf(business, answer)).toBeUndefined();
		});
	});

	const openOf = (program: Program, business: Business): number => {
		const judgement = judge(program, business, today, context);
		if (judgement.verdict !== 'unknown') return judgement.verdict === 'meets' ? -1 : Infinity;
		return judgement.lines.filter(({ outcome }) => outcome === 'unknown').length;
	};

	/** Gives one answer after the other, trying first the values that leave least open. */
	function canMeet(program: Program, business: Business, answers: readonly Answer[]): boolean {
		const [answer, ...others] = answers;
		if (!answer) return verdict(program, business) === 'meets';
		return valuesOf(answer, program, business, today)
			.map((value) => withAnswer(business, answer, value))
			.map((trial) => ({ trial, open: openOf(program, trial) }))
			.filter(({ open }) => open !== Infinity)
			.sort((one, other) => one.open - other.open)
			.slice(0, 4)
			.some(({ trial }) => canMeet(program, trial, others));
	}

	test('together with the others settles it, where it says so', () => {
		forEvery('answer', ({ answers, settles }, program, business) => {
			if (settles !== 'together') return;
			expect(answers.length).toBeGreaterThan(1);
			expect([program.id, canMeet(program, business, answers)]).toEqual([program.id, true]);
		});
	});

	test('settles it alone, where it says so; no single answer does where it does not', () => {
		forEvery('answer', ({ answers, settles }, program, business) => {
			const isSettled = answers.map((answer) =>
				settledBy(program, business, answer).includes('meets'),
			);
			expect([program.id, answers, isSettled]).toEqual([
				program.id,
				answers,
				answers.map(() => settles === 'alone'),
			]);
		});
	});
});

describe(`a program that fits (seed ${seed})`, () => {
	test('does so up to the last day that is named, and not on the day after', () => {
		forEvery('until', (flip, program, business) => {
			const on = (day: string) =>
				verdictAfter(program, business, { field: 'today', to: day, isExact: true });
			const days = daysBetween(today, flip.lastDay);
			for (const share of [0, 0.3, 0.6, 0.9, 1])
				expect(on(addDays(today, Math.floor(days * share)))).toBe('meets');
			expect(on(addDays(flip.lastDay, 1))).toBe(flip.verdict);
		});
	});

	test('goes on fitting on better terms', () => {
		forEvery('better', ({ change, opens }, program, business) => {
			const after = changed({ business, today }, change);
			const then = judge(program, after.business, after.today, context);
			expect(then.verdict).toBe('meets');
			if (opens.kind === 'track') {
				expect(then.tracks).toContainEqual({ track: opens.track, verdict: 'meets' });
				return;
			}
			const grant = program.benefits[opens.benefit];
			const when = grant?.type === 'grant' ? grant.variants?.[opens.variant]?.when : undefined;
			const holds = (applicant: { business: Business; today: string }) =>
				when && evaluate(when, { ...applicant, ...context, programId: program.id });
			expect([holds({ business, today }), holds(after)]).toEqual(['failed', 'met']);
		});
	});
});

test('looking for a flip changes neither program nor business', () => {
	fc.assert(
		fc.property(anybody, fc.constantFrom(...catalogue), (business, program) => {
			const copies = frozen([program, business] as const);
			expect(flipsOf(...copies, today, context)).toEqual(
				flipsOf(program, business, today, context),
			);
		}),
		{ numRuns: 300 },
	);
});
