import type { Language } from '../../codes';
import type {
	ChoicesSpec,
	EvidenceSpec,
	GroupSpec,
	LeafSpec,
	LinesSpec,
	ListSpec,
	TextsSpec,
	VariantSpec,
} from './field-spec';

interface Placed {
	/** Names and places in lists, from the outside in; joined by dots it names the control. */
	path: readonly string[];
	/** What it is called: the path without places, with the code of a benefit or fact behind theirs. */
	names: readonly string[];
	isRequired: boolean;
	/** Values that the field cannot show; they are handed on as JSON, so that nothing is lost. */
	kept: readonly Kept[];
	isEmpty: boolean;
}

export interface Kept {
	path: readonly string[];
	names: readonly string[];
	json: string;
}

export interface PrintedLeaf extends Placed {
	kind: 'leaf';
	spec: LeafSpec;
	text: string;
	/** The word that stands in place of a value. */
	word: string;
}

export interface PrintedChoices extends Placed {
	kind: 'choices';
	spec: ChoicesSpec;
	chosen: readonly string[];
	word: string;
}

export interface PrintedLines extends Placed {
	kind: 'lines';
	spec: LinesSpec;
	text: string;
}

export interface PrintedTexts extends Placed {
	kind: 'texts';
	spec: TextsSpec;
	texts: Record<Language, string>;
}

export interface PrintedGroup extends Placed {
	kind: 'group';
	spec: GroupSpec;
	fields: readonly Printed[];
}

export interface PrintedList extends Placed {
	kind: 'list';
	spec: ListSpec;
	items: readonly Printed[];
}

export interface PrintedVariant extends Placed {
	kind: 'variant';
	spec: VariantSpec;
	code: string;
	group: PrintedGroup | undefined;
}

export interface PrintedEvidence extends Placed {
	kind: 'evidence';
	spec: EvidenceSpec;
	rows: readonly { field: string; sources: readonly string[] }[];
	/** The fields beside it. */
	siblings: readonly string[];
}

/** A field of a document as the form shows it. */
export type Printed =
	| PrintedLeaf
	| PrintedChoices
	| PrintedLines
	| PrintedTexts
	| PrintedGroup
	| PrintedList
	| PrintedVariant
	| PrintedEvidence;
