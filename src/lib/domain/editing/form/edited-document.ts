import { isObject, type Json, type JsonObject } from '../json';
import { afterDeed, countsPlaces, type FormDeed } from './deeds';
import type { TypedValues } from './read-codes';
import { readForm } from './read-form';
import { sectionSpec, type Section } from './sections';

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

/** The first of `source-1`, `source-2` … that is free. */
function freeId(taken: ReadonlySet<string>): string {
	const numbers = Array.from({ length: taken.size + 1 }, (_, index) => `source-${index + 1}`);
	return numbers.find((id) => !taken.has(id)) ?? 'source';
}

/** Sources are referred to by their ids, and nobody should have to think of one. */
function withSourceIds(document: JsonObject): JsonObject {
	const { sources } = document;
	if (!Array.isArray(sources)) return document;
	const taken = new Set(
		(sources as readonly Json[]).map((source) => (isObject(source) ? textOf(source.id) : '')),
	);
	const named = (sources as readonly Json[]).map((source) => {
		if (!isObject(source) || textOf(source.id) !== '') return source;
		const id = freeId(taken);
		taken.add(id);
		return { id, ...source };
	});
	return { ...document, sources: named };
}

/**
 * A document after somebody has typed on one page of its form and pressed a button; all that is on
 * other pages stays.
 */
export function editedDocument(
	document: JsonObject,
	{ section, form, deed }: { section: Section; form: TypedValues; deed: FormDeed },
): JsonObject {
	const spec = sectionSpec(section);
	const read = readForm(form, spec, countsPlaces(deed));
	const shown = new Set(spec.fields.map(({ name }) => name));
	const others = Object.fromEntries(Object.entries(document).filter(([name]) => !shown.has(name)));
	const isEvidence = deed.path.at(-1) === 'evidence';
	return withSourceIds(afterDeed({ ...others, ...read }, deed, isEvidence ? {} : []));
}
