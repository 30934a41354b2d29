import type { z } from 'zod';
import type { FieldError } from '../../domain/result';
import { fieldErrorsOf } from '../../domain/schema-errors';

/** Longer bodies are refused: the fullest business is far shorter. */
export const mostBodyBytes = 64 * 1024;

/** Why a body was not taken; `errors` has one entry a field, and is empty unless the code is `invalid-input`. */
export interface JsonRefusal {
	status: 400 | 413 | 415;
	code: 'invalid-input' | 'not-json' | 'body-too-large' | 'wrong-content-type';
	errors: FieldError[];
}

export type JsonReading<Value> = { ok: true; value: Value } | { ok: false; refusal: JsonRefusal };

const refuse = (
	status: JsonRefusal['status'],
	code: JsonRefusal['code'],
	errors: FieldError[] = [],
) => ({ ok: false, refusal: { status, code, errors } }) as const;

const isJson = (request: Request): boolean =>
	/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');

/** The whole body, or nothing as soon as there is more of it than is taken. */
async function bytesOf(request: Request): Promise<Uint8Array | undefined> {
	if (Number(request.headers.get('content-length') ?? 0) > mostBodyBytes) return undefined;
	const parts: Uint8Array[] = [];
	let size = 0;
	for await (const part of request.body ?? []) {
		size += part.byteLength;
		if (size > mostBodyBytes) return undefined;
		parts.push(part);
	}
	return Buffer.concat(parts);
}

function parse(bytes: Uint8Array): { json: unknown } | undefined {
	try {
		return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
	} catch {
		return undefined;
	}
}

/** A JSON body as a schema has it, or why not: its type, its size, its syntax, its fields. */
export async function readJson<Schema extends z.ZodType>(
	request: Request,
	schema: Schema,
): Promise<JsonReading<z.infer<Schema>>> {
	if (!isJson(request)) return refuse(415, 'wrong-content-type');
	const bytes = await bytesOf(request);
	if (bytes === undefined) return refuse(413, 'body-too-large');
	const parsed = parse(bytes);
	if (parsed === undefined) return refuse(400, 'not-json');
	const read = schema.safeParse(parsed.json);
	if (read.success) return { ok: true, value: read.data };
	return refuse(400, 'invalid-input', fieldErrorsOf(read.error, parsed.json));
}
