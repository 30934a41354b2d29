import type { ConfirmationState } from '$lib/domain/editing/confirmation';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { formatDate, formatDay } from '$lib/i18n/format';
import { toConfirmView } from '$lib/i18n/to-confirm-words';
import type { Words } from '$lib/i18n/words';

type Living = App.Locals['app']['living'];
export type LivingProgram = Awaited<ReturnType<Living['programs']>>[number];
export type Owner = Awaited<ReturnType<Living['owners']>>[number];

type ListedLink = Awaited<ReturnType<Living['links']['list']>>[number];
type Broken = ReadonlySet<string>;

const shows = ['all', 'due', 'without'] as const;
type Show = (typeof shows)[number];

const isToConfirm = ({ state }: LivingProgram): boolean => state === 'due' || state === 'overdue';

const isShown: Record<Show, (one: LivingProgram) => boolean> = {
	all: () => true,
	due: isToConfirm,
	/** What has ended needs nobody any more. */
	without: ({ owner, program }) => owner === undefined && program.lifecycle.state !== 'ended',
};

const tones = { none: 'ended', later: 'success', due: 'info', overdue: 'warning' } as const;

const columnKeys = ['choose', 'title', 'owner', 'confirmBy', 'state', 'confirmed'] as const;

function rowOf({ program, state, owner }: LivingProgram, broken: Broken, words: Words) {
	const { t, language } = words;
	const { all, states, links } = messagesOf(language).living;
	const title = words.text(program.title);
	return {
		...{ id: program.id, title, href: `/${language}/staff/confirm/${program.id}` },
		owner: owner?.name ?? all.nobody,
		confirmBy: program.confirmBy ? formatDate(program.confirmBy, language) : all.noDay,
		...{ state: states[state], tone: tones[state] },
		confirmed: program.verifiedOn ? formatDate(program.verifiedOn, language) : all.noDay,
		mark: broken.has(program.id) ? links.brokenMark : undefined,
		chooseLabel: withoutRuby(t('living.all.choose', { title })),
	};
}

const countOf = (programs: readonly LivingProgram[], state: ConfirmationState): number =>
	programs.filter((one) => one.state === state).length;

/** Whom one can choose as an owner. */
export const ownerOptions = (owners: readonly Owner[]) =>
	owners.map(({ id, name, email }) => ({ value: id, label: `${name}（${email}）` }));

interface Everything {
	programs: readonly LivingProgram[];
	links: readonly ListedLink[];
	owners: readonly Owner[];
	/** The day that is offered. */
	nextDay: string;
	query: URLSearchParams;
}

/** Ids of programs of which a link is broken. */
const withBrokenLinks = ({ links }: Everything): Broken =>
	new Set(
		links
			.filter(({ check }) => check?.state === 'broken')
			.flatMap(({ programs }) => programs.map(({ id }) => id)),
	);

/** All programs, for those who look after all of them. */
export function everythingView(everything: Everything, words: Words) {
	const { programs, owners, nextDay, query } = everything;
	const broken = withBrokenLinks(everything);
	const { t, language } = words;
	const { all } = messagesOf(language).living;
	const show = shows.find((name) => name === query.get('show')) ?? 'all';
	return {
		words: all,
		count: t('living.all.count', {
			all: programs.length,
			...{ overdue: countOf(programs, 'overdue'), due: countOf(programs, 'due') },
			without: programs.filter(isShown.without).length,
		}),
		filters: shows.map((name) => ({
			text: all.filters[name],
			href: name === 'all' ? '?' : `?show=${name}`,
			isCurrent: name === show,
		})),
		columns: columnKeys.map((key) => ({ key, label: all.columns[key] })),
		rows: programs.filter(isShown[show]).map((one) => rowOf(one, broken, words)),
		owners: ownerOptions(owners),
		nextDay,
	};
}

/** What somebody has to confirm. */
export function ownView(programs: readonly LivingProgram[], nextDay: string, words: Words) {
	return {
		programs: programs.filter(isToConfirm).map((one) => toConfirmView(one, words)),
		next: words.t('living.confirm.next', { day: formatDay(nextDay, words.language) }),
	};
}
