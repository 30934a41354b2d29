import { deedCodes, may } from '$lib/domain/editing/roles';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { memberOf } from '$lib/server/web/guard';
import type { PageServerLoad } from './$types';
import { staffPages } from './staff-pages';

/** Who one is, and what one may do. */
export const load: PageServerLoad = ({ locals }) => {
	const { role, name } = memberOf(locals);
	const { language } = locals;
	const t = translator(language);
	const { home, roles, roleHints, deeds } = messagesOf(language).staff;
	return {
		words: home,
		title: withoutRuby(home.title),
		greeting: t('staff.home.greeting', { name }),
		role: { name: roles[role], hint: roleHints[role] },
		deeds: deedCodes.filter((deed) => may(role, deed)).map((deed) => deeds[deed]),
		cards: staffPages(role, language).map(({ href, text, hint }) => ({
			...{ href, title: text, text: hint },
		})),
	};
};
