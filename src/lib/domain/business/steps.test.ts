import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../../tests/support/answer-forms';
import { fullBusinesses } from '../../../../tests/support/arbitrary-businesses';
import { wordsIn } from '../../../../tests/support/catalogue';
import { businessSchema, type Business } from './business';
import { printStep } from './print-step';
import { readStep } from './read/read-step';
import { answerStep, isAnswered, stepAfter, stepBefore, stepNames, withoutStep } from './steps';
import type { StepName } from './steps';

const words = wordsIn('ja', '2026-11-20');

function answersIn(step: StepName, form: URLSearchParams): Business {
	const read = readStep(step, form, words);
	if (!read.ok) throw new Error(`${form.toString()}: ${JSON.stringify(read.errors)}`);
	return read.value;
}

const eachStep = fc.constantFrom(...stepNames);

describe.each(stepNames)('what was answered to %s', (step) => {
	test('is a business as the API takes one', () => {
		fc.assert(
			fc.property(formsOf[step], (form) => {
				const answers = answersIn(step, form);
				expect(businessSchema.parse(answers)).toEqual(answers);
			}),
		);
	});

	test('comes back from the form that it fills in', () => {
		fc.assert(
			fc.property(formsOf[step], (form) => {
				const answers = answersIn(step, form);
				expect(answersIn(step, printStep(step, answers, words.today))).toEqual(answers);
			}),
		);
	});
});

test('an answer takes the place of the one before, and leaves all others as they were', () => {
	fc.assert(
		fc.property(
			fullBusinesses,
			eachStep.chain((step) => fc.tuple(fc.constant(step), formsOf[step])),
			(business, [step, form]) => {
				const before = structuredClone(business);
				const answered = answerStep(business, step, answersIn(step, form));
				expect(business).toEqual(before);
				expect(printStep(step, answered, words.today).toString()).toBe(
					printStep(step, answersIn(step, form), words.today).toString(),
				);
				const others = withoutStep(business, step);
				const isFounder = step === 'people' && answered.entity === 'not-yet';
				expect(withoutStep(answered, step)).toEqual(
					isFounder ? withoutStep(others, 'time') : others,
				);
			},
		),
	);
});

test('what is left empty is not known any more, and nothing else is lost', () => {
	fc.assert(
		fc.property(fullBusinesses, eachStep, (business, step) => {
			const emptied = answerStep(business, step, {});
			expect(isAnswered(emptied, step)).toBe(false);
			expect(printStep(step, emptied, words.today).toString()).toBe('');
			for (const other of stepNames.filter((name) => name !== step))
				expect(isAnswered(emptied, other)).toBe(isAnswered(business, other));
		}),
	);
});

test('statements made on the pages of programs outlive the question about pledges', () => {
	const declarations = { 'wage-rise-plan': true, 'organised-crime-ties': false };
	const kept = { declarations: { 'wage-rise-plan': true } };
	expect(withoutStep({ declarations }, 'standing')).toEqual(kept);
	expect(answerStep({ declarations }, 'standing', {})).toEqual(kept);
	expect(isAnswered(kept, 'standing')).toBe(false);
	expect(answerStep(kept, 'people', { employees: 1 })).toEqual({ ...kept, employees: 1 });
});

test('nothing is answered by nothing, and known to be none is an answer', () => {
	for (const step of stepNames) expect(isAnswered({}, step)).toBe(false);
	expect(isAnswered({ certifications: [] }, 'standing')).toBe(true);
	expect(isAnswered({ employees: 0 }, 'people')).toBe(true);
});

test('questions follow one another there and back', () => {
	const there = [stepNames[0], ...stepNames.map((step) => stepAfter(step))];
	expect(there).toEqual([...stepNames, undefined]);
	expect(stepNames.map(stepBefore)).toEqual([undefined, ...stepNames.slice(0, -1)]);
});

test('a founder is not asked when it began, and what was said of that is forgotten', () => {
	const founder = answerStep({ startedOn: '2015-04-01' }, 'people', { entity: 'not-yet' });
	expect(founder).toEqual({ entity: 'not-yet' });
	expect(stepAfter('place', founder)).toBe('standing');
	expect(stepAfter('place', { entity: 'sole' })).toBe('time');
});
