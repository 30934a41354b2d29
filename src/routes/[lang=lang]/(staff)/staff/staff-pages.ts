import { may, type Deed, type Role } from '$lib/domain/editing/roles';
import type { Language } from '$lib/domain/codes';
import { messagesOf } from '$lib/i18n';

/** The pages of the back office, in the order of the menu, and what one has to be allowed for each. */
const pages = [
	{ name: 'programs', deed: 'see-listings' },
	{ name: 'confirm', deed: 'confirm' },
	{ name: 'bulk', deed: 'export' },
	{ name: 'searches', deed: 'see-searches' },
	{ name: 'links', deed: 'check-links' },
	{ name: 'updates', deed: 'write-updates' },
	{ name: 'audit', deed: 'see-audit' },
	{ name: 'settings', deed: 'change-settings' },
	{ name: 'health', deed: 'see-health' },
] as const satisfies readonly { name: string; deed: Deed }[];

export interface StaffPageLink {
	href: string;
	text: string;
	hint: string;
}

/** Where somebody of a role can go. */
export function staffPages(role: Role, language: Language): StaffPageLink[] {
	const { staff } = messagesOf(language);
	const start = `/${language}/staff`;
	const own = pages
		.filter(({ deed }) => may(role, deed))
		.map(({ name }) => ({
			href: `${start}/${name}`,
			text: staff.pages[name],
			hint: staff.pageHints[name],
		}));
	const people = { href: `${start}/people`, text: staff.people, hint: staff.home.peopleHint };
	const account = { href: `${start}/account`, text: staff.account, hint: staff.home.accountHint };
	return [...own, ...(may(role, 'manage-users') ? [people] : []), account];
}
