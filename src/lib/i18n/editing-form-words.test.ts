import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../tests/support/catalogue';
import { languageCodes, type Language } from '../domain/codes';
import type { Spec } from '../domain/editing/form/field-spec';
import { sections, sectionSpec } from '../domain/editing/form/sections';
import { codeLabel, fieldHelp, fieldName } from './editing-field-words';

interface Placed {
	names: readonly string[];
	spec: Spec;
}

const joining = ['all', 'any', 'not'];

/** Every field of the form; what joins tests holds tests again, and is looked into once. */
function fieldsIn(spec: Spec, names: readonly string[]): Placed[] {
	switch (spec.kind) {
		case 'group':
			return spec.fields.flatMap((field) => {
				const own = [...names, field.name];
				return [{ names: own, spec: field.spec }, ...fieldsIn(field.spec, own)];
			});
		case 'list':
			return fieldsIn(spec.item, names);
		case 'variant':
			return spec
				.variants()
				.filter(({ code }) => !joining.includes(code))
				.flatMap(({ code, group }) => fieldsIn(group, [...names, code]));
		default:
			return [];
	}
}

const fields = sections.flatMap((section) => fieldsIn(sectionSpec(section), []));
const path = ({ names }: Placed) => names.join('.');

test('the form has all fields of the schema', () => {
	expect(fields.length).toBeGreaterThan(300);
	expect(fields.map(path)).toContain('benefits.grant.additions.when.sales-change.dropAtLeast');
});

describe.each(languageCodes)('in %s', (language: Language) => {
	test('every field has a label', () => {
		expect(fields.filter(({ names }) => !fieldName(names, language)).map(path)).toEqual([]);
	});

	test('every field has a help', () => {
		expect(fields.filter(({ names }) => !fieldHelp(names, language)).map(path)).toEqual([]);
	});

	test('every code has words', () => {
		const words = wordsIn(language);
		const bare = fields.flatMap(({ names, spec }) => {
			const codes = 'codes' in spec && spec.kind !== 'variant' ? spec.codes : [];
			const more = 'words' in spec ? spec.words : [];
			return [...codes, ...more]
				.filter((code) => !codeLabel(names, code, language, words))
				.map((code) => `${names.join('.')}: ${code}`);
		});
		expect(bare).toEqual([]);
	});
});
