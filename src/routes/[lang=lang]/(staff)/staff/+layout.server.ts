import { mustSetUp } from '$lib/domain/accounts/person';
import { messagesOf, translator } from '$lib/i18n';
import type { LayoutServerLoad } from './$types';
import { staffPages } from './staff-pages';

const isWithin = (path: string, page: string) => path === page || path.startsWith(`${page}/`);

/** Who has signed in, and where they can go; nothing for who has not. */
export const load: LayoutServerLoad = ({ locals: { staff, language }, url }) => {
	const t = translator(language);
	const { area, menu, closeMenu, signOut, refusal } = messagesOf(language).staff;
	const start = `/${language}/staff`;
	const pages =
		staff && !mustSetUp(staff)
			? [{ href: start, text: t('staff.start') }, ...staffPages(staff.role, language)]
			: [];
	return {
		bar: {
			words: { area, menu, closeMenu, signOut },
			leave: `${start}/sign-in?/leave`,
			who:
				staff && t('staff.signedInAs', { name: staff.name, role: t(`staff.roles.${staff.role}`) }),
			pages: pages.map(({ href, text }) => ({
				...{ href, text },
				current: href === start ? url.pathname === start : isWithin(url.pathname, href),
			})),
		},
		refusal: { ...refusal, start },
	};
};
