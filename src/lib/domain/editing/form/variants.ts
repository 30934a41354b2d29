import { isObject, type Json, type JsonObject } from '../json';
import type { Spec, Variant, VariantSpec } from './field-spec';

const hasCode = ({ code, by }: Variant, value: JsonObject): boolean =>
	by === undefined ? value[code] !== undefined : value[by] === code;

/** Which of several groups of fields a value has. */
export const variantOf = (spec: VariantSpec, value: Json | undefined): Variant | undefined =>
	isObject(value) ? spec.variants().find((variant) => hasCode(variant, value)) : undefined;

/** What was picked from a list and means nothing elsewhere; what was written is kept. */
const isPicked = (spec: Spec | undefined): boolean =>
	spec?.kind === 'choices' ||
	(spec?.kind === 'leaf' && (spec.type === 'choice' || spec.type === 'flag'));

const specIn = ({ group }: Variant, name: string): Spec | undefined =>
	group.fields.find((field) => field.name === name)?.spec;

/** Whether a value that was picked for one field can be picked for the other as well. */
function isSamePick(before: Spec | undefined, after: Spec | undefined): boolean {
	if (before?.kind !== after?.kind || !before || !after) return false;
	if (!('codes' in before) || !('codes' in after)) return true;
	const own = 'list' in before ? before.list : undefined;
	const other = 'list' in after ? after.list : undefined;
	return own === other && before.codes.join() === after.codes.join();
}

/** What goes with a value when its group becomes another; the rest would have to be removed by hand. */
const carried = (value: JsonObject, before: Variant, after: Variant): JsonObject =>
	Object.fromEntries(
		Object.entries(value).filter(([name]) => {
			if (name === before.by || name === before.code) return false;
			const [old, fresh] = [specIn(before, name), specIn(after, name)];
			return fresh ? isSamePick(old, fresh) : !isPicked(old);
		}),
	);

const joining = ['all', 'any', 'not'];

/** The tests that a joined test is made of; a fact is one by itself. */
function partsOf(value: JsonObject, { code }: Variant): readonly Json[] {
	const own = value[code];
	if (!joining.includes(code)) return [value];
	if (Array.isArray(own)) return own as readonly Json[];
	return own === undefined ? [] : [own];
}

/** Tests joined otherwise; several under a 不 stay together. */
function joined(parts: readonly Json[], code: string): JsonObject {
	if (code !== 'not') return { [code]: parts };
	const [only = {}] = parts;
	return { not: parts.length > 1 ? { all: parts } : only };
}

/** A joined test as a single fact: what it was made of stays, unless it was that fact alone. */
function alone(parts: readonly Json[], { code, by }: Variant, old: JsonObject): JsonObject {
	const [only] = parts;
	const isIt = isObject(only) && by !== undefined && only[by] === code;
	if (parts.length <= 1 && isIt) return only;
	return { ...(parts.length > 0 && old), ...(by !== undefined && { [by]: code }) };
}

/**
 * The same value with another group of fields: a loan made of a grant, two facts joined by any
 * instead of all. What was written is carried along, what was picked only where it means the same.
 */
export function asVariant(
	spec: VariantSpec,
	value: JsonObject,
	codes: { before: string; after: string },
): JsonObject {
	const find = (code: string) => spec.variants().find((variant) => variant.code === code);
	const [before, after] = [find(codes.before), find(codes.after)];
	if (!after) return codes.after === '' ? {} : value;
	const own = after.by === undefined ? {} : { [after.by]: after.code };
	if (joining.includes(after.code))
		return joined(before ? partsOf(value, before) : [{}], after.code);
	if (!before) return after.by === undefined ? { ...value, [after.code]: emptyKey(after) } : own;
	if (joining.includes(before.code)) return alone(partsOf(value, before), after, value);
	const fields = carried(value, before, after);
	return after.by === undefined
		? { [after.code]: emptyKey(after), ...fields }
		: { ...own, ...fields };
}

/** A group that is known by its first field has that field, though nothing is in it yet. */
export const emptyKey = (variant: Variant): Json =>
	specIn(variant, variant.code)?.kind === 'leaf' ? '' : {};
