import { corpusErrors, type KnownCodes } from '../program/corpus';
import { programSchema, type Program } from '../program/program';
import { failure, success, type FieldError, type Result } from '../result';
import { fieldErrorsOf } from '../schema-errors';
import type { JsonObject } from './json';

/** What a document is held against. */
export interface Surroundings {
	/** The listing that it is a draft of; a program never changes its id. */
	id: string;
	/** Ids of all programs that it may refer to. */
	ids: ReadonlySet<string>;
	known: KnownCodes;
}

/** An item of a list is named by its place. */
const partOf = (value: unknown, name: string): unknown =>
	typeof value === 'object' && value !== null
		? Object.entries(value).find(([key]) => key === name)?.[1]
		: undefined;

const isNothing = (value: unknown): boolean =>
	typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;

/** To a reader, an empty field or list is one that was not filled in. */
function asRead(document: JsonObject, error: FieldError): FieldError {
	const value = error.path.split('.').reduce<unknown>(partOf, document);
	return isNothing(value) ? { path: error.path, code: 'required' } : error;
}

/** One message a field, the first that was found. */
const onePerField = (errors: readonly FieldError[]): FieldError[] =>
	[...new Map(errors.toReversed().map((error) => [error.path, error])).values()].reverse();

/**
 * A document as a program that may be published, or what keeps it from being one: codes of
 * `fieldErrorsOf` and of `corpusErrors`, `other-id`, `unknown-source` and `unknown-track`, with
 * paths as in the document (`criteria.0.test.in`).
 */
export function checkDocument(
	document: JsonObject,
	{ id, ids, known }: Surroundings,
): Result<Program> {
	const parsed = programSchema.safeParse(document);
	if (!parsed.success)
		return failure(fieldErrorsOf(parsed.error, document).map((error) => asRead(document, error)));
	const own = parsed.data.id === id ? [] : [{ path: 'id', code: 'other-id', values: { id } }];
	const errors = onePerField([...own, ...corpusErrors(parsed.data, ids, known)]);
	return errors.length > 0 ? failure(errors) : success(parsed.data);
}
