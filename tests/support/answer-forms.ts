import fc from 'fast-check';
import { offeredPresences } from '../../src/lib/domain/business/read/place';
import { pledgeCodes } from '../../src/lib/domain/business/read/standing';
import type { StepName } from '../../src/lib/domain/business/steps';
import { goalCodes, industryLetters } from '../../src/lib/domain/codes';
import {
	entityCodes,
	placeCodes,
	siteCodes,
	zoneCodes,
} from '../../src/lib/domain/eligibility/fact-codes';
import type { QuestionField } from '../../src/lib/i18n/question-fields';
import { wordsIn } from './catalogue';
import { industryCodes } from './industry-tree';

const { taxonomy, city } = wordsIn('ja');
const codesOf = (entries: readonly { code: string }[]) => entries.map(({ code }) => code);

type Field = [string, string];
type Fields = fc.Arbitrary<Field[]>;

/** A field that may be left empty. */
const one = (name: string, values: fc.Arbitrary<string>): Fields =>
	fc.option(values).map((value) => (value === null ? [] : [[name, value]]));

const oneOf = (name: string, codes: readonly string[]): Fields =>
	one(name, fc.constantFrom(...codes));

/** Some of these, none of them, or no answer. */
const some = (name: string, codes: readonly string[], most = 4): Fields =>
	fc
		.oneof(
			fc.subarray([...codes], { maxLength: Math.min(most, codes.length) }),
			fc.constant(['none']),
		)
		.map((chosen) => chosen.map((code): Field => [name, code]));

const number = (name: string, max: number): Fields =>
	one(name, fc.oneof(fc.nat(50), fc.nat(max)).map(String));

const month = (name: string): Fields =>
	fc.oneof(
		fc.constant<Field[]>([]),
		fc
			.tuple(fc.integer({ min: 578, max: 2025 }), fc.integer({ min: 1, max: 12 }))
			.map(([year, number]): Field[] => [
				[`${name}Year`, String(year)],
				[`${name}Month`, String(number)],
			]),
	);

const together = (...parts: Fields[]): fc.Arbitrary<URLSearchParams> =>
	fc.tuple(...parts).map((fields) => new URLSearchParams(fields.flat()));

/** What each question's form can send that is in order; a day before 2026 is never in the future. */
export const formsOf: Record<StepName, fc.Arbitrary<URLSearchParams>> = {
	trade: together(oneOf('industry', [...industryLetters, ...industryCodes])),
	people: together(
		oneOf('entity', entityCodes),
		number('employees', 10_000_000),
		number('capital', 2_000_000_000),
	),
	place: together(
		oneOf('place', placeCodes),
		oneOf('ward', codesOf(city.wards)),
		oneOf('zone', zoneCodes),
		some('presence', offeredPresences),
		fc.oneof(
			together(some('site', siteCodes)).map((form): Field[] => [...form]),
			together(
				fc.constant<Field[]>([['site', siteCodes[0]]]),
				some('placeName', codesOf(taxonomy.places)).filter((fields) =>
					fields.every(([, code]) => code !== 'none'),
				),
			).map((form): Field[] => [...form]),
		),
	),
	time: together(month('started'), month('incorporated')),
	standing: together(
		some('certification', codesOf(taxonomy.certifications)),
		oneOf('member', ['yes', 'no']),
		some('pledge', pledgeCodes),
		oneOf('earlier', ['never', 'ever']),
	),
	plan: together(
		some('purpose', codesOf(taxonomy.purposes)),
		some('goal', goalCodes).filter((fields) => fields.every(([, code]) => code !== 'none')),
		number('cost', 1_000_000_000_000),
		oneOf('begun', ['yes', 'no']),
	),
};

const sent = (name: string, codes: readonly string[]): Field[] => codes.map((code) => [name, code]);

function valuesOf(field: QuestionField): Field[] {
	switch (field.type) {
		case 'row':
		case 'fold':
			return field.fields.flatMap(valuesOf);
		case 'text':
			return [[field.name, field.value]];
		case 'select': {
			const isOffered = field.options.some(({ value }) => value === field.value);
			return [[field.name, isOffered ? field.value : '']];
		}
		case 'choice':
			return sent(
				field.name,
				field.options.flatMap(({ value }) => (value === field.value ? [value] : [])),
			);
		case 'choices':
			return sent(
				field.name,
				field.options.flatMap(({ value }) => (field.values.includes(value) ? [value] : [])),
			);
	}
}

/** What a browser sends when somebody presses the button without touching anything. */
export const untouched = (fields: readonly QuestionField[]): URLSearchParams =>
	new URLSearchParams(fields.flatMap(valuesOf));
