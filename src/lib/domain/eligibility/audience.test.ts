import { expect, test } from 'vitest';
import { aProgram, exclusion, target } from '../../../../tests/support/programs';
import { industryLetters, sizeCodes, type IndustryLetter } from '../codes';
import { audienceOf } from './audience';
import type { Criterion, Test } from './criterion';

const letters: Record<string, IndustryLetter> = { '24': 'E', '56': 'I', '76': 'M' };
const audience = (criteria: Criterion[]) =>
	audienceOf(aProgram({ criteria }), (code) => letters[code]);

const everybody = { industries: [...industryLetters], sizes: [...sizeCodes], wards: [] };
const makers: Test = { fact: 'industry', in: ['E'] };
const smes: Test = { fact: 'size', in: ['sme'] };

test.each([
	['nothing asked', []],
	['not known', [target({ fact: 'industry', in: 'unknown' }), target({ fact: 'size', in: 'any' })]],
	['one of several', [target({ any: [makers, smes] })]],
	['an exclusion', [exclusion(makers)]],
	['asked of some only', [target(makers, { when: { fact: 'entity', in: ['sole'] } })]],
] satisfies [string, Criterion[]][])('shuts out nobody: %s', (_case, criteria) => {
	expect(audience(criteria)).toEqual(everybody);
});

test('groups of the classification count by their letter', () => {
	const shops = target({ fact: 'industry', in: ['56', '76'] });
	expect(audience([shops]).industries).toEqual(['I', 'M']);
});

test('small businesses, sole proprietors and start-ups are SMEs', () => {
	expect(audience([target(smes)]).sizes).toEqual(['startup', 'sole', 'small', 'sme']);
});

test('what several criteria ask for holds together', () => {
	const both = target({ all: [makers, { fact: 'ward', in: ['高津区'] }] });
	const digital = target({ fact: 'industry', in: ['E', 'G'] });
	expect(audience([both, digital])).toEqual({
		...everybody,
		industries: ['E'],
		wards: ['高津区'],
	});
});
