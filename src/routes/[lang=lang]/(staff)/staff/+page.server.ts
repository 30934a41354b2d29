import type { StaffMember } from '$lib/domain/accounts/person';
import { deedCodes, may } from '$lib/domain/editing/roles';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { wordsFor } from '$lib/i18n/words';
import { memberOf } from '$lib/server/web/guard';
import type { PageServerLoad } from './$types';
import { waitingView } from './programs/list-view';
import { readerOf } from './programs/reader';
import { waitingFor } from './programs/waiting';
import { staffPages } from './staff-pages';

/** What waits for somebody among the programs; nothing for a role that does not see them. */
async function waitingOf(locals: App.Locals, member: StaffMember) {
	if (!may(member.role, 'see-listings')) return undefined;
	const { app, language } = locals;
	const words = wordsFor(app.reference, language, app.today());
	const [reader, waiting] = await Promise.all([
		readerOf(locals, member),
		waitingFor(locals, member),
	]);
	const labels = messagesOf(language).listings.list;
	return { ...waitingView(waiting, reader, words), labels };
}

/** Who one is, what waits for one, and what one may do. */
export const load: PageServerLoad = async ({ locals }) => {
	const member = memberOf(locals);
	const { role, name } = member;
	const { language } = locals;
	const t = translator(language);
	const { home, roles, roleHints, deeds } = messagesOf(language).staff;
	return {
		waiting: await waitingOf(locals, member),
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
