import { languageCodes } from '../../codes';
import { isObject, type Json, type JsonObject } from '../json';
import type {
	ChoicesSpec,
	FieldSpec,
	GroupSpec,
	LeafSpec,
	ListSpec,
	Spec,
	VariantSpec,
} from './field-spec';
import { readCodes, type TypedValues } from './read-codes';
import { cleaned, readTyped } from './typed-value';
import { asVariant, emptyKey } from './variants';

interface Reading {
	form: TypedValues;
	/** Texts of a list that nobody has written yet: they are left out, but not while places count. */
	hasEmptyTexts: boolean;
	depth: number;
}

/** More than anybody writes by hand; a form that says more was not ours. */
const mostItems = 500;
const deepest = 40;

const nameOf = (path: readonly string[]): string => path.join('.');

const typed = ({ form }: Reading, name: string): string => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};

/** What the form could not show and handed on as it was. */
function kept(reading: Reading, path: readonly string[]): Json | undefined {
	const text = typed(reading, `${nameOf(path)}:kept`);
	if (text === '') return undefined;
	try {
		return JSON.parse(text) as Json;
	} catch {
		return text;
	}
}

/** All of one object's fields that were handed on. */
function keptIn(reading: Reading, path: readonly string[]): JsonObject {
	const start = path.length === 0 ? '' : `${nameOf(path)}.`;
	const names = [...new Set(reading.form.keys())]
		.filter((name) => name.startsWith(start) && name.endsWith(':kept'))
		.map((name) => name.slice(start.length, -':kept'.length))
		.filter((name) => !name.includes('.'));
	return Object.fromEntries(names.map((name) => [name, kept(reading, [...path, name])]));
}

/** Beside a value stands the word for it: whichever of the two was changed is meant. */
function wordOf(reading: Reading, name: string, hasValue: boolean): string {
	const [word, was] = [typed(reading, `${name}:word`), typed(reading, `${name}:was`)];
	return hasValue && word === was ? '' : word;
}

const words: Readonly<Record<string, string>> = { 不明: 'unknown', なし: 'none' };

function readLeaf(spec: LeafSpec, reading: Reading, path: readonly string[]): Json | undefined {
	const name = nameOf(path);
	const value = readTyped(spec.type, typed(reading, name));
	const word = spec.words.length > 0 ? wordOf(reading, name, value !== undefined) : '';
	if (word !== '') return word;
	const meant = typeof value === 'string' ? words[value] : undefined;
	return meant !== undefined && spec.words.includes(meant) ? meant : value;
}

function readChoices(
	spec: ChoicesSpec,
	reading: Reading,
	path: readonly string[],
): Json | undefined {
	const name = nameOf(path);
	const chosen = readCodes(reading.form, name, spec.list);
	const word = spec.words.length > 0 ? wordOf(reading, name, chosen.length > 0) : '';
	if (word !== '') return word;
	return chosen.length > 0 ? chosen : undefined;
}

function readLines(reading: Reading, path: readonly string[]): Json | undefined {
	const lines = cleaned(typed(reading, nameOf(path))).split('\n');
	const full = lines.map((line) => line.trim()).filter((line) => line !== '');
	return full.length > 0 ? full : undefined;
}

function readTexts(reading: Reading, path: readonly string[]): Json | undefined {
	const texts = languageCodes.map((code) => [
		code,
		cleaned(typed(reading, nameOf([...path, code]))),
	]);
	const full = texts.filter(([, text]) => text !== '');
	const own = { ...keptIn(reading, path), ...(Object.fromEntries(full) as JsonObject) };
	return Object.keys(own).length > 0 ? own : undefined;
}

function readGroup(spec: GroupSpec, reading: Reading, path: readonly string[]): JsonObject {
	const own = spec.fields.map(({ name, ...field }) => [
		name,
		readField({ name, ...field }, reading, [...path, name]),
	]);
	const read = Object.fromEntries(own.filter(([, value]) => value !== undefined)) as JsonObject;
	return { ...keptIn(reading, path), ...read };
}

const isNothing = (value: Json | undefined): boolean =>
	value === undefined || (isObject(value) && Object.keys(value).length === 0);

