import { languageCodes, type Language } from '../../codes';
import { isObject, type Json, type JsonObject } from '../json';
import type {
	ChoicesSpec,
	EvidenceSpec,
	FieldSpec,
	GroupSpec,
	LeafSpec,
	LinesSpec,
	ListSpec,
	Spec,
	TextsSpec,
	VariantSpec,
} from './field-spec';
import type {
	Kept,
	Printed,
	PrintedChoices,
	PrintedEvidence,
	PrintedGroup,
	PrintedLeaf,
	PrintedLines,
	PrintedList,
	PrintedTexts,
	PrintedVariant,
} from './printed';
import { printTyped } from './typed-value';
import { variantOf } from './variants';

interface Place {
	path: readonly string[];
	names: readonly string[];
	isRequired: boolean;
}

type Value = Json | undefined;

const keep = ({ path, names }: Place, value: Value): Kept[] =>
	value === undefined ? [] : [{ path, names, json: JSON.stringify(value) }];

const within = (place: Place, name: string, isRequired = true): Place => ({
	path: [...place.path, name],
	names: [...place.names, name],
	isRequired,
});

const isList = (value: Value): value is readonly Json[] => Array.isArray(value);
const isText = (value: Value): value is string => typeof value === 'string';
const areTexts = (value: Value): value is readonly string[] => isList(value) && value.every(isText);

function printLeaf(spec: LeafSpec, value: Value, place: Place): PrintedLeaf {
	const word = isText(value) && spec.words.includes(value) ? value : '';
	const isShown = isText(value) || typeof value === 'number' || typeof value === 'boolean';
	const text = isShown && word === '' ? printTyped(spec.type, value) : '';
	return {
		...place,
		kind: spec.kind,
		spec,
		word,
		text,
		kept: isShown ? [] : keep(place, value),
		isEmpty: value === undefined,
	};
}

function printChoices(spec: ChoicesSpec, value: Value, place: Place): PrintedChoices {
	const word = isText(value) && spec.words.includes(value) ? value : '';
	const chosen = areTexts(value) ? value : [];
	const kept = word === '' && !areTexts(value) ? keep(place, value) : [];
	return {
		...place,
		kind: spec.kind,
		spec,
		word,
		chosen,
		kept,
		isEmpty: word === '' && chosen.length === 0,
	};
}

function printLines(spec: LinesSpec, value: Value, place: Place): PrintedLines {
	const lines = areTexts(value) && !value.some((line) => line.includes('\n')) ? value : undefined;
	const kept = lines ? [] : keep(place, value);
	return {
		...place,
		kind: spec.kind,
		spec,
		text: lines?.join('\n') ?? '',
		kept,
		isEmpty: !lines?.length,
	};
}

function printTexts(spec: TextsSpec, value: Value, place: Place): PrintedTexts {
	const own = isObject(value) ? value : {};
	const texts = Object.fromEntries(
		languageCodes.map((code) => [code, isText(own[code]) ? own[code] : '']),
	) as Record<Language, string>;
	const others = Object.entries(own)
		.filter(([name, part]) => !(isText(part) && name in texts))
		.flatMap(([name, part]) => keep(within(place, name), part));
	const kept = isObject(value) ? others : keep(place, value);
	return {
		...place,
		kind: spec.kind,
		spec,
		texts,
		kept,
		isEmpty: Object.values(texts).every((text) => text === ''),
	};
}

/** Fields of an object that the form does not know stay with it. */
export function printGroup(
	spec: GroupSpec,
	value: Value,
	place: Place,
	settled: readonly string[] = [],
): PrintedGroup {
	const own = isObject(value) ? value : {};
	const names = spec.fields.map(({ name }) => name);
	const fields = spec.fields
		.map((field) => printField(field, own[field.name], place))
		.map((field) => (field.kind === 'evidence' ? { ...field, siblings: names } : field));
	const known = [...names, ...settled];
	const strange = Object.entries(own).filter(([name]) => !known.includes(name));
	const others = strange.flatMap(([name, part]) => keep(within(place, name), part));
	const kept = isObject(value) ? others : keep(place, value);
	const isEmpty = fields.every((field) => field.isEmpty) && kept.length === 0;
	return { ...place, kind: spec.kind, spec, fields, kept, isEmpty };
}

function printList(spec: ListSpec, value: Value, place: Place): PrintedList {
	const items = (isList(value) ? value : []).map((item, index) =>
		printValue(spec.item, item, {
			...place,
			path: [...place.path, String(index)],
			isRequired: true,
		}),
	);
	const kept = isList(value) ? [] : keep(place, value);
	return { ...place, kind: spec.kind, spec, items, kept, isEmpty: items.length === 0 };
}

function printVariant(spec: VariantSpec, value: Value, place: Place): PrintedVariant {
	const variant = variantOf(spec, value);
	if (!variant) {
		const isNothing = value === undefined || (isObject(value) && Object.keys(value).length === 0);
		const kept = isNothing ? [] : keep(place, value);
		return {
			...place,
			kind: spec.kind,
			spec,
			code: '',
			group: undefined,
			kept,
			isEmpty: isNothing,
		};
	}
	const { code, by } = variant;
	const inner = { ...place, names: [...place.names, code] };
	const group = printGroup(variant.group, value, inner, by === undefined ? [] : [by]);
	return { ...place, kind: spec.kind, spec, code, group, kept: [], isEmpty: false };
}

function printEvidence(spec: EvidenceSpec, value: Value, place: Place): PrintedEvidence {
	const own = isObject(value) ? value : {};
	const [shown, strange] = [true, false].map((is) =>
		Object.entries(own).filter(([, sources]) => areTexts(sources) === is),
	);
	const rows = (shown ?? []).map(([field, sources]) => ({
		field,
		sources: areTexts(sources) ? sources : [],
	}));
	const others = (strange ?? []).flatMap(([name, part]) => keep(within(place, name), part));
	const kept = isObject(value) ? others : keep(place, value);
	return { ...place, kind: spec.kind, spec, rows, siblings: [], kept, isEmpty: rows.length === 0 };
}

function printValue(spec: Spec, value: Value, place: Place): Printed {
	switch (spec.kind) {
		case 'leaf':
			return printLeaf(spec, value, place);
		case 'choices':
			return printChoices(spec, value, place);
		case 'lines':
			return printLines(spec, value, place);
		case 'texts':
			return printTexts(spec, value, place);
		case 'group':
			return printGroup(spec, value, place);
		case 'list':
			return printList(spec, value, place);
		case 'variant':
			return printVariant(spec, value, place);
		case 'evidence':
			return printEvidence(spec, value, place);
	}
}

const printField = ({ name, isRequired, spec }: FieldSpec, value: Value, place: Place): Printed =>
	printValue(spec, value, within(place, name, isRequired));

/** The fields of one page of the form, with what a document has in them. */
export const printForm = (spec: GroupSpec, document: JsonObject): readonly Printed[] =>
	printGroup(spec, document, { path: [], names: [], isRequired: true }).fields;
