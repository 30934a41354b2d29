import { describe, expect, test } from 'vitest';
import { industryCodes, isWithin } from '../../../../tests/support/industry-tree';
import { sizeCategoriesOf, smallScaleLimits, smeLimits } from './sme-basic-act';

const categoriesOf = (code: string) => [...sizeCategoriesOf(code, isWithin)].sort();

describe('the category of an industry', () => {
	test.each([
		['construction', 'D', ['other']],
		['manufacturing', 'E', ['other']],
		['metal goods', '2422', ['other']],
		['transport', 'H', ['other']],
		['wholesale or retail', 'I', ['retail', 'wholesale']],
		['wholesale', '55', ['wholesale']],
		['retail', '56', ['retail']],
		['a bakery', '5863', ['retail']],
		['hotels or restaurants', 'M', ['retail', 'service']],
		['hotels', '751', ['service']],
		['restaurants', '76', ['retail']],
		['take-away', '771', ['retail']],
		['information', 'G', ['other', 'service']],
		['broadcasting', '38', ['service']],
		['software', '391', ['service']],
		['internet services', '401', ['other']],
		['video, sound and text', '41', ['other', 'service']],
		['newspapers', '413', ['other']],
		['publishers', '414', ['other']],
		['advertisements', '415', ['service']],
		['property', 'K', ['other', 'service']],
		['letting', '691', ['other']],
		['parking', '693', ['service']],
		['leasing', '70', ['service']],
		['daily life', 'N', ['other', 'service']],
		['hairdressers', '78', ['service']],
		['travel agencies', '791', ['other']],
		['weddings and funerals', '796', ['service']],
		['medicine', 'P', ['service']],
		['a code that there is not', '9999', ['other']],
	])('%s (%s)', (_name, code, expected) => {
		expect(categoriesOf(code)).toEqual(expected);
	});

	test('is one for every group of three digits', () => {
		const undecided = industryCodes.filter(
			(code) => code.length >= 3 && categoriesOf(code).length !== 1,
		);
		expect(undecided).toEqual([]);
	});

	test('of a part is one that the whole can have', () => {
		for (const code of industryCodes)
			for (const letter of industryCodes.filter((one) => one.length === 1))
				if (isWithin(code, letter))
					expect(categoriesOf(letter)).toEqual(expect.arrayContaining(categoriesOf(code)));
	});
});

test('the limits are those of Article 2', () => {
	expect(smeLimits).toEqual({
		other: { capitalYen: 300_000_000, employees: 300 },
		wholesale: { capitalYen: 100_000_000, employees: 100 },
		service: { capitalYen: 50_000_000, employees: 100 },
		retail: { capitalYen: 50_000_000, employees: 50 },
	});
	expect(Object.values(smallScaleLimits).map(({ employees }) => employees)).toEqual([20, 5, 5, 5]);
});
