import { programShape } from '../../program/program';
import { specOf } from './derive';
import type { FieldSpec, GroupSpec } from './field-spec';

/** The pages of the form, and the fields of a program on each. */
const fieldsOf = {
	basics: ['kind', 'scope', 'name', 'aliases', 'goals', 'fiscalYear', 'tracks'],
	sources: ['sources', 'evidence', 'disagreements'],
	words: ['title', 'summary', 'description', 'situations'],
	money: ['benefits'],
	conditions: ['criteriaCoverage', 'criteria'],
	periods: ['lifecycle', 'periods'],
	apply: ['steps', 'contacts', 'organisers'],
	more: [
		'results',
		'ordinanceArticle',
		'predecessorIds',
		'successorId',
		'relatedIds',
		'verifiedOn',
	],
} as const;

/** What no form asks for: it is settled when a program is begun, or when it is published. */
export const settledFields: readonly string[] = ['id', 'updatedAt'];

export type Section = keyof typeof fieldsOf;
export const sections = Object.keys(fieldsOf) as Section[];

export const isSection = (text: string | null | undefined): text is Section =>
	sections.some((section) => section === text);

const program = specOf(programShape, []);
const all: readonly FieldSpec[] = program.kind === 'group' ? program.fields : [];

/** The names of all fields of a program. */
export const programFields = all.map(({ name }) => name);

/** The fields of one page. */
export const sectionSpec = (section: Section): GroupSpec => ({
	kind: 'group',
	fields: fieldsOf[section].flatMap((name) => all.find((field) => field.name === name) ?? []),
});

/** The page on which a field of a program is; what nobody knows is on the last. */
export function sectionOf(name: string): Section {
	const has = (section: Section) => (fieldsOf[section] as readonly string[]).includes(name);
	return sections.find(has) ?? 'more';
}
