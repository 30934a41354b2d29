function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze);
	return Object.freeze(value);
}

/** A copy of which nothing can be changed: whoever tries throws. */
export const frozen = <T>(value: T): T => freeze(structuredClone(value));
