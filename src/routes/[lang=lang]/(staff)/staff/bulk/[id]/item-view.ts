import { conflictName } from '$lib/domain/bulk/import';
import { changesAsRead } from '$lib/domain/editing/changes-as-read';
import type { Json, JsonObject } from '$lib/domain/editing/json';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { errorLine } from '$lib/i18n/bulk-error-words';
import { messagesOf } from '$lib/i18n';
import { changeWords, namesIn } from '$lib/i18n/listings-change-words';
import { valueWords } from '$lib/i18n/listings-value-words';
import type { Words } from '$lib/i18n/words';

type Bulk = App.Locals['app']['bulk'];
export type Seen = Extract<Awaited<ReturnType<Bulk['import']>>, { ok: true }>['value'];
export type Planned = Seen['plan'][number];
type Find = (id: string) => Program | undefined;

const nameIn = ({ name }: JsonObject): string | undefined => {
	const ja = typeof name === 'object' && name !== null && 'ja' in name ? name.ja : undefined;
	return typeof ja === 'string' && ja.trim() !== '' ? ja : undefined;
};

type Conflict = Planned['conflicts'][number];

/** A field that two have changed: what it was, what it is, what the file says. */
function conflictView(
	{ path, base, mine, theirs }: Conflict,
	planned: Planned,
	words: Words,
	find: Find,
) {
	const { t, language } = words;
	const names = namesIn([planned.theirs, planned.document], find);
	const lines = (value: Json | undefined) => valueWords(path, value, words, names);
	const { label } = changeWords({ path }, words, names);
	const own = messagesOf(language).bulk.conflict;
	return {
		name: conflictName(planned.item.position, path),
		legend: withoutRuby(t('bulk.conflict.choose', { field: label })),
		label,
		sides: [
			{ term: own.before, lines: lines(base) },
			{ term: own.theirs, lines: lines(theirs) },
			{ term: own.mine, lines: lines(mine) },
		],
	};
}

/** One program of a file: what would change, what is in the way. */
export function itemView(planned: Planned, words: Words, find: Find) {
	const { language } = words;
	const { item, theirs, document, errors, conflicts, draftState, isNew } = planned;
	const names = namesIn([document, theirs], find);
	const changes = isNew ? [] : changesAsRead(theirs, document);
	return {
		id: item.id,
		name: nameIn(theirs) ?? nameIn(document) ?? item.id,
		href: isNew ? undefined : `/${language}/staff/programs/${item.id}`,
		note: draftState && messagesOf(language).bulk.hasDraft[draftState],
		errors: errors.map((error) => errorLine(error, language)),
		conflicts: conflicts.map((one) => conflictView(one, planned, words, find)),
		changes: errors.length > 0 ? [] : changes.map((one) => changeWords(one, words, names)),
	};
}

export type ItemView = ReturnType<typeof itemView>;
