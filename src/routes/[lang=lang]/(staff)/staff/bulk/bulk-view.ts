import { exportFormats } from '$lib/domain/bulk/export-format';
import type { StaffMember } from '$lib/domain/accounts/person';
import { may } from '$lib/domain/editing/roles';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf } from '$lib/i18n';
import { namesOfPeople } from '$lib/i18n/listings-row-words';
import { formatMoment } from '$lib/i18n/staff-time-words';
import type { Words } from '$lib/i18n/words';

type Bulk = App.Locals['app']['bulk'];
type Brought = Extract<Awaited<ReturnType<Bulk['imports']>>, { ok: true }>['value'][number];

interface Shown {
	member: StaffMember;
	people: readonly { id: string; name: string }[];
	imports: readonly Brought[];
	query: URLSearchParams;
}

const columns = ['at', 'file', 'who', 'programs', 'state'] as const;

function noticeOf(query: URLSearchParams, { language }: Words) {
	const { done } = messagesOf(language).bulk;
	return query.has('discarded') ? { heading: done.discarded } : undefined;
}

/** What can be exported and imported, and what has been. */
export function bulkView({ member, people, imports, query }: Shown, words: Words) {
	const { language, t, taxonomy, text } = words;
	const own = messagesOf(language).bulk;
	const nameOf = namesOfPeople(people, language);
	return {
		words: own,
		title: withoutRuby(own.title),
		notice: noticeOf(query, words),
		nothing: query.has('nothing') ? own.export.nothing : undefined,
		formats: exportFormats.map((value) => ({
			...{ value, label: own.export.formats[value], hint: own.export.formatHints[value] },
		})),
		kinds: taxonomy.kinds.map(({ code, label }) => ({ value: code, label: text(label) })),
		mayImport: may(member.role, 'import'),
		columns: columns.map((key) => ({ key, label: own.list[key], numeric: key === 'programs' })),
		imports: imports.map(({ id, at, fileName, actorId, total, state }) => ({
			href: `/${language}/staff/bulk/${id}`,
			at: formatMoment(at, language),
			file: fileName,
			who: nameOf(actorId),
			programs: t('bulk.count', { count: total }),
			state: own.states[state],
		})),
	};
}
