import { mustSetUp } from '$lib/domain/accounts/person';
import { may } from '$lib/domain/editing/roles';
import { messagesOf, translator } from '$lib/i18n';
import type { LayoutServerLoad } from './$types';

/** Who has signed in, and where they can go; nothing for who has not. */
export const load: LayoutServerLoad = ({ locals: { staff, language }, url }) => {
	const t = translator(language);
	const { area, menu, signOut, refusal } = messagesOf(language).staff;
	const start = `/${language}/staff`;
	const pages =
		staff && !mustSetUp(staff)
			? [
					{ href: start, text: t('staff.start') },
					...(may(staff.role, 'manage-users')
						? [{ href: `${start}/people`, text: t('staff.people') }]
						: []),
					{ href: `${start}/account`, text: t('staff.account') },
				]
			: [];
	return {
		bar: {
			words: { area, menu, signOut },
			leave: `${start}/sign-in?/leave`,
			who:
				staff && t('staff.signedInAs', { name: staff.name, role: t(`staff.roles.${staff.role}`) }),
			pages: pages.map((page) => ({ ...page, current: page.href === url.pathname })),
		},
		refusal: { ...refusal, start },
	};
};
