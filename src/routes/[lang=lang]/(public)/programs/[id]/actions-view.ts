import type { Business } from '$lib/domain/business/business';
import { comingDays } from '$lib/domain/program/coming-days';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import type { Words } from '$lib/i18n/words';
import { handOver } from '../../../hand-over';
import { sentAnswers } from '../../../sent-answers';

/** What one can do with a program: keep it, note its days, print it, send it. */
export function actionsView(
	program: Program,
	{ url, business }: { url: URL; business: Business | undefined },
	words: Words,
) {
	const { today, language } = words;
	const path = `/${language}/programs/${program.id}`;
	const hasDays = comingDays(program, today).length > 0;
	return {
		id: program.id,
		title: withoutRuby(words.text(program.title)),
		calendarHref: hasDays ? `${path}/deadlines.ics` : undefined,
		sent: sentAnswers(url, language, path),
		isJudged: business !== undefined,
		isSharing: url.searchParams.has('send'),
		handOver: handOver({ url, path, business, today }, words),
	};
}
