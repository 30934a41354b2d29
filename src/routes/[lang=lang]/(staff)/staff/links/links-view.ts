import type { LinkState } from '$lib/domain/links/finding';
import { jstDateAt } from '$lib/domain/jst-date';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { formatDate } from '$lib/i18n/format';
import type { Words } from '$lib/i18n/words';

type Links = App.Locals['app']['living']['links'];
type ListedLink = Awaited<ReturnType<Links['list']>>[number];
type Shown = LinkState | 'moved' | 'unseen';

const shownState = ({ check }: ListedLink): Shown =>
	check ? (check.movedTo === undefined ? check.state : 'moved') : 'unseen';

/** What a person has to look at, the worst first. */
const problems: readonly Shown[] = ['broken', 'uncertain', 'moved'];
const order: readonly Shown[] = [...problems, 'unseen', 'valid'];

const tones = {
	broken: 'warning',
	uncertain: 'warning',
	moved: 'info',
	unseen: 'ended',
	valid: 'success',
} as const;

const columnKeys = ['url', 'state', 'since', 'programs'] as const;

function reasonOf({ check }: ListedLink, { t }: Words): string | undefined {
	if (check?.movedTo !== undefined) return t('living.links.movedTo', { url: check.movedTo });
	const status = check?.status ?? '';
	return check?.reason && t(`living.links.reasons.${check.reason}`, { status });
}

function rowOf(link: ListedLink, words: Words) {
	const { links } = messagesOf(words.language).living;
	const state = shownState(link);
	const since = link.check && jstDateAt(Date.parse(link.check.since));
	return {
		...{ url: link.url, state: links.states[state], tone: tones[state] },
		reason: reasonOf(link, words),
		since: since ? formatDate(since, words.language) : '',
		programs: link.programs.map((program) => ({
			title: words.text(program.title),
			href: `/${words.language}/staff/programs/${program.id}`,
		})),
	};
}

/** All links, or those that somebody has to look at. */
export function linksView(all: readonly ListedLink[], isAllShown: boolean, words: Words) {
	const { links } = messagesOf(words.language).living;
	const count = (state: Shown) => all.filter((one) => shownState(one) === state).length;
	const shown = all.filter((one) => isAllShown || problems.includes(shownState(one)));
	const rank = (one: ListedLink) => order.indexOf(shownState(one));
	return {
		...{ words: links, title: withoutRuby(links.title) },
		count: words.t('living.links.count', {
			...{ all: all.length, broken: count('broken'), uncertain: count('uncertain') },
			...{ moved: count('moved'), unseen: count('unseen') },
		}),
		filters: [
			{ text: links.filters.problems, href: '?', isCurrent: !isAllShown },
			{ text: links.filters.all, href: '?show=all', isCurrent: isAllShown },
		],
		columns: columnKeys.map((key) => ({ key, label: links.columns[key] })),
		rows: shown.toSorted((a, b) => rank(a) - rank(b)).map((one) => rowOf(one, words)),
	};
}
