import type { Business } from '$lib/domain/business/business';
import { keptDays, longestNote, mostKept, type Kept } from '$lib/domain/shortlist';
import { mostCompared } from '$lib/domain/comparison';
import { comingDays } from '$lib/domain/program/coming-days';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import type { Words } from '$lib/i18n/words';
import { addressFor } from '$lib/server/web/chosen-programs';
import { listedView, type Site } from './list-view';

/** What a visitor has kept, to be read, noted on, compared and handed over. */
export function ownListView(
	kept: readonly Kept[],
	business: Business | undefined,
	site: Site,
	words: Words,
) {
	const { t, language } = words;
	const { kept: messages } = messagesOf(language);
	const listed = kept.flatMap(({ id, note }) => {
		const program = site.program(id);
		return program ? [{ program, note }] : [];
	});
	const count = listed.length;
	return {
		...listedView(listed, business, site, words),
		messages,
		title: withoutRuby(messages.title),
		heading: count > 0 ? t('kept.heading', { count }) : messages.title,
		lead: t('kept.lead', { days: keptDays }),
		most: t('kept.empty.most', { most: mostKept }),
		noteHint: t('kept.note.hint', { most: longestNote }),
		compareHint: t('kept.actions.compareHint', { most: mostCompared }),
		clearText: t('kept.clear.text', { count }),
		hasAnswered: business !== undefined,
		hasDeadlines: listed.some(({ program }) => comingDays(program, words.today).length > 0),
		hrefs: {
			find: `/${language}/programs`,
			answer: `/${language}/business?step=trade`,
			compare: `/${language}/compare`,
			compareAll:
				count > 1 && count <= mostCompared
					? addressFor(
							`/${language}/compare`,
							listed.map(({ program }) => program.id),
						)
					: undefined,
			calendar: `/${language}/shortlist/deadlines.ics`,
		},
	};
}
