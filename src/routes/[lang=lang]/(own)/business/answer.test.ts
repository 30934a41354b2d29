import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../../../tests/support/catalogue';
import { answer } from './answer';
import { declare } from './declare';

const surroundings = wordsIn('ja', '2026-11-20');
const before = { industry: 'E' as const, employees: 3, declarations: { 'wage-rise-plan': true } };

function formOf(fields: [string, string | File][]): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
}

const answered = (step: 'trade' | 'people', fields: [string, string | File][]) =>
	answer(step, before, formOf(fields), surroundings);

describe('a trade', () => {
	test('in words is looked up, and nothing is answered yet', () => {
		expect(answered('trade', [['trade', 'パン屋']])).toEqual({
			sent: { values: [['trade', 'パン屋']], errors: [] },
		});
	});

	test('is what was chosen of what was found', () => {
		const fields: [string, string][] = [
			['trade', ' パン屋 '],
			['looked', 'パン屋'],
			['industry', '5863'],
		];
		expect(answered('trade', fields)).toEqual({
			business: { ...before, industry: 'I', industryGroup: '5863' },
		});
	});

	test('in other words than before is looked up anew, whatever is still chosen', () => {
		const fields: [string, string][] = [
			['trade', '花屋'],
			['looked', 'パン屋'],
			['industry', '5863'],
		];
		expect(answered('trade', fields)).toHaveProperty('sent.errors', []);
	});

	test('that was found and not chosen is shown again', () => {
		const fields: [string, string][] = [
			['trade', 'パン屋'],
			['looked', 'パン屋'],
		];
		expect(answered('trade', fields)).toHaveProperty('sent.errors', []);
	});

	test('of the list needs no words', () => {
		const fields: [string, string][] = [
			['trade', '  '],
			['industry', 'M'],
		];
		expect(answered('trade', fields)).toEqual({ business: { ...before, industry: 'M' } });
	});
});

test('a wrong answer keeps all that was typed, and takes none of it', () => {
	const fields: [string, string][] = [
		['entity', 'company'],
		['employees', '-3'],
		['capital', '１０００万'],
	];
	const shown = answered('people', [...fields, ['return', '/ja/programs']]);
	expect(shown).toHaveProperty('sent.values', fields);
	expect(shown).toHaveProperty('sent.errors', [
		{ path: 'employees', code: 'negative', values: { value: '-3' } },
	]);
});

test('files and fields that steer the form are no answers', () => {
	const fields: [string, string | File][] = [
		['employees', new File(['5'], '5')],
		['return', '/ja'],
		['skip', ''],
		['looked', 'x'],
	];
	expect(answered('people', fields)).toEqual({
		business: { industry: 'E', declarations: before.declarations },
	});
});

describe('a statement', () => {
	const [known] = surroundings.taxonomy.declarations;
	const code = known?.code ?? '';
	const declared = (fields: [string, string | File][]) =>
		declare(before, formOf(fields), surroundings.taxonomy);

	test.each([
		['yes', true],
		['no', false],
	] as const)('%s is added to the others', (value, is) => {
		const fields: [string, string][] = [
			['declaration', code],
			['value', value],
		];
		const declarations = { ...before.declarations, [code]: is };
		expect(declared(fields)).toEqual({ ...before, declarations });
	});

	test.each([
		['that nobody asks for', 'the-moon-is-cheese', 'yes'],
		['of the language', '__proto__', 'yes'],
		['with another answer', code, 'perhaps'],
		['without an answer', code, ''],
	])('%s is none', (_which, declaration, value) => {
		const fields: [string, string][] = [
			['declaration', declaration],
			['value', value],
		];
		expect(declared(fields)).toBeUndefined();
	});

	test('is never a file', () => {
		expect(declared([['declaration', new File([code], code)]])).toBeUndefined();
	});
});
