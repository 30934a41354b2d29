import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../../../../tests/support/catalogue';
import { entriesOf } from '../../../../../tests/support/printed-entries';
import { isObject, type Json, type JsonObject } from '../json';
import { readDeed } from './deeds';
import { editedDocument } from './edited-document';
import { printForm } from './print-form';
import { sections, sectionSpec } from './sections';
import { cleaned } from './typed-value';

const jsonOf = (value: unknown): JsonObject => JSON.parse(JSON.stringify(value)) as JsonObject;
const programs = catalogue.map(jsonOf);

/** Milliseconds: all programs are printed and read, again and again. */
const timeout = 60_000;

/** A document after every page of its form was saved, and nothing typed. */
const untouched = (document: JsonObject): JsonObject =>
	sections.reduce((before, section) => {
		const form = new FormData();
		for (const field of printForm(sectionSpec(section), before))
			for (const [name, value] of entriesOf(field)) form.append(name, value);
		return editedDocument(before, { section, form, deed: readDeed('save') });
	}, document);

test(
	'every program of the catalogue is the same after a save that changed nothing',
	{ timeout },
	() => {
		for (const program of programs) expect(untouched(program)).toEqual(program);
	},
);

/** A value put somewhere into a document, in place of what is there. */
function withValue(
	part: Json | undefined,
	[step = 0, ...rest]: readonly number[],
	value: Json,
): Json {
	if (Array.isArray(part)) {
		const items: readonly Json[] = part;
		return items.map((item, index) =>
			index === step % items.length ? withValue(item, rest, value) : item,
		);
	}
	if (!isObject(part) || rest.length === 0) return value;
	const names = Object.keys(part);
	const name = names[step % names.length];
	return name === undefined ? part : { ...part, [name]: withValue(part[name], rest, value) };
}

/** No number, day or code: nobody can read it. */
const unreadable = fc.string().map((text) => `＃${text}`);
const anything = fc.letrec<{ value: Json }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3 },
		unreadable,
		fc.double({ noNaN: true, noDefaultInfinity: true }),
		fc.boolean(),
		fc.array(tie('value'), { maxLength: 3 }),
		fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { maxKeys: 3 }),
	),
})).value;

const textsIn = (value: Json | undefined): string[] => {
	if (typeof value === 'string') return [cleaned(value)];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

test(
	'whatever was written anywhere in a draft, right or wrong, is still there after a save',
	{ timeout },
	() => {
		const way = fc.array(fc.nat(), { minLength: 2, maxLength: 6 });
		fc.assert(
			fc.property(fc.nat(), way, anything, (which, steps, value) => {
				const document = withValue(programs[which % programs.length], steps, value);
				if (!isObject(document)) return;
				const saved = untouched(document);
				const there = new Set(textsIn(saved));
				expect(textsIn(document).filter((text) => !there.has(text))).toEqual([]);
				expect(untouched(saved)).toEqual(saved);
			}),
		);
	},
);
