import { describe, expect, test } from 'vitest';
import { aProgram } from '../../../../tests/support/programs';
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
});