/** Whether nothing was typed into a field or any part of it. */
function isBlank(value: Json | undefined): boolean {
	if (typeof value !== 'object' || value === null) return value === undefined;
	return Object.values(value).every(isBlank);
}

const isEmptyText = (spec: ListSpec, value: Json): boolean =>
	spec.item.kind === 'texts' && isObject(value) && Object.keys(value).length === 0;

function readList(spec: ListSpec, reading: Reading, path: readonly string[]): Json | undefined {
	const count = Math.min(Number(typed(reading, `${nameOf(path)}:count`)) || 0, mostItems);
	const items = Array.from({ length: count }, (_, index) => {
		const place = [...path, String(index)];
		const value = readValue(spec.item, reading, place);
		return (isBlank(value) ? kept(reading, place) : undefined) ?? value ?? {};
	});
	const full = items.filter((item) => reading.hasEmptyTexts || !isEmptyText(spec, item));
	return full.length > 0 ? full : undefined;
}

/** A group of fields that is known by one of them has that field, empty or not. */
function readVariant(
	spec: VariantSpec,
	reading: Reading,
	path: readonly string[],
): Json | undefined {
	const name = nameOf(path);
	const [code, was] = [typed(reading, `${name}:kind`), typed(reading, `${name}:was`)];
	const variant = spec.variants().find((one) => one.code === was);
	if (!variant) return code === '' ? undefined : asVariant(spec, {}, { before: '', after: code });
	const { by, group } = variant;
	const read = readGroup(group, reading, path);
	const key = by === undefined ? { [was]: read[was] ?? emptyKey(variant) } : { [by]: was };
	const value = { ...key, ...read };
	return code === was ? value : asVariant(spec, value, { before: was, after: code });
}

function readEvidence(reading: Reading, path: readonly string[]): Json | undefined {
	const name = nameOf(path);
	const count = Math.min(Number(typed(reading, `${name}:count`)) || 0, mostItems);
	const rows = Array.from({ length: count }, (_, index): [string, string[]] => [
		typed(reading, `${name}.${index}.field`),
		readCodes(reading.form, `${name}.${index}.sources`, 'sources'),
	]);
	const full = rows.filter(
		([field, sources]) => field !== '' || sources.length > 0 || reading.hasEmptyTexts,
	);
	const own = full.reduce<Record<string, string[]>>(
		(all, [field, sources]) => ({
			...all,
			[field]: [...new Set([...(all[field] ?? []), ...sources])],
		}),
		{},
	);
	const read = { ...keptIn(reading, path), ...own };
	return Object.keys(read).length > 0 ? read : undefined;
}

function readValue(spec: Spec, before: Reading, path: readonly string[]): Json | undefined {
	const reading = { ...before, depth: before.depth + 1 };
	if (reading.depth > deepest) return undefined;
	switch (spec.kind) {
		case 'leaf':
			return readLeaf(spec, reading, path);
		case 'choices':
			return readChoices(spec, reading, path);
		case 'lines':
			return readLines(reading, path);
		case 'texts':
			return readTexts(reading, path);
		case 'group':
			return readGroup(spec, reading, path);
		case 'list':
			return readList(spec, reading, path);
		case 'variant':
			return readVariant(spec, reading, path);
		case 'evidence':
			return readEvidence(reading, path);
	}
}

/** What has to be there is there, though it be empty: a list of nothing, a text not yet written. */
function readField(
	{ isRequired, spec }: FieldSpec,
	reading: Reading,
	path: readonly string[],
): Json | undefined {
	const value = readValue(spec, reading, path);
	const handedOn = isBlank(value) ? kept(reading, path) : undefined;
	if (handedOn !== undefined) return handedOn;
	if (!isNothing(value)) return value;
	if (!isRequired) return undefined;
	if (spec.kind === 'list' || spec.kind === 'lines' || spec.kind === 'choices') return [];
	return spec.kind === 'leaf' ? undefined : {};
}

/**
 * What somebody has typed on one page of the form, as the fields of a document. It may be incomplete,
 * and what cannot be read stays as typed.
 * @param hasEmptyTexts for a deed that counts places in lists: nothing is left out before it is done
 */
export const readForm = (form: TypedValues, spec: GroupSpec, hasEmptyTexts = false): JsonObject =>
	readGroup(spec, { form, hasEmptyTexts, depth: 0 }, []);
