import type { Fact } from '../eligibility/fact';
import type { FieldError } from '../result';
import { parseRuby } from '../text';
import { placedFacts } from './placed-facts';
import type { Program } from './program';

/** Codes that programs may refer to. */
export interface KnownCodes {
	places: ReadonlySet<string>;
	certifications: ReadonlySet<string>;
	purposes: ReadonlySet<string>;
	declarations: ReadonlySet<string>;
	desks: ReadonlySet<string>;
	wards: ReadonlySet<string>;
	industries: { has(code: string): boolean };
}

export interface CorpusProblem {
	program: string;
	message: string;
}

/** What is wrong with one field, for a form and for a line of a report. */
interface Finding extends FieldError {
	message: string;
}

interface NamedCodes {
	field: string;
	what: string;
	codes: string[];
	among: { has(code: string): boolean };
}

function codesInFact(fact: Fact, known: KnownCodes): NamedCodes[] {
	switch (fact.fact) {
		case 'site':
			return [{ field: 'places', what: 'place', codes: fact.places ?? [], among: known.places }];
		case 'certification':
			return [
				{ field: 'holds', what: 'certification', codes: fact.holds, among: known.certifications },
			];
		case 'purpose':
			return [{ field: 'in', what: 'purpose', codes: fact.in, among: known.purposes }];
		case 'declares': {
			const codes = [fact.declaration];
			return [{ field: 'declaration', what: 'declaration', codes, among: known.declarations }];
		}
		case 'ward':
			return [{ field: 'in', what: 'ward', codes: fact.in, among: known.wards }];
		case 'industry': {
			const named = { what: 'industry', among: known.industries };
			return [
				{ ...named, field: 'in', codes: Array.isArray(fact.in) ? fact.in : [] },
				{ ...named, field: 'except', codes: fact.except ?? [] },
			];
		}
		default:
			return [];
	}
}

const unknownCode = (path: string, what: string, code: string): Finding => ({
	path,
	code: 'unknown-code',
	values: { value: code },
	message: `unknown ${what} ${code}`,
});

function unknownCodes(program: Program, known: KnownCodes): Finding[] {
	const ofFacts = placedFacts(program).flatMap(({ path, fact }) =>
		codesInFact(fact, known).flatMap(({ field, what, codes, among }) =>
			codes
				.filter((code) => !among.has(code))
				.map((code) => unknownCode(`${path}.${field}`, what, code)),
		),
	);
	const ofContacts = program.contacts.flatMap((contact, index) =>
		'desk' in contact && !known.desks.has(contact.desk)
			? [unknownCode(`contacts.${index}.desk`, 'desk', contact.desk)]
			: [],
	);
	return [...ofFacts, ...ofContacts];
}

function brokenRelations(program: Program, ids: ReadonlySet<string>): Finding[] {
	const numbered = (name: string, list: readonly string[] = []) =>
		list.map((id, index) => ({ path: `${name}.${index}`, id }));
	const related = [
		...(program.successorId ? [{ path: 'successorId', id: program.successorId }] : []),
		...numbered('predecessorIds', program.predecessorIds),
		...numbered('relatedIds', program.relatedIds),
	];
	return related
		.filter(({ id }) => !ids.has(id) || id === program.id)
		.map(({ path, id }) => ({
			path,
			code: 'unknown-program',
			values: { id },
			message: `refers to ${id}, which is no other program`,
		}));
}

const kanjiRun = /\p{Script=Han}{2,}/u;

/** Plain Japanese without a single reading, though it has kanji, was not written for its readers. */
function plainnessOf(program: Program): Finding[] {
	return (['title', 'summary'] as const).flatMap((field) => {
		const path = `${field}.ja-easy`;
		const parts = parseRuby(program[field]['ja-easy']);
		const bare = parts.every((part) => part.reading === undefined);
		if (program[field]['ja-easy'] === program[field].ja)
			return [
				{ path, code: 'copied', message: `${field}: plain Japanese is a copy of the Japanese` },
			];
		const message = `${field}: plain Japanese has kanji without readings`;
		return bare && parts.some((part) => kanjiRun.test(part.base))
			? [{ path, code: 'without-readings', message }]
			: [];
	});
}

function unusedSources(program: Program): Finding[] {
	const used = JSON.stringify({ ...program, sources: [] });
	return program.sources.flatMap(({ id }, index) =>
		used.includes(`"${id}"`)
			? []
			: [
					{
						path: `sources.${index}.id`,
						code: 'unused-source',
						values: { id },
						message: `source ${id} is not referred to`,
					},
				],
	);
}

const findingsIn = (program: Program, ids: ReadonlySet<string>, known: KnownCodes): Finding[] => [
	...unknownCodes(program, known),
	...brokenRelations(program, ids),
	...plainnessOf(program),
	...unusedSources(program),
];

/** What is wrong between programs that are each valid by themselves. */
export function corpusProblems(programs: readonly Program[], known: KnownCodes): CorpusProblem[] {
	const ids = new Set(programs.map((program) => program.id));
	return programs.flatMap((program) =>
		findingsIn(program, ids, known).map(({ message }) => ({ program: program.id, message })),
	);
}

/**
 * The same for one program among others, field by field: `unknown-code` (`value`),
 * `unknown-program` (`id`), `unused-source` (`id`), `copied` and `without-readings`.
 * @param ids of all programs that it may refer to
 */
export function corpusErrors(
	program: Program,
	ids: ReadonlySet<string>,
	known: KnownCodes,
): FieldError[] {
	return findingsIn(program, ids, known).map(({ path, code, values }) => ({
		path,
		code,
		...(values && { values }),
	}));
}
