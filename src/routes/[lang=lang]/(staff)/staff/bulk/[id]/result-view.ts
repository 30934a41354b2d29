import { outcomes } from '$lib/domain/bulk/import';
import type { Program } from '$lib/domain/program/program';
import { messagesOf } from '$lib/i18n';
import { errorLine } from '$lib/i18n/bulk-error-words';
import type { Words } from '$lib/i18n/words';
import type { Seen } from './item-view';

type Item = Seen['items'][number];

const columns = ['program', 'outcome', 'reason'] as const;

function reasonOf({ reason, errors }: Item, { language }: Words): string {
	if (errors.length > 0) return errors.map((error) => errorLine(error, language)).join(' ');
	if (reason === undefined) return '';
	const { reasons } = messagesOf(language).bulk;
	const known: Readonly<Record<string, string>> = reasons;
	return known[reason] ?? reasons.other;
}

/** What has become of each program, those that need somebody first. */
export function resultView(
	items: readonly Item[],
	words: Words,
	find: (id: string) => Program | undefined,
) {
	const { t, language } = words;
	const own = messagesOf(language).bulk;
	const rank = (item: Item) =>
		['left', 'draft', 'review', 'published', 'same'].indexOf(item.outcome ?? 'left');
	return {
		columns: columns.map((key) => ({ key, label: own.result[key] })),
		counts: outcomes
			.map((outcome) => ({
				term: own.outcomes[outcome],
				count: items.filter((item) => item.outcome === outcome).length,
			}))
			.filter(({ count }) => count > 0)
			.map(({ term, count }) => ({ term, description: t('bulk.count', { count }) })),
		rows: items
			.filter(({ outcome }) => outcome !== 'same')
			.toSorted((a, b) => rank(a) - rank(b))
			.map((item) => ({
				href: `/${language}/staff/programs/${item.id}`,
				program: find(item.id)?.name.ja ?? item.id,
				outcome: item.outcome ? own.outcomes[item.outcome] : '',
				reason: reasonOf(item, words),
				isLeft: item.outcome === 'left' && find(item.id) === undefined,
			})),
	};
}
