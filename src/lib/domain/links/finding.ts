/** What became of a link; `uncertain` where a person has to look. */
export const linkStates = ['valid', 'broken', 'uncertain'] as const;
export type LinkState = (typeof linkStates)[number];

export const linkReasons = [
	/** The server says that there is nothing there. */
	'not-found',
	/** There is no such server. */
	'no-server',
	'too-many-redirects',
	/** The page says that it was not found, though the server does not. */
	'says-not-found',
	/** It leads to the front page, or to a page above it. */
	'to-home',
	'to-parent',
	'server-error',
	/** The server lets nobody in, or not us. */
	'refused',
	'no-answer',
	/** The site asks machines to keep away. */
	'robots',
	/** Nothing on the public web; never asked for. */
	'not-public',
] as const;
export type LinkReason = (typeof linkReasons)[number];

export interface LinkFinding {
	state: LinkState;
	/** What the server answered, where one did. */
	status?: number;
	reason?: LinkReason;
	/** Where it has moved for good. */
	movedTo?: string;
}
