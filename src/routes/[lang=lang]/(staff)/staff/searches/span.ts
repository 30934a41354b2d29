/** Days that the board can look back; the second is what is shown first. */
export const spans = [7, 30, 90, 365] as const;
export type Span = (typeof spans)[number];

/** The span that an address asks for; what it does not know is the usual one. */
export const spanIn = ({ searchParams }: URL): Span =>
	spans.find((span) => String(span) === searchParams.get('days')) ?? 30;
