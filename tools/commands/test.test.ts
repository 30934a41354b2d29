import { expect, test } from 'vitest';
import { choose } from './test.mjs';

const names = (stages: { name: string }[]) => stages.map(({ name }) => name);

test('all stages run unless some are named', () => {
	const all = ['lint', 'types', 'unit', 'contract', 'data', 'build', 'e2e'];
	expect(names(choose([]))).toEqual(all);
});

test('named stages run in the order of the whole', () => {
	expect(names(choose(['unit', 'lint']))).toEqual(['lint', 'unit']);
});

test('an unknown stage is refused, and the known ones are named', () => {
	expect(() => choose(['unti'])).toThrow(
		'"unti" is none of the stages: lint, types, unit, contract, data, build, e2e',
	);
});
