import { expect, test } from 'vitest';
import { catalogue, wordsIn } from '../../../tests/support/catalogue';
import { aProgram, exclusion, target } from '../../../tests/support/programs';
import { whoOf } from './who-words';

type CriterionInput = ReturnType<typeof target>;

const who = (criteria: CriterionInput[], criteriaCoverage: 'complete' | 'main' = 'main') =>
	whoOf(aProgram({ criteria, criteriaCoverage }), wordsIn('ja'));

const sme = target({ fact: 'size', in: ['sme'] });
const makers = target({ fact: 'industry', in: ['E'] });

test.each<[string, CriterionInput[], string]>([
	['size and industry', [sme, makers], 'ものづくり・製造の中小企業'],
	['a size alone', [sme], '中小企業'],
	['legal forms where no size is asked', [target({ fact: 'entity', in: ['npo'] })], 'NPO法人'],
	['the young', [target({ fact: 'years', below: 5 }), sme], '創業する人・中小企業'],
	['a place alone', [target({ fact: 'place', in: ['in-city'] })], '市内の事業者'],
	['other conditions', [target({ fact: 'member-of', group: 'a-group' })], '条件に合う人'],
	['those shut out only', [exclusion({ fact: 'size', in: ['large'] })], '条件に合う人'],
	[
		'a few of many industries',
		[target({ fact: 'industry', in: ['D', 'E', 'F', 'G'] })],
		'建設・工事・ものづくり・製造・電気・ガス・水道・ほか',
	],
])('%s', (_, criteria, text) => {
	expect(who(criteria)).toBe(text);
});

test('anybody, only where all conditions are known', () => {
	expect([who([], 'complete'), who([], 'main')]).toEqual(['どなたでも', '対象は未確認']);
});

test('every program of the catalogue says whom it is for', () => {
	const silent = catalogue.filter((program) => whoOf(program, wordsIn('en')).length < 5);
	expect(silent.map(({ id }) => id)).toEqual([]);
});
