import type { JsonObject } from '$lib/domain/editing/json';
import type { Program } from '$lib/domain/program/program';
import { withoutRuby } from '$lib/domain/text';
import { writtenTypes } from '$lib/domain/updates/typed-update';
import { longestUpdate, type Update, type UpdateText } from '$lib/domain/updates/update';
import { messagesOf } from '$lib/i18n';
import { allChangeWords } from '$lib/i18n/listings-change-words';
import { formatMoment } from '$lib/i18n/staff-time-words';
import { nameOf } from '$lib/i18n/text-words';
import { updateErrorAt, updateTextViews } from '$lib/i18n/update-desk-words';
import type { Words } from '$lib/i18n/words';
import type { Typed } from './typed';

export interface WaitingDraft {
	programId: string;
	number: number;
	at: string;
	type: Update['type'];
	text: UpdateText;
	/** What was published before and after; nothing where it was published for the first time. */
	compared: { before: { document: JsonObject }; after: { document: JsonObject } } | undefined;
}

interface Shown {
	drafts: readonly WaitingDraft[];
	total: number;
	typed: Typed | undefined;
	done: string | null | undefined;
	/** What was just published. */
	item: Update | '' | null | undefined;
}

type Find = (id: string) => Program | undefined;

const none = { ja: '', 'ja-easy': '', en: '' };

function changesView({ compared }: WaitingDraft, words: Words, find: Find) {
	const { staff } = messagesOf(words.language).updates;
	if (!compared) return { heading: staff.brandNew, list: undefined };
	const both = { before: compared.before.document, after: compared.after.document };
	const changes = allChangeWords(both, words, find);
	const { change } = messagesOf(words.language).listings;
	const heading = words.t('updates.staff.changes', { total: changes.length });
	return { heading, list: { changes, words: change } };
}

function draftView(draft: WaitingDraft, { typed }: Shown, words: Words, find: Find) {
	const { language, t } = words;
	const { programId, number, type, at } = draft;
	const place = `${programId}-${number}`;
	const isOwn = typed?.draft?.programId === programId && typed.draft.number === number;
	const program = find(programId);
	const name = program ? (nameOf(program)[language] ?? program.name.ja) : programId;
	const revision = t('listings.revision', { number });
	return {
		...{ place, programId, number, name, type },
		href: `/${language}/staff/programs/${programId}`,
		typeLabel: messagesOf(language).updates.types[type],
		from: t('updates.staff.from', { moment: formatMoment(at, language), revision }),
		changes: changesView(draft, words, find),
		texts: updateTextViews(
			place,
			isOwn ? typed.text : draft.text,
			isOwn ? typed.errors : [],
			words,
		),
	};
}

function writeView({ typed }: Shown, programs: readonly Program[], words: Words) {
	const { language, text } = words;
	const { types } = messagesOf(language).updates;
	const own = typed && !typed.draft ? typed : undefined;
	const errors = own?.errors ?? [];
	return {
		type: own?.type ?? writtenTypes[0],
		typeError: updateErrorAt(errors, 'type', words),
		types: writtenTypes.map((value) => ({ value, label: types[value] })),
		program: own?.programId ?? '',
		programError: updateErrorAt(errors, 'program', words),
		programs: programs.map((program) => ({ value: program.id, label: text(program.name) })),
		texts: updateTextViews('own', own?.text ?? none, errors, words),
	};
}

function noticeOf({ done, item }: Shown, { language }: Words) {
	const { staff } = messagesOf(language).updates;
	if (done === 'dropped') return { heading: staff.done.dropped };
	if (done !== 'accepted') return undefined;
	return { heading: staff.done.accepted, ...(item ? { text: item.text[language] } : {}) };
}

/** Drafts of updates that wait, and a form for one that nobody has drafted. */
export function updatesDeskView(shown: Shown, programs: readonly Program[], words: Words) {
	const { language, t } = words;
	const { staff } = messagesOf(language).updates;
	const { typed, drafts, total, item } = shown;
	const byId = new Map(programs.map((program) => [program.id, program]));
	const isDecided = typed?.errors.some(({ code }) => code === 'decided') ?? false;
	const error = isDecided ? staff.errors.decided : typed && staff.errors.heading;
	return {
		...{ words: staff, title: withoutRuby(staff.title), error, notice: noticeOf(shown, words) },
		lead: t('updates.staff.lead', { most: longestUpdate }),
		see: item ? { href: `/${language}/updates/${item.id}`, text: staff.see } : undefined,
		waiting: total > 0 ? t('updates.staff.waiting', { total }) : staff.none,
		more: total > drafts.length ? t('updates.staff.more', { count: drafts.length }) : undefined,
		drafts: drafts.map((draft) => draftView(draft, shown, words, (id) => byId.get(id))),
		write: writeView(shown, programs, words),
	};
}
