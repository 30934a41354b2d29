import type { Localized } from '$lib/domain/localized';
import { messagesOf } from '$lib/i18n';
import { formatNumber } from '$lib/i18n/format';
import type { Words } from '$lib/i18n/words';

export type Tried = NonNullable<Awaited<ReturnType<App.Locals['app']['searches']['replayOf']>>>;
type Judged = Tried['replay']['judged'];

type ProgramOf = (id: string) => { title: Localized } | undefined;

/** So many questions that changed are named. */
const mostNamed = 30;

const score = (value: number): string => value.toFixed(3);

function measuresView({ before, after }: Judged, { language }: Words) {
	const { replay } = messagesOf(language).searches;
	return (['gain', 'recall', 'empty', 'negative'] as const).map((name) => ({
		measure: replay[name],
		before: score(before[name]),
		after: score(after[name]),
	}));
}

const changesView = (changes: Judged['worse'], { t }: Words) =>
	changes
		.slice(0, mostNamed)
		.map(({ q, before, after }) =>
			t('searches.replay.change', { query: q, before: score(before), after: score(after) }),
		);

function judgedView(judged: Judged, words: Words) {
	if (judged.queries === 0) return undefined;
	const { t } = words;
	const { worse, better } = judged;
	return {
		heading: t('searches.replay.judged', { count: judged.queries }),
		measures: measuresView(judged, words),
		worse: worse.length > 0 ? t('searches.replay.worse', { count: worse.length }) : undefined,
		worseList: changesView(worse, words),
		better: better.length > 0 ? t('searches.replay.better', { count: better.length }) : undefined,
		betterList: changesView(better, words),
	};
}

/** How many searches that found nothing would find something. */
function gainText({ replay }: Tried, { t, language }: Words): string | undefined {
	if (replay.searches.length === 0) return undefined;
	const gained = replay.searches.filter(
		({ before, after }) => before.total === 0 && after.total > 0,
	);
	const searches = gained.reduce((sum, { count }) => sum + count, 0);
	return gained.length === 0
		? messagesOf(language).searches.replay.noGain
		: t('searches.replay.gained', { searches: formatNumber(searches) });
}

/** How searches turned out with a word, the last time it was tried. */
export function replayView(tried: Tried | undefined, programOf: ProgramOf, words: Words) {
	const { t, language } = words;
	const { replay } = messagesOf(language).searches;
	const names = ['query', 'count', 'before', 'after', 'first'] as const;
	return {
		words: replay,
		isOld: tried !== undefined && !tried.isCurrent,
		columns: names.map((key) => ({ key, label: replay[key], numeric: key === 'count' })),
		measureColumns: (['measure', 'before', 'after'] as const).map((key) => ({
			...{ key, label: replay[key], numeric: key !== 'measure' },
		})),
		shown: tried && {
			gain: gainText(tried, words),
			searches: tried.replay.searches.map(({ query, count, before, after }) => ({
				query,
				count: formatNumber(count),
				before: t('searches.replay.programs', { count: before.total }),
				after: t('searches.replay.programs', { count: after.total }),
				first: after.first.flatMap((id) => {
					const program = programOf(id);
					return program
						? [{ text: words.text(program.title), isNew: !before.first.includes(id) }]
						: [];
				}),
			})),
			judged: judgedView(tried.replay.judged, words),
		},
	};
}
