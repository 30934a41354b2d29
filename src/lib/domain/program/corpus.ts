import { factsOf, type Test } from '../eligibility/criterion';
import type { Fact } from '../eligibility/fact';
import { parseRuby } from '../text';
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

function codesInFact(
	fact: Fact,
	known: KnownCodes,
): { what: string; codes: string[]; among: { has(code: string): boolean } }[] {
	switch (fact.fact) {
		case 'site':
			return [{ what: 'place', codes: fact.places ?? [], among: known.places }];
		case 'certification':
			return [{ what: 'certification', codes: fact.holds, among: known.certifications }];
		case 'purpose':
			return [{ what: 'purpose', codes: fact.in, among: known.purposes }];
		case 'declares':
			return [{ what: 'declaration', codes: [fact.declaration], among: known.declarations }];
		case 'ward':
			return [{ what: 'ward', codes: fact.in, among: known.wards }];
		case 'industry': {
			const codes = [...(Array.isArray(fact.in) ? fact.in : []), ...(fact.except ?? [])];
			return [{ what: 'industry', codes, among: known.industries }];
		}
		default:
			return [];
	}
}

function testsOf(program: Program): Test[] {
	const ofCriteria = program.criteria.flatMap((criterion) => [
		criterion.test,
		...(criterion.when ? [criterion.when] : []),
		...(criterion.exceptions ?? []).map((exception) => exception.test),
	]);
	const ofBenefits = program.benefits.flatMap((benefit) =>
		'variants' in benefit
			? (benefit.variants ?? []).flatMap(({ when }) => (when ? [when] : []))
			: [],
	);
	return [...ofCriteria, ...ofBenefits];
}

function unknownCodes(program: Program, known: KnownCodes): string[] {
	const facts = testsOf(program).flatMap(factsOf);
	const ofFacts = facts
		.flatMap((fact) => codesInFact(fact, known))
		.flatMap(({ what, codes, among }) =>
			codes.filter((code) => !among.has(code)).map((code) => `unknown ${what} ${code}`),
		);
	const ofContacts = program.contacts.flatMap((contact) =>
		'desk' in contact && !known.desks.has(contact.desk) ? [`unknown desk ${contact.desk}`] : [],
	);
	return [...ofFacts, ...ofContacts];
}

function brokenRelations(program: Program, ids: ReadonlySet<string>): string[] {
	const related = [
		...(program.successorId ? [program.successorId] : []),
		...(program.predecessorIds ?? []),
		...(program.relatedIds ?? []),
	];
	return related
		.filter((id) => !ids.has(id) || id === program.id)
		.map((id) => `refers to ${id}, which is no other program`);
}

const kanjiRun = /\p{Script=Han}{2,}/u;

/** Plain Japanese without a single reading, though it has kanji, was not written for its readers. */
function plainnessOf(program: Program): string[] {
	return (['title', 'summary'] as const).flatMap((field) => {
		const parts = parseRuby(program[field]['ja-easy']);
		const bare = parts.every((part) => part.reading === undefined);
		const same = program[field]['ja-easy'] === program[field].ja;
		if (same) return [`${field}: plain Japanese is a copy of the Japanese`];
		return bare && parts.some((part) => kanjiRun.test(part.base))
			? [`${field}: plain Japanese has kanji without readings`]
			: [];
	});
}

function unusedSources(program: Program): string[] {
	const used = JSON.stringify({ ...program, sources: [] });
	return program.sources
		.filter((source) => !used.includes(`"${source.id}"`))
		.map((source) => `source ${source.id} is not referred to`);
}

/** What is wrong between programs that are each valid by themselves. */
export function corpusProblems(programs: readonly Program[], known: KnownCodes): CorpusProblem[] {
	const ids = new Set(programs.map((program) => program.id));
	return programs.flatMap((program) =>
		[
			...unknownCodes(program, known),
			...brokenRelations(program, ids),
			...plainnessOf(program),
			...unusedSources(program),
		].map((message) => ({ program: program.id, message })),
	);
}
