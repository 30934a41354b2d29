import type { Language } from '$lib/domain/codes';
import { keptDays, mostKept } from '$lib/domain/shortlist';
import { messagesOf, translator } from '$lib/i18n';
import { answersDays } from '$lib/server/web/answers';

/** Every cookie that the site may set: what it is for, what is in it, how long, how to delete it. */
export function cookiesView(language: Language) {
	const t = translator(language);
	const { business, kept, staff } = messagesOf(language);
	return [
		{
			name: t('privacy.answers.name'),
			holds: t('privacy.answers.holds'),
			days: t('privacy.answers.days', { days: answersDays }),
			delete: t('privacy.answers.delete', { page: business.title, button: business.forget }),
			href: `/${language}/business`,
		},
		{
			name: t('privacy.keptPrograms.name'),
			holds: t('privacy.keptPrograms.holds', { most: mostKept }),
			days: t('privacy.keptPrograms.days', { days: keptDays }),
			delete: t('privacy.keptPrograms.delete', { page: kept.title, button: kept.clear.button }),
			href: `/${language}/shortlist`,
		},
		{
			name: t('privacy.staffSignIn.name'),
			holds: t('privacy.staffSignIn.holds'),
			days: t('privacy.staffSignIn.days'),
			delete: t('privacy.staffSignIn.delete', { button: staff.signOut }),
			href: `/${language}/staff`,
		},
	];
}
