import { readCriteria } from '$lib/domain/finder/criteria';
import { startOfDay } from '$lib/domain/jst-date';
import { withoutRuby } from '$lib/domain/text';
import { meantBy } from '$lib/domain/updates/outlets';
import { toldDays } from '$lib/i18n/calendar-feed-words';
import { criteriaSentence } from '$lib/i18n/criteria-sentence';
import { wordsFor } from '$lib/i18n/words';
import { printCalendar } from '$lib/server/web/calendar';
import { respondKept } from '$lib/server/web/conditional';
import type { RequestHandler } from './$types';

const refreshHours = 6;

/** Coming days of the programs of a filter, for a calendar that follows them. */
export const GET: RequestHandler = async ({ locals: { app, language }, url }) => {
	const wards = app.reference.city.wards.map(({ code }) => code);
	const criteria = meantBy(readCriteria(url.searchParams, wards).criteria);
	const words = wordsFor(app.reference, language, app.today());
	const days = toldDays(await app.updates.calendar(criteria, language), words);
	const filter = criteriaSentence(criteria, words);
	const site = words.text(words.city.site.title);
	const name = withoutRuby(words.t('updates.calendar.name', { site, filter }));
	const entries = days.map(({ path, ...day }) => ({ ...day, url: url.origin + path }));
	const text = printCalendar({ name, host: url.hostname, refreshHours }, entries);
	// What is over drops out each day, so that no older answer is good for longer.
	const changes = days.flatMap(({ told, updatedAt }) => [told.changedAt, startOfDay(updatedAt)]);
	const changedAt = [startOfDay(app.today()), ...changes].sort().at(-1) ?? '';
	const headers = { 'content-disposition': 'inline; filename="deadlines.ics"' };
	return respondKept(text, 'text/calendar', { changedAt, seconds: 3600 }, headers);
};
