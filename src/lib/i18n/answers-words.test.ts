import { expect, test } from 'vitest';
import { wordsIn } from '../../../tests/support/catalogue';
import type { Business } from '../domain/business/business';
import { pledgeDeclarations } from '../domain/business/steps';
import { answersView } from './answers-words';

const unpledged: Business = {
	taxesPaid: ['all-taxes'],
	declarations: {
		...Object.fromEntries(pledgeDeclarations.map((code) => [code, false])),
		'required-licences-held': true,
	},
};

test('a start shows its year: its month may be one that nobody stated', () => {
	const answers = answersView({ startedOn: '1998-01-01' }, wordsIn('ja'), '/ja');
	expect(answers.find(({ step }) => step === 'time')?.text).toBe('1998年に開始');
});

test.each<[string, Business, string | undefined]>([
	['nothing is wrong', unpledged, '税金などの問題なし'],
	[
		'nothing is wrong or held',
		{ ...unpledged, certifications: [] },
		'税金などの問題なし、認定なし',
	],
	['taxes are overdue', { ...unpledged, taxesPaid: [] }, '納めていない税金あり'],
	[
		'something is held',
		{ ...unpledged, certifications: ['certified-farmer'] },
		'税金などの問題なし、認定農業者',
	],
	['nothing was answered', {}, undefined],
])('checks say what was answered: %s', (_case, business, text) => {
	const answers = answersView(business, wordsIn('ja'), '/ja');
	expect(answers.find(({ step }) => step === 'standing')?.text).toBe(text);
});
