/** Who works in the back office. */
export const roleCodes = ['editor', 'publisher', 'consultant', 'coordinator', 'admin'] as const;
export type Role = (typeof roleCodes)[number];

/** What can be done there. */
export const deedCodes = [
	'see-listings',
	'save-draft',
	'send-for-review',
	'discard',
	'confirm',
	'send-back',
	'publish',
	'withdraw',
	'restore',
	'import',
	'export',
	'see-searches',
	'change-words',
	'check-links',
	'write-updates',
	'see-audit',
	'manage-users',
	'see-health',
	'change-settings',
] as const;
export type Deed = (typeof deedCodes)[number];

const editing: readonly Deed[] = [
	'see-listings',
	'save-draft',
	'send-for-review',
	'discard',
	'confirm',
	'export',
	'see-searches',
	'see-audit',
];

const publishing: readonly Deed[] = [
	...editing,
	'send-back',
	'publish',
	'withdraw',
	'restore',
	'import',
	'change-words',
	'check-links',
	'write-updates',
];

const deedsOf: Record<Role, readonly Deed[]> = {
	editor: editing,
	publisher: publishing,
	admin: deedCodes,
	consultant: [],
	coordinator: [],
};

/** Whether a role may do something. What is not named is refused. */
export const may = (role: Role, deed: Deed): boolean => deedsOf[role].includes(deed);

/** Those who can bring something before the public, or see everything, sign in with a second factor. */
export const needsSecondFactor = (role: Role): boolean => role === 'publisher' || role === 'admin';

/**
 * A second pair of eyes: who wrote the last of a draft does not publish it, unless the city has
 * switched that off.
 */
export const isSecondPerson = (
	publisherId: string,
	lastAuthorId: string | undefined,
	isRequired: boolean,
): boolean => !isRequired || publisherId !== lastAuthorId;
