import { describe, expect, test } from 'vitest';
import { namesFor, programOf, wordsIn } from '../../../tests/support/catalogue';
import { judged } from '../../../tests/support/judging';
import { aProgram, target } from '../../../tests/support/programs';
import type { OwnMatch } from '../domain/finder/fit';
import type { Program } from '../domain/program/program';
import { keptCard, totalText, type KeptProgram } from './kept-words';

const words = wordsIn('ja');

const kept = (program: Program, givenYen?: number): KeptProgram => {
	const benefit: OwnMatch['benefit'] = {
		isExact: false,
		...(givenYen === undefined ? {} : { givenYen }),
	};
	const judgement = judged(program, { industry: 'E' });
	return { program, note: '', match: { judgement, benefit, wanted: 0 } };
};

const forAll = aProgram({ id: 'for-all' });
const forFarmers = aProgram({ criteria: [target({ fact: 'industry', in: ['A'] })] });
const ended = aProgram({
	lifecycle: { state: 'ended', lastFiscalYear: 2020, source: 's' },
});

describe('what the list brings together', () => {
	test('is the sum of what can be used', () => {
		const list = [kept(forAll, 500_000), kept(forAll, 1_000_000), kept(forAll)];
		expect(totalText(list, true, words)).toBe(
			'あなたの答えでは、お金がもらえる支援は2件、足すと最大150万円です。',
		);
		expect(totalText(list, false, words)).toBe('お金がもらえる支援は2件、足すと最大150万円です。');
	});

	test.each([
		['what is not for the business', forFarmers],
		['what has ended', ended],
	])('leaves out %s', (_case, program) => {
		const list = [kept(forAll, 500_000), kept(forAll, 1_000_000), kept(program, 9_000_000)];
		expect(totalText(list, true, words)).toContain('150万円');
	});

	test('is not said of one alone, whose amount stands on its card', () => {
		expect(totalText([kept(forAll, 500_000), kept(forAll)], true, words)).toBeUndefined();
	});
});

test('a card says whom to call, and its verdict only to those who have answered', () => {
	const program = programOf('operating-environment-improvement');
	const card = (hasAnswered: boolean) =>
		keptCard({ ...kept(program), note: '田中さんに電話' }, hasAnswered, words, namesFor(program));
	expect(card(true).own?.verdict).toBeDefined();
	expect(card(false).own).toBeUndefined();
	expect(card(false).note).toBe('田中さんに電話');
	expect(card(false).contact?.telephones[0]?.href).toBe('tel:0445484141');
});
