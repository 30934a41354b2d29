import { error } from '@sveltejs/kit';
import type { Choices, Side } from '$lib/domain/editing/choices';
import type { Json, JsonObject } from '$lib/domain/editing/json';
import { isObject } from '$lib/domain/editing/json';
import { typedIn } from '$lib/server/web/staff-form';

const isSide = (value: unknown): value is Side => value === 'mine' || value === 'theirs';

const start = 'choice.';

/** What was chosen: one side for all, or each field by itself. */
export function choicesIn(form: FormData): Choices {
	const all = typedIn(form, 'all');
	if (isSide(all)) return all;
	const chosen = [...form].flatMap(([name, value]): [string, Side][] =>
		name.startsWith(start) && isSide(value) ? [[name.slice(start.length), value]] : [],
	);
	return new Map(chosen);
}

/** Longer than any program; the form comes from our own page, but who knows. */
const mostCharacters = 400_000;

function parsed(text: string): Json | undefined {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return undefined;
	}
}

/**
 * A document that a form has carried.
 * @throws 413 for one that is too large, 400 for what is none
 */
export function documentIn(form: FormData, name: string): JsonObject {
	const text = typedIn(form, name);
	if (text.length > mostCharacters) error(413, 'too large');
	const document = parsed(text);
	if (!isObject(document)) error(400, 'not a document');
	return document;
}
