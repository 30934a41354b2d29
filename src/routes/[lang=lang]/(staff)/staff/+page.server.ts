import { deedCodes, may } from '$lib/domain/editing/roles';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { memberOf } from '$lib/server/web/guard';
import type { PageServerLoad } from './$types';

/** Who one is, and what one may do. */
export const load: PageServerLoad = ({ locals }) => {
	const { role, name } = memberOf(locals);
	const { language } = locals;
	const t = translator(language);
	const { home, roles, roleHints, deeds } = messagesOf(language).staff;
	const start = `/${language}/staff`;
	const people = { href: `${start}/people`, title: t('staff.people'), text: home.peopleHint };
	return {
		words: home,
		title: withoutRuby(home.title),
		greeting: t('staff.home.greeting', { name }),
		role: { name: roles[role], hint: roleHints[role] },
		deeds: deedCodes.filter((deed) => may(role, deed)).map((deed) => deeds[deed]),
		cards: [
			...(may(role, 'manage-users') ? [people] : []),
			{ href: `${start}/account`, title: t('staff.account'), text: home.accountHint },
		],
	};
};
