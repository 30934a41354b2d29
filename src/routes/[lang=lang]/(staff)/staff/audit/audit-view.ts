import { messagesOf } from '$lib/i18n';
import { auditDeeds, auditRow } from '$lib/i18n/listings-audit-words';
import type { Reader } from '$lib/i18n/listings-row-words';
import { withoutRuby } from '$lib/domain/text';
import type { Words } from '$lib/i18n/words';
import type { AuditQuestion } from './audit-filter';

type Outcome = Awaited<ReturnType<App.Locals['app']['editing']['audit']>>;
type Found = Extract<Outcome, { ok: true }>['value'];
type Person = Awaited<ReturnType<App.Locals['app']['accounts']['people']>>[number];

interface Shown {
	question: AuditQuestion;
	found: Found;
	people: readonly Person[];
	nameOf: Reader['nameOf'];
	/** The name of a program that there is. */
	programName(id: string): string | undefined;
}

const columnNames = ['at', 'who', 'what', 'subject', 'detail'] as const;

function filtersView({ question, people }: Shown, { language }: Words) {
	const { audit } = messagesOf(language).listings;
	const { asked, errors } = question;
	return {
		...{ words: audit, program: asked.program },
		days: (['from', 'until'] as const).map((name) => ({
			...{ name, label: audit[name], value: asked[name] },
			error: errors.includes(name) ? audit.badDay : undefined,
		})),
		selects: [
			{
				...{ name: 'person', label: audit.person, value: asked.person, blank: audit.anybody },
				options: people.map(({ id, name }) => ({ value: id, label: name })),
			},
			{
				...{ name: 'deed', label: audit.deed, value: asked.deed, blank: audit.anything },
				options: auditDeeds(language),
			},
		],
	};
}

/** Who did what when, the newest first. */
export function auditView(shown: Shown, words: Words) {
	const { language } = words;
	const { audit } = messagesOf(language).listings;
	const { question, found } = shown;
	const page = `/${language}/staff/audit`;
	const query = new URLSearchParams(
		Object.entries(question.asked).filter(([, value]) => value !== ''),
	);
	const older = new URLSearchParams([...query, ['before', String(found.next)]]);
	return {
		...{ title: withoutRuby(audit.title), words: audit },
		filters: { ...filtersView(shown, words), clear: query.size > 0 ? page : undefined },
		columns: columnNames.map((key) => ({ key, label: audit[key] })),
		rows: found.lines.map((line) => auditRow(line, shown, words)),
		older: found.next === undefined ? undefined : `${page}?${older}`,
		newest: question.before === undefined ? undefined : `${page}?${query}`,
	};
}
