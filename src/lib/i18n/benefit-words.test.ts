import { expect, test } from 'vitest';
import { catalogue, wordsIn } from '../../../tests/support/catalogue';
import { headlineOf } from './benefit-words';

test('nothing to pay is said as a word, not as a figure', () => {
	const headline = (id: string, language: 'ja' | 'en') =>
		catalogue
			.filter((program) => program.id === id)
			.map((program) => headlineOf(program, wordsIn(language)));
	expect(headline('overseas-joint-offices', 'ja')).toEqual(['無料']);
	expect(headline('overseas-joint-offices', 'en')).toEqual(['Free of charge']);
});

test.each(['ja', 'ja-easy', 'en'] as const)(
	'no headline of the catalogue is 0 in %s',
	(language) => {
		const headlines = catalogue.map((program) => headlineOf(program, wordsIn(language)));
		expect(headlines.filter((text) => /^(?:0円|¥0)/.test(text))).toEqual([]);
	},
);
