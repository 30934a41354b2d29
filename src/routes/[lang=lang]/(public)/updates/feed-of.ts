import type { RequestEvent } from '@sveltejs/kit';
import { readCriteria } from '$lib/domain/finder/criteria';
import { withoutRuby } from '$lib/domain/text';
import { meantBy, outletsOf, type Outlets } from '$lib/domain/updates/outlets';
import type { Update } from '$lib/domain/updates/update';
import { criteriaSentence } from '$lib/i18n/criteria-sentence';
import { updateItem } from '$lib/i18n/update-item-words';
import { wordsFor, type Words } from '$lib/i18n/words';
import type { FeedEntry, FeedHead } from '$lib/server/web/feed';
import { htmlLanguage } from '$lib/server/web/language';

/** Readers look often; what is older they have. */
const entriesInFeed = 50;
/** Before the first update. */
const never = '1970-01-01T00:00:00.000Z';

function entryOf(update: Update, { locals: { app }, url }: RequestEvent, words: Words): FeedEntry {
	const item = updateItem(update, (id) => app.program(id), words);
	return {
		url: url.origin + item.href,
		text: withoutRuby(item.text),
		type: withoutRuby(item.typeLabel),
		publishedAt: update.publishedAt,
		links: item.programs.map(({ title, href }) => ({
			title: withoutRuby(title.text),
			url: url.origin + href,
		})),
	};
}

/** What both formats say of the filter in the address; what they do not understand of it is left out. */
export async function feedOf(
	event: RequestEvent,
	outlet: keyof Outlets,
): Promise<{ head: FeedHead; entries: FeedEntry[] }> {
	const { app, language } = event.locals;
	const wards = app.reference.city.wards.map(({ code }) => code);
	const criteria = meantBy(readCriteria(event.url.searchParams, wards).criteria);
	const words = wordsFor(app.reference, language, app.today());
	const { items } = await app.updates.find({ ...criteria, per: entriesInFeed }, language);
	const addresses = outletsOf(criteria, language);
	const { city } = app.reference;
	const site = words.text(city.site.title);
	const filter = criteriaSentence(criteria, words);
	const head: FeedHead = {
		title: withoutRuby(words.t('updates.feedTitle', { site, filter })),
		description: withoutRuby(words.t('updates.lead')),
		language: htmlLanguage(language),
		page: event.url.origin + addresses.page,
		self: event.url.origin + addresses[outlet],
		author: { name: withoutRuby(site), link: `${event.url.origin}/${language}` },
		updatedAt: items[0]?.publishedAt ?? never,
	};
	return { head, entries: items.map((item) => entryOf(item, event, words)) };
}
