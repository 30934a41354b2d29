import type { StaffMember } from '$lib/domain/accounts/person';
import { may } from '$lib/domain/editing/roles';
import type { Thesaurus } from '$lib/domain/finder/thesaurus';
import type { Localized } from '$lib/domain/localized';
import { keptDays, leastShown } from '$lib/domain/searches/counted-search';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { formatDay, formatNumber } from '$lib/i18n/format';
import type { Words } from '$lib/i18n/words';
import { missesView } from './misses-view';
import { spans, type Span } from './span';

type Board = Awaited<ReturnType<App.Locals['app']['searches']['board']>>;

interface Shown {
	board: Board;
	span: Span;
	thesaurus: Thesaurus;
	/** The name of a program. */
	nameOf(id: string): Localized | undefined;
	member: StaffMember;
}

const shareOf = (part: number, whole: number): string =>
	whole === 0 ? '0' : ((100 * part) / whole).toFixed(part === whole ? 0 : 1);

function spansView(current: Span, { language }: Words) {
	const { spans: names } = messagesOf(language).searches;
	return spans.map((span) => ({
		text: names[span],
		href: `/${language}/staff/searches?days=${span}`,
		current: span === current,
	}));
}

/** What the finder made of the queries of a group. */
function understoodText(codes: readonly string[], { thesaurus, nameOf }: Shown, words: Words) {
	const labels = new Map(thesaurus.map(({ concept, label }) => [concept, label]));
	const named = codes.flatMap((code) => labels.get(code) ?? nameOf(code) ?? []);
	if (named.length === 0) return words.t('searches.failed.notUnderstood');
	const concepts = named.map((label) => words.text(label)).join('・');
	return words.t('searches.failed.understood', { concepts });
}

function failedView(shown: Shown, words: Words) {
	const { t, language } = words;
	const times = (count: number) => (count === 0 ? '' : t('searches.failed.times', { count }));
	return shown.board.failed.map((group) => ({
		understood: understoodText(group.codes, shown, words),
		sum: t('searches.failed.sum', { count: group.count }),
		queries: group.queries.map(({ query, none, few, found }) => ({
			query,
			empty: times(none),
			few: times(few),
			found: t('searches.failed.programs', { count: found }),
			add: `/${language}/staff/words/new?${new URLSearchParams({ query })}`,
			addLabel: withoutRuby(t('searches.failed.addFor', { query })),
			finder: `/${language}/programs?${new URLSearchParams({ q: query })}`,
		})),
	}));
}

function daysView({ board: { days } }: Shown, { t, language }: Words) {
	const most = Math.max(0, ...days.map(({ searches }) => searches));
	const [first, last] = [days[0], days.at(-1)];
	return {
		bars: days.map(({ searches, without }) => ({ searches, without })),
		most,
		description: t('searches.days.chartText', {
			from: first ? formatDay(first.day, language) : '',
			to: last ? formatDay(last.day, language) : '',
			most,
		}),
		rows: days
			.filter(({ searches }) => searches > 0)
			.map(({ day, searches, without }) => ({
				day: formatDay(day, language),
				...{ searches: String(searches), without: String(without) },
				share: `${shareOf(without, searches)}%`,
			}))
			.reverse(),
	};
}

function summaryText({ board: { days } }: Shown, { t }: Words): string {
	const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
	const count = sum(days.map(({ searches }) => searches));
	const without = sum(days.map((day) => day.without));
	return count === 0
		? t('searches.noSearches')
		: t('searches.summary', {
				...{ searches: formatNumber(count), without: formatNumber(without) },
				share: shareOf(without, count),
			});
}

/** What people looked for, in words. */
export function boardView(shown: Shown, words: Words) {
	const { t, language } = words;
	const { searches } = messagesOf(language);
	const { board, span, member } = shown;
	const start = `/${language}/staff`;
	return {
		words: searches,
		title: withoutRuby(searches.title),
		lead: t('searches.lead', { least: leastShown, kept: keptDays }),
		spans: spansView(span, words),
		summary: summaryText(shown, words),
		failed: failedView(shown, words),
		rare:
			board.rare > 0
				? t('searches.failed.rare', { least: leastShown, count: board.rare })
				: undefined,
		misses: missesView(board.misses, words),
		top: board.top.map(({ query, count }) => ({ query, count: formatNumber(count) })),
		noTop: t('searches.top.none', { least: leastShown }),
		days: daysView(shown, words),
		csv: `${start}/searches/searches.csv?days=${span}`,
		wordsHref: `${start}/words`,
		mayAdd: may(member.role, 'save-draft'),
	};
}
