import type { FieldError } from '$lib/domain/result';
import { messagesOf } from '$lib/i18n';
import { missingWords } from '$lib/i18n/listings-missing-words';
import type { Words } from '$lib/i18n/words';
import type { ListedListing } from './listed';

/** What keeps a draft from being published, each with the way to its field; nothing without a draft. */
export function missingView(
	{ id, draft }: ListedListing,
	errors: readonly FieldError[],
	{ language, t }: Words,
) {
	if (!draft) return undefined;
	const { page } = messagesOf(language).listings;
	const total = errors.length;
	return {
		heading: total > 0 ? t('listings.page.missingHeading', { total }) : page.missingNone,
		lead: page.missingLead,
		fields: errors.map((error) => ({
			...missingWords(error, language),
			href: `/${language}/staff/programs/${id}/edit?field=${encodeURIComponent(error.path)}`,
		})),
	};
}
