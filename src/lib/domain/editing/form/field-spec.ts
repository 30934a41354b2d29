/** One value that is typed or picked. */
export const leafTypes = [
	'text',
	'choice',
	'flag',
	'yen',
	'number',
	'percent',
	'months',
	'rate',
	'day',
	'time',
	'fiscal-year',
	'text-or-number',
] as const;
export type LeafType = (typeof leafTypes)[number];

/** Where the codes of a field come from, if not from the schema. */
export const listNames = [
	'sources',
	'tracks',
	'programs',
	'industries',
	'places',
	'certifications',
	'purposes',
	'declarations',
	'wards',
	'desks',
] as const;
export type ListName = (typeof listNames)[number];

export interface LeafSpec {
	kind: 'leaf';
	type: LeafType;
	codes: readonly string[];
	list?: ListName;
	/** What may stand in place of a value: `unknown`, `none`, `budget` … */
	words: readonly string[];
	isLong: boolean;
}

/** Any number of codes. */
export interface ChoicesSpec {
	kind: 'choices';
	codes: readonly string[];
	list?: ListName;
	words: readonly string[];
}

/** Short texts, one a line. */
export interface LinesSpec {
	kind: 'lines';
}

/** A text in three languages. */
export interface TextsSpec {
	kind: 'texts';
	isLong: boolean;
	/** The most characters that a reader counts, in Japanese. */
	most?: number;
	/** Whether all languages are needed, or Japanese alone. */
	isWhole: boolean;
}

export interface FieldSpec {
	name: string;
	isRequired: boolean;
	spec: Spec;
}

export interface GroupSpec {
	kind: 'group';
	fields: readonly FieldSpec[];
}

export interface ListSpec {
	kind: 'list';
	item: Spec;
}

export interface Variant {
	code: string;
	/** The field that holds the code; else the code is the name of a field that only it has. */
	by: string | undefined;
	group: GroupSpec;
}

/** One of several groups of fields. */
export interface VariantSpec {
	kind: 'variant';
	codes: readonly string[];
	variants: () => readonly Variant[];
}

/** Sources by the name of a field. */
export interface EvidenceSpec {
	kind: 'evidence';
}

/** What a field of the form is made of, as the schema of programs says. */
export type Spec =
	| LeafSpec
	| ChoicesSpec
	| LinesSpec
	| TextsSpec
	| GroupSpec
	| ListSpec
	| VariantSpec
	| EvidenceSpec;
