import { searchedFields, type IndexDocument } from '$lib/domain/finder/document';
import { nameMeaning } from '$lib/domain/finder/lexicon';
import { madeUpWord, variable } from './variation';

/** The id of a program's copy; the first copy is the program itself. */
export const copiedId = (id: string, copy: number) => (copy === 0 ? id : `${id}-${copy}`);

/** Another town has the same program: its name stands before the program's. */
export const copiedName = (name: string, copy: number) =>
	copy === 0 ? name : `${madeUpWord(copy)}市${name}`;

type Maker<Value> = (copy: number) => Value;
type TextMaker = (text: string) => Maker<string>;

interface TextMakers {
	ofKey: TextMaker;
	ofText: TextMaker;
}

/** Makes copies of a value with other keys and texts. */
function makerOf(value: unknown, texts: TextMakers): Maker<unknown> {
	if (typeof value === 'string') return texts.ofText(value);
	if (Array.isArray(value)) {
		const makers = value.map((item) => makerOf(item, texts));
		return (copy) => makers.map((make) => make(copy));
	}
	if (typeof value !== 'object' || value === null) return () => value;
	const makers = Object.entries(value).map(
		([key, item]) => [texts.ofKey(key), makerOf(item, texts)] as const,
	);
	return (copy) => Object.fromEntries(makers.map(([key, make]) => [key(copy), make(copy)]));
}

const isSearched = (field: string) => searchedFields.some((name) => name === field);

/** The id, names and texts change with each copy, and tokens of programs follow; filters stay. */
function textMakerOf(field: string, ofToken: TextMaker): TextMaker {
	if (field === 'id') return (id) => (copy) => copiedId(id, copy);
	if (field === 'names') return (name) => (copy) => copiedName(name, copy);
	return isSearched(field) ? variable : ofToken;
}

function copierOf(document: IndexDocument, ofToken: TextMaker): Maker<IndexDocument> {
	const makers = Object.entries(document).map(([field, value]) => {
		const texts = { ofKey: ofToken, ofText: textMakerOf(field, ofToken) };
		return [field, makerOf(value, texts)] as const;
	});
	return (copy) => {
		if (copy === 0) return document;
		const entries = makers.map(([field, make]) => [field, make(copy)]);
		return Object.fromEntries(entries) as IndexDocument;
	};
}

/** As many documents as wanted, made of real ones. */
export function manyDocuments(documents: readonly IndexDocument[], count: number): IndexDocument[] {
	const idOf = new Map(documents.map(({ id }) => [nameMeaning(id).token, id]));
	const ofToken: TextMaker = (token) => {
		const id = idOf.get(token);
		return id === undefined ? () => token : (copy) => nameMeaning(copiedId(id, copy)).token;
	};
	const copiers = documents.map((document) => copierOf(document, ofToken));
	return Array.from({ length: count }, (_, place) => {
		const copier = copiers[place % copiers.length] as Maker<IndexDocument>;
		return copier(Math.floor(place / copiers.length));
	});
}
