import { error } from '@sveltejs/kit';

/**
 * The number of an import as an address names it.
 * @throws 404 for what never is one
 */
export function importNumber({ id }: { id: string }): number {
	if (!/^[1-9]\d{0,8}$/.test(id)) error(404, 'no such import');
	return Number(id);
}

/**
 * What was asked for and may be seen.
 * @throws 403, or 404 where there is no such thing
 */
export function valueOf<Value>(
	outcome: { ok: true; value: Value } | { ok: false; reason: string },
): Value {
	if (outcome.ok) return outcome.value;
	error(outcome.reason === 'forbidden' ? 403 : 404, outcome.reason);
}
