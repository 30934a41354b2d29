import { z } from 'zod';
import { businessSchema, matchRequestSchema, type Business } from '../../domain/business/business';
import { checkBusiness, type KnownAnswers } from '../../domain/business/check-business';
import type { FieldError } from '../../domain/result';
import { readJson, type JsonReading } from './read-json';
import { fieldErrorsOf } from '../../domain/schema-errors';

type Issue = z.core.$ZodIssue;

/** A list of which one item is wrong is left out whole, so that the others keep their places. */
function outsideLists(path: readonly PropertyKey[]): readonly PropertyKey[] {
	const place = path.findIndex((key) => typeof key === 'number');
	return place < 0 ? path : path.slice(0, place);
}

/** Where the wrong parts stand; a field that nobody knows stands below the path of its issue. */
const wrongPaths = (issue: Issue): PropertyKey[][] =>
	issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];

function withoutPart(value: unknown, [key, ...below]: readonly PropertyKey[]): void {
	if (typeof value !== 'object' || value === null || key === undefined) return;
	if (below.length > 0) withoutPart(Reflect.get(value, key), below);
	else Reflect.deleteProperty(value, key);
}

/** What can be understood of answers of which some cannot; nothing where too little is left. */
function understoodOf(json: unknown, error: z.ZodError): Business | undefined {
	const rest: unknown = structuredClone(json);
	for (const path of error.issues.flatMap(wrongPaths)) withoutPart(rest, outsideLists(path));
	return businessSchema.safeParse(rest).data;
}

function errorsOf(json: unknown, error: z.ZodError, known: KnownAnswers): FieldError[] {
	const understood = understoodOf(json, error);
	const others = understood ? checkBusiness(understood, known) : [];
	return [...fieldErrorsOf(error, json), ...others];
}

/** A business from a JSON body, or everything that is wrong with it at once. */
export async function readBusiness(
	request: Request,
	known: KnownAnswers,
): Promise<JsonReading<Business>> {
	const read = await readJson(request, z.unknown());
	if (!read.ok) return read;
	const parsed = matchRequestSchema.safeParse(read.value);
	const errors = parsed.success
		? checkBusiness(parsed.data, known)
		: errorsOf(read.value, parsed.error, known);
	if (parsed.success && errors.length === 0) return { ok: true, value: parsed.data };
	return { ok: false, refusal: { status: 400, code: 'invalid-input', errors } };
}
