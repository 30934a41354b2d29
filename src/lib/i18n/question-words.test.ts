import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf, untouched } from '../../../tests/support/answer-forms';
import { wordsIn } from '../../../tests/support/catalogue';
import { oddCodes } from '../../../tests/support/odd-text';
import { printStep } from '../domain/business/print-step';
import { readStep } from '../domain/business/read/read-step';
import { stepNames, type StepName } from '../domain/business/steps';
import { languageCodes } from '../domain/codes';
import { parseRuby } from '../domain/text';
import { answerErrorText, type QuestionField } from './question-fields';
import { questionView } from './question-words';

const noErrors = [] as const;
const viewOf = (step: StepName, form = '', language: (typeof languageCodes)[number] = 'ja') =>
	questionView(step, new URLSearchParams(form), noErrors, wordsIn(language));

const flat = (fields: readonly QuestionField[]): QuestionField[] =>
	fields.flatMap((field) => ('fields' in field ? [field, ...flat(field.fields)] : [field]));

function stringsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

const hasBareKanji = (text: string): boolean =>
	parseRuby(text).some(
		({ base, reading }) => reading === undefined && /\p{Script=Han}/u.test(base),
	);

/** What stays as it is written: codes that a form sends. */
const withoutCodes = (fields: readonly QuestionField[]): unknown =>
	JSON.parse(
		JSON.stringify(fields, (key, value: unknown) =>
			key === 'value' || key === 'name' || key === 'values' ? undefined : value,
		),
	);

describe.each(languageCodes)('in %s', (language) => {
	test.each(stepNames)('%s is asked in whole words', (step) => {
		const { title, why, fields } = viewOf(step, '', language);
		const texts = [title, why, ...stringsOf(withoutCodes(fields))];
		expect(texts.filter((text) => text.trim() === '')).toEqual([]);
		expect(texts.filter((text) => /\{\{|undefined|business\.\w|\[object/.test(text))).toEqual([]);
		if (language === 'ja-easy') expect(texts.filter(hasBareKanji)).toEqual([]);
		if (language === 'en')
			expect(texts.filter((text) => /\p{Script=Han}|\p{Script=Hiragana}/u.test(text))).toEqual([]);
	});

	test.each(stepNames)('whatever is wrong with %s is said in whole words', (step) => {
		const words = wordsIn(language);
		const names = flat(viewOf(step).fields).flatMap((field) =>
			'name' in field ? [field.name] : [],
		);
		for (const name of names)
			for (const typed of [...oddCodes.map(([, text]) => text), '-1', '1.5', '百', '9'.repeat(30)])
				for (const form of [
					[[name, typed]],
					[
						[name, 'none'],
						[name, typed],
					],
				]) {
					const result = readStep(step, new URLSearchParams(form), words);
					for (const error of result.ok ? [] : result.errors) {
						const text = answerErrorText(error, words);
						expect(text).not.toMatch(/\{\{|undefined|business\.\w/);
						expect(text.isWellFormed()).toBe(true);
						expect(text.length).toBeLessThan(250);
					}
				}
	});
});

describe('a field', () => {
	test('shows its own error and what was typed, and no other field does', () => {
		const errors = [{ path: 'employees', code: 'negative', values: { value: '-3' } }];
		const form = new URLSearchParams('employees=-3&capital=1000万&entity=company');
		const { fields } = questionView('people', form, errors, wordsIn('ja'));
		const wrong = flat(fields).filter((field) => 'error' in field);
		expect(wrong).toEqual([
			expect.objectContaining({
				name: 'employees',
				value: '-3',
				error: '「従業員の数」は、0以上の数字で入力してください。入力されたもの：-3',
			}),
		]);
		expect(flat(fields)).toContainEqual(
			expect.objectContaining({ name: 'capital', value: '1000万' }),
		);
		expect(fields[0]).toMatchObject({ name: 'entity', value: 'company' });
	});

	test('behind a line is seen where it has an answer or an error, and only there', () => {
		const foldOf = (form: string, errors: { path: string; code: string }[] = []) =>
			questionView('people', new URLSearchParams(form), errors, wordsIn('ja')).fields.find(
				({ type }) => type === 'fold',
			);
		expect(foldOf('')).toMatchObject({ open: false });
		expect(foldOf('entity=company')).toMatchObject({ open: false });
		expect(foldOf('entity=cooperative')).toMatchObject({ open: true });
		expect(foldOf('', [{ path: 'entity', code: 'unknown-code' }])).toMatchObject({ open: true });
	});

	test.each(stepNames)('of %s offers each choice once', (step) => {
		const codes = flat(viewOf(step).fields).flatMap((field) =>
			'options' in field ? field.options.map(({ value }) => `${field.name}=${value}`) : [],
		);
		expect(new Set(codes).size).toBe(codes.length);
	});
});

test('every choice that is offered is taken', () => {
	for (const step of stepNames)
		for (const field of flat(viewOf(step).fields)) {
			if (!('options' in field)) continue;
			for (const { value } of field.options) {
				const form = new URLSearchParams([[field.name, value]]);
				expect(readStep(step, form, wordsIn('ja'))).toHaveProperty('ok', true);
			}
		}
});

test('a month that is answered is on the page, opened', () => {
	fc.assert(
		fc.property(formsOf.time, (form) => {
			const words = wordsIn('ja');
			const read = readStep('time', form, words);
			if (!read.ok) throw new Error('in order');
			const values = printStep('time', read.value, words.today);
			const { fields } = questionView('time', values, [], words);
			const shown = flat(fields).flatMap((field) =>
				field.type === 'text' && field.value !== '' ? [`${field.name}=${field.value}`] : [],
			);
			expect(shown.join('&')).toBe(String(form));
			const fold = fields.find(({ type }) => type === 'fold');
			expect(fold).toMatchObject({ open: form.has('incorporatedYear') });
		}),
	);
});

/** What the page does not offer, and the outside may still say, is left out here. */
const notOffered = /religious|partnership|individual|university|special-zone|productive-green/;
const ofPurposes = new Set<string>(wordsIn('ja').taxonomy.purposes.flatMap(({ goals }) => goals));

const words = wordsIn('ja');

function answersIn(step: StepName, form: URLSearchParams) {
	const read = readStep(step, form, words);
	if (!read.ok) throw new Error(`${String(form)}: ${JSON.stringify(read.errors)}`);
	return read.value;
}

function isOffered(form: URLSearchParams): boolean {
	const goals = form.getAll('goal');
	if (goals.length === 0 && form.get('purpose') === 'none') return false;
	return !goals.some((goal) => ofPurposes.has(goal)) && !notOffered.test(String(form));
}

test.each(stepNames)('to open %s again and press the button changes nothing', (step) => {
	const offered = formsOf[step].filter(isOffered);
	fc.assert(
		fc.property(offered, (form) => {
			const answers = answersIn(step, form);
			const known = printStep(step, answers, words.today);
			const { fields } = questionView(step, known, [], words);
			expect(answersIn(step, untouched(fields))).toEqual(answers);
		}),
	);
});
