import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { JsonObject } from '../../../domain/editing/json';
import { programSchema } from '../../../domain/program/program';
import { catalogue } from '../../../../../tests/support/catalogue';
import { toObject } from '../../../../../tests/support/json';
import { programYaml } from './program-yaml';

const folder = join(import.meta.dirname, '../../../../../data/programs');

test('every program of the catalogue comes back as the very same document', () => {
	expect(catalogue.length).toBeGreaterThan(300);
	const spoilt = catalogue.filter((program) => {
		const again = programSchema.parse(parse(programYaml(toObject(program))));
		return JSON.stringify(again) !== JSON.stringify(program);
	});
	expect(spoilt.map(({ id }) => id)).toEqual([]);
});

test('most lines are those that people have written', () => {
	let [same, all] = [0, 0];
	for (const program of catalogue) {
		const written = readFileSync(join(folder, `${program.id}.yaml`), 'utf8').split('\n');
		const own = new Set(written);
		all += written.length;
		same += programYaml(toObject(program))
			.split('\n')
			.filter((line) => own.has(line)).length;
	}
	expect(same / all).toBeGreaterThan(0.9);
});

test('any text at all comes back', () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.string({ unit: fc.constantFrom(...'- :#,[]{}"\'\n\t0129.|>&*!%@`~＝true') }),
	);
	const value = fc.letrec<{ any: unknown }>((tie) => ({
		any: fc.oneof(
			{ maxDepth: 4 },
			text,
			fc.integer(),
			fc.boolean(),
			fc.array(tie('any'), { maxLength: 3 }),
			fc.dictionary(
				text.filter((key) => key !== '__proto__'),
				tie('any'),
				{ maxKeys: 3 },
			),
		),
	})).any;
	fc.assert(
		fc.property(
			fc.dictionary(fc.constantFrom('name', 'steps', 'a'), value, { minKeys: 1 }),
			(document) => {
				expect(parse(programYaml(document as JsonObject))).toEqual(document);
			},
		),
		{ numRuns: 1000 },
	);
});
