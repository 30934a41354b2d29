import { z } from 'zod';
import { jstDateSchema } from '../../jst-date';
import { mostOf } from '../../localized';
import { rateSchema } from '../../yen';
import { isLongName, listOf, typeOfName } from './field-hints';
import type {
	FieldSpec,
	GroupSpec,
	LeafSpec,
	LeafType,
	Spec,
	TextsSpec,
	Variant,
	VariantSpec,
} from './field-spec';

type Schema = z.core.$ZodType;
type Path = readonly string[];

/** A schema that the form cannot show; adding one to the schema of programs has to be seen at once. */
const unshown = (path: Path): never => {
	throw new Error(`no field of the form for ${path.join('.')}`);
};

/** What a value is, whether or not it may be absent. */
function bare(schema: Schema): Schema {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return bare(schema.unwrap());
	return schema instanceof z.ZodLazy ? bare(schema.unwrap()) : schema;
}

const nameOf = (path: Path): string => path.at(-1) ?? '';

function leaf(type: LeafType, path: Path, codes: readonly string[] = []): LeafSpec {
	const list = listOf(path);
	const isLong = type === 'text' && isLongName(nameOf(path));
	return { kind: 'leaf', type, codes, words: [], isLong, ...(list && { list }) };
}

const scalarTypes: readonly [(schema: Schema) => boolean, LeafType][] = [
	[(schema) => schema === jstDateSchema, 'day'],
	[(schema) => schema === rateSchema, 'rate'],
	[(schema) => schema instanceof z.ZodBoolean, 'flag'],
];

function scalar(schema: Schema, path: Path): LeafSpec | undefined {
	const [, known] = scalarTypes.find(([is]) => is(schema)) ?? [];
	if (known) return leaf(known, path);
	if (schema instanceof z.ZodEnum) return leaf('choice', path, schema.options.map(String));
	if (schema instanceof z.ZodNumber || schema instanceof z.ZodNumberFormat)
		return leaf(typeOfName(nameOf(path)) ?? 'number', path);
	const isText = schema instanceof z.ZodString || schema instanceof z.ZodStringFormat;
	if (!isText) return undefined;
	return leaf(listOf(path) ? 'choice' : (typeOfName(nameOf(path)) ?? 'text'), path);
}

const textLanguages = 'ja ja-easy en';

function textsOf(schema: z.ZodObject, path: Path): TextsSpec | undefined {
	if (Object.keys(schema.shape).join(' ') !== textLanguages) return undefined;
	const most = mostOf(schema);
	const isWhole = !(schema.shape['ja-easy'] instanceof z.ZodOptional);
	return {
		kind: 'texts',
		isLong: isLongName(nameOf(path)),
		isWhole,
		...(most !== undefined && { most }),
	};
}

/** Fields of an object, but for the one that says which of several objects it is. */
function group(schema: z.ZodObject, path: Path, by?: string): GroupSpec {
	const fields = Object.entries(schema.shape)
		.filter(([name]) => name !== by)
		.map(([name, part]: [string, Schema]): FieldSpec => ({
			name,
			isRequired: !(part instanceof z.ZodOptional),
			spec: specOf(part, [...path, name]),
		}));
	return { kind: 'group', fields };
}

function list(element: Schema, path: Path): Spec {
	const item = bare(element);
	if (item instanceof z.ZodEnum)
		return { kind: 'choices', codes: item.options.map(String), words: [] };
	if (!(item instanceof z.ZodString)) return { kind: 'list', item: specOf(item, path) };
	const own = listOf(path);
	return own ? { kind: 'choices', codes: [], words: [], list: own } : { kind: 'lines' };
}

/** Codes of the field that tells the objects of a union apart. */
const codesBy = (schema: z.ZodObject, by: string): string[] => {
	const literal: unknown = schema.shape[by];
	return literal instanceof z.ZodLiteral ? [...literal.values].map(String) : [];
};

/** One of a union's objects: by its code, or by the field that only it has, its first. */
function variantsOf(option: Schema, path: Path, by?: string): Variant[] {
	const schema = bare(option);
	if (schema instanceof z.ZodDiscriminatedUnion)
		return schema.options.flatMap((one) => variantsOf(one, path, schema.def.discriminator));
	if (!(schema instanceof z.ZodObject)) return unshown(path);
	if (by === undefined) {
		const [code = ''] = Object.keys(schema.shape);
		return [{ code, by, group: group(schema, [...path, code]) }];
	}
	return codesBy(schema, by).map((code) => ({
		code,
		by,
		group: group(schema, [...path, code], by),
	}));
}

const isObjectLike = (schema: Schema): boolean =>
	schema instanceof z.ZodObject || schema instanceof z.ZodUnion;

/** A test holds tests, so what it is made of is found out when it is asked for, and once. */
function variant(options: readonly Schema[], path: Path): VariantSpec {
	let known: readonly Variant[] | undefined;
	const variants = () => (known ??= options.flatMap((option) => variantsOf(option, path)));
	const codes = options.flatMap((option) => codesOf(bare(option)));
	return { kind: 'variant', codes, variants };
}

function codesOf(schema: Schema): string[] {
	if (schema instanceof z.ZodDiscriminatedUnion) {
		const by = schema.def.discriminator;
		return schema.options.flatMap((one) => (one instanceof z.ZodObject ? codesBy(one, by) : []));
	}
	return schema instanceof z.ZodObject ? Object.keys(schema.shape).slice(0, 1) : [];
}

/** Words that may stand in place of a value: literals beside it, or the codes of an enumeration. */
function wordsOf(option: Schema): string[] {
	if (option instanceof z.ZodLiteral) return [...option.values].map(String);
	return option instanceof z.ZodEnum ? option.options.map(String) : [];
}

function union(schema: z.ZodUnion, path: Path): Spec {
	const options = schema.options.map(bare);
	if (schema instanceof z.ZodDiscriminatedUnion) return variant([schema], path);
	if (options.every(isObjectLike)) return variant(options, path);
	const [first, ...others] = options;
	if (first === undefined) return unshown(path);
	if (others.some((option) => option instanceof z.ZodNumber)) return leaf('text-or-number', path);
	const own = specOf(first, path);
	if (own.kind !== 'leaf' && own.kind !== 'choices') return unshown(path);
	return { ...own, words: others.flatMap(wordsOf) };
}

/**
 * What the form shows for a schema, read off the schema itself; `path` are the names of fields from
 * the outside in, with the code of a benefit or fact behind theirs.
 * @throws for a schema that the form cannot show
 */
export function specOf(whole: Schema, path: Path): Spec {
	const schema = bare(whole);
	if (schema instanceof z.ZodUnion) return union(schema, path);
	if (schema instanceof z.ZodArray) return list(schema.element, path);
	if (schema instanceof z.ZodRecord) return { kind: 'evidence' };
	if (schema instanceof z.ZodObject) return textsOf(schema, path) ?? group(schema, path);
	return scalar(schema, path) ?? unshown(path);
}
