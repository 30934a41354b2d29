import { describe, expect, test } from 'vitest';
import { aGrant, aPeriod, aProgram, target } from '../../../../tests/support/programs';
import type { Test } from '../eligibility/criterion';
import { programSchema } from './program';

const problems = (parts: object): string[] => {
	const result = programSchema.safeParse({ ...aProgram(), ...parts });
	return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
};

describe('a program is refused', () => {
	const entity: Test = { fact: 'entity', in: ['company'] };

	test.each([
		['a benefit of an unknown source', { benefits: [aGrant({ source: 'x' })] }, 'sources'],
		['evidence of an unknown source', { evidence: { goals: ['x'] } }, 'sources'],
		[
			'a criterion of an unknown track',
			{ criteria: [target(entity, { tracks: ['x'] })] },
			'tracks',
		],
		['a period of an unknown track', { periods: [aPeriod({ tracks: ['x'] })] }, 'tracks'],
		['no benefit', { benefits: [] }, 'benefits'],
		['no goal', { goals: [] }, 'goals'],
		['an unknown kind', { kind: 'gift' }, 'kind'],
		['a field that there is not', { colour: 'red' }, ''],
		['a day that there is not', { updatedAt: '2025-02-30' }, 'updatedAt'],
		['an id that is no slug', { id: 'A program' }, 'id'],
	])('%s', (_case, parts, path) => {
		expect(problems(parts)).toContain(path);
	});
});

test('not known, no limit and not stated are three things', () => {
	const [first, second] = aProgram({
		benefits: [aGrant({ floorYen: 'unknown' }), aGrant({ floorYen: 'none' })],
	}).benefits;
	expect(first).toMatchObject({ floorYen: 'unknown' });
	expect(second).toMatchObject({ floorYen: 'none' });
	expect(aProgram().benefits[0]).not.toHaveProperty('floorYen');
});
