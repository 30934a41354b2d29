import type { RequestEvent } from '@sveltejs/kit';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { calendarDays } from '$lib/i18n/calendar-words';
import type { Words } from '$lib/i18n/words';
import { printCalendar } from '$lib/server/web/calendar';

/** The coming days of programs as a file for a calendar, or plain words that there are none. */
export function calendarFile(
	programs: readonly Program[],
	{ url, locals: { app } }: RequestEvent,
	name: string,
	words: Words,
) {
	const days = programs.flatMap((program) => calendarDays(program, words));
	if (days.length === 0) {
		const text = withoutRuby(words.t('kept.calendar.nothing'));
		const headers = { 'content-type': 'text/plain; charset=utf-8' };
		return new Response(`${text}\n`, { status: 404, headers });
	}
	const entries = days
		.toSorted((a, b) => a.day.localeCompare(b.day))
		.map(({ path, ...day }) => ({
			...day,
			url: url.origin + path,
			told: app.updates.entry(day.key),
		}));
	const site = words.text(words.city.site.title);
	const head = { name: withoutRuby(words.t('kept.calendar.name', { site })), host: url.hostname };
	return new Response(printCalendar(head, entries), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': `attachment; filename="${name}.ics"`,
		},
	});
}
