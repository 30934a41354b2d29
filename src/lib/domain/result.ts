/** What went wrong with one field, in codes that the outside can rely on. */
export interface FieldError {
	path: string;
	code: string;
	/** Values that the message names: what was typed, the limit. */
	values?: Record<string, string | number>;
}

export type Result<Value> = { ok: true; value: Value } | { ok: false; errors: FieldError[] };

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const failure = (errors: FieldError[]): Result<never> => ({ ok: false, errors });
