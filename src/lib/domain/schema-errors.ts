import { z } from 'zod';
import type { FieldError } from './result';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** More errors than anybody reads are not listed. */
const mostErrors = 50;
const longestName = 40;

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
	typeof value === 'object' && value !== null;

const isMissing = (json: unknown, path: Path): boolean =>
	path.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), json) ===
	undefined;

const printed = (path: Path): string => path.map(String).join('.').slice(0, 200).toWellFormed();
const shortened = (name: unknown): string => String(name).slice(0, longestName).toWellFormed();

const namedSchema = z.object({
	code: z.string(),
	values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** Lists and texts are too long, numbers too large. */
const isLength = (origin: string): boolean => origin === 'array' || origin === 'string';

function ofType({ expected }: z.core.$ZodIssueInvalidType): Omit<FieldError, 'path'> {
	if (expected === 'int') return { code: 'not-whole' };
	return { code: 'wrong-type', values: { expected } };
}

/** What is wrong, in codes of our own: those of the library may change with it. */
function errorOf(issue: Issue): Omit<FieldError, 'path'> {
	switch (issue.code) {
		case 'invalid_type':
			return ofType(issue);
		case 'too_small':
			return { code: 'too-small', values: { least: String(issue.minimum) } };
		case 'too_big':
			return {
				code: isLength(issue.origin) ? 'too-long' : 'too-large',
				values: { most: String(issue.maximum) },
			};
		case 'invalid_value':
			return { code: 'unknown-code', values: { allowed: issue.values.map(String).join(' ') } };
		case 'unrecognized_keys':
			return { code: 'unknown-field' };
		case 'custom':
			return named(issue.params);
		default:
			return { code: 'wrong-format' };
	}
}

/** Our own checks may name what they found: `params` is a `FieldError` without its path. */
function named(params: z.core.$ZodIssueCustom['params']): Omit<FieldError, 'path'> {
	const parsed = namedSchema.safeParse(params);
	if (!parsed.success) return { code: 'wrong-format' };
	const { code, values } = parsed.data;
	return { code, ...(values && { values }) };
}

/** Of several shapes that a value may have, the one that it was meant to have: no field is strange to it. */
function withinUnion(issue: z.core.$ZodIssueInvalidUnion, json: unknown): Issue[] | undefined {
	const isStrange = ({ code, path }: Issue) =>
		path.length === 0 ||
		code === 'unrecognized_keys' ||
		(code === 'invalid_union' && isMissing(json, [...issue.path, ...path]));
	const meant = issue.errors.find((shape) => shape.length > 0 && !shape.some(isStrange));
	return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function withoutUnions(issue: Issue, json: unknown): Issue[] {
	const meant = issue.code === 'invalid_union' ? withinUnion(issue, json) : undefined;
	return meant?.flatMap((inner) => withoutUnions(inner, json)) ?? [issue];
}

function errorsOf(issue: Issue, json: unknown): FieldError[] {
	if (issue.code === 'unrecognized_keys')
		return issue.keys.map((key) => ({
			path: printed([...issue.path, shortened(key)]),
			...errorOf(issue),
		}));
	const isAbsent = issue.path.length > 0 && isMissing(json, issue.path);
	return [{ path: printed(issue.path), ...(isAbsent ? { code: 'required' } : errorOf(issue)) }];
}

/**
 * What a schema refuses, one entry a field: `required`, `unknown-field`, `unknown-code` (`allowed`),
 * `wrong-type` (`expected`), `not-whole`, `too-small` (`least`), `too-large` and `too-long` (`most`),
 * `wrong-format`, and what our own checks name. `path` has dots between its parts and is empty for the whole body.
 */
export function fieldErrorsOf(error: z.ZodError, json: unknown): FieldError[] {
	const byPath = new Map<string, FieldError>();
	// The last is the closest: a number too large for any computer comes before the field's own limit.
	for (const one of error.issues
		.flatMap((issue) => withoutUnions(issue, json))
		.flatMap((issue) => errorsOf(issue, json)))
		byPath.set(one.path, one);
	return [...byPath.values()].slice(0, mostErrors);
}
