/**
 * PostgreSQL takes no NUL in a text, and nobody types one: it is left out on both engines alike, so
 * that what one of them takes, the other takes as well.
 */
export const withoutNul = (text: string): string => text.replaceAll('\0', '');

/** The same for what a statement carries beside texts. */
export const storable = (value: unknown): unknown =>
	typeof value === 'string' ? withoutNul(value) : value;

/** The same within JSON, where it stands escaped. */
export const jsonText = (value: object): string =>
	JSON.stringify(value, (_, part: unknown) => storable(part));
