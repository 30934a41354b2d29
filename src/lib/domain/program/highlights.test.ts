import { describe, expect, test } from 'vitest';
import { aGrant, aLoan, aProgram } from '../../../../tests/support/programs';
import { closingSoon, newestKnown, openNow } from './highlights';

const closing = (id: string, closes: string, scope: 'city' | 'prefecture' = 'city') =>
	aProgram({
		id,
		scope,
		fiscalYear: 2026,
		periods: [
			{
				fiscalYear: 2026,
				source: 's',
				stages: [{ stage: 'application', opens: '2026-04-01', closes }],
			},
		],
	});

const ids = (programs: readonly { id: string }[]) => programs.map(({ id }) => id);

describe('what the home page puts first', () => {
	const near = closing('near', '2026-12-01');
	const nearer = closing('nearer', '2026-11-20');
	const far = closing('far', '2027-03-31', 'prefecture');
	const gone = closing('gone', '2026-11-19');
	const all = [far, gone, near, nearer];

	test('deadlines within 90 days, the nearest first, the last day included', () => {
		expect(ids(closingSoon(all, '2026-11-20'))).toEqual(['nearer', 'near']);
		expect(ids(closingSoon([closing('edge', '2027-02-18')], '2026-11-20'))).toEqual(['edge']);
		expect(ids(closingSoon([closing('late', '2027-02-19')], '2026-11-20'))).toEqual([]);
	});

	test('what is open, the city first', () => {
		expect(ids(openNow(all, '2026-11-20'))).toEqual(['near', 'nearer', 'far']);
	});

	test('the newest knowledge of the city’s own', () => {
		const older = aProgram({ id: 'older', fiscalYear: 2024 });
		expect(ids(newestKnown([older, far, near], '2026-11-20'))).toEqual(['near', 'older']);
	});

	describe('for large projects, and so last', () => {
		const closes = '2026-12-01';
		const grant = (capYen: number) => aGrant({ capYen });
		const large = { ...closing('large', closes), benefits: [grant(20_000_001)] };
		const site = { ...closing('site', '2026-11-20'), goals: ['site' as const] };
		const nation = { ...closing('nation', closes), scope: 'nation' as const };
		const limit = { ...closing('limit', closes), benefits: [grant(20_000_000)] };
		const given = [site, large, nation, limit];

		test.each([
			['what is open', openNow, ['limit', 'nation', 'site', 'large']],
			['deadlines', closingSoon, ['limit', 'nation', 'site', 'large']],
			['the newest', newestKnown, ['limit', 'site', 'large']],
		])('%s', (_, pick, expected) => {
			expect(ids(pick(given, '2026-11-20'))).toEqual(expected);
		});

		test('a loan may be larger than a grant', () => {
			const lent = { ...closing('lent', closes), benefits: [aLoan({ limitYen: 300_000_000 })] };
			const more = { ...closing('more', closes), benefits: [aLoan({ limitYen: 300_000_001 })] };
			expect(ids(openNow([more, lent], '2026-11-20'))).toEqual(['lent', 'more']);
		});
	});
});
