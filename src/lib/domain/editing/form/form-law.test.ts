import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesOf } from '../../../../../tests/support/printed-entries';
import type { Json, JsonObject } from '../json';
import { readDeed } from './deeds';
import { editedDocument } from './edited-document';
import { printForm } from './print-form';
import { sections, sectionSpec } from './sections';
import { catalogue as programs } from '../../../../../tests/support/catalogue';

const jsonOf = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;

function untouched(document: JsonObject): JsonObject {
	return sections.reduce((before, section) => {
		const form = new FormData();
		for (const field of printForm(sectionSpec(section), before))
			for (const [name, value] of entriesOf(field)) form.append(name, value);
		return editedDocument(before, { section, form, deed: readDeed('save') });
	}, document);
}

test.each(programs.map((program): [string, JsonObject] => [program.id, jsonOf(program)]))(
	'%s is the same after a save that changed nothing',
	(_, document) => {
		expect(untouched(document)).toEqual(document);
	},
);

/** Anything that a field might hold, right or wrong. */
const anything = fc.jsonValue({ maxDepth: 3 });

describe('whatever a draft holds is still there after a save', () => {
	test('in any field of any program', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...programs),
				fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
				anything,
				(program, way, value) => {
					const put = (part: Json | undefined, [step = 0, ...rest]: number[]): Json | undefined => {
						if (typeof part !== 'object' || part === null) return value as Json;
						if (Array.isArray(part))
							return part.length === 0
								? part
								: part.map((item: Json, index) =>
										index === step % part.length ? (put(item, rest) as Json) : item,
									);
						const names = Object.keys(part);
						const name = names[step % names.length];
						return name === undefined
							? part
							: {
									...part,
									[name]:
										rest.length === 0 ? (value as Json) : put((part as JsonObject)[name], rest),
								};
					};
					const document = put(jsonOf(program), way) as JsonObject;
					const once = untouched(document);
					expect(untouched(once)).toEqual(once);
				},
			),
		);
	});
});
