import type { Language } from '../domain/codes';
import { auditDeedCodes } from '../domain/editing/audit-deeds';
import type { Json, JsonObject } from '../domain/editing/json';
import { messagesOf, type Messages } from '.';
import { subjectOf, type Names } from './listings-audit-subject';
import { formatMoment } from './staff-time-words';
import { quoted } from './list-words';
import type { Words } from './words';

/** A line of the audit. */
export interface AuditEntry {
	at: string;
	actorId: string | undefined;
	deed: string;
	subject: string;
	detail: JsonObject;
}

type Audit = Messages['listings']['audit'];

/** All deeds that have a name, to choose from. */
export const auditDeeds = (language: Language): { value: string; label: string }[] =>
	auditDeedCodes.map((value) => ({
		...{ value, label: messagesOf(language).listings.audit.deeds[value] },
	}));

const namedIn = (labels: Readonly<Record<string, string>>, code: string): string | undefined =>
	Object.hasOwn(labels, code) ? labels[code] : undefined;

const textIn = (detail: JsonObject, name: string): string | undefined => {
	const value: Json | undefined = detail[name];
	return typeof value === 'string' && value !== '' ? value : undefined;
};

/** A time that was set, or taken back. */
function timeText({ deed, detail }: AuditEntry, audit: Audit, { t, language }: Words) {
	const name = deed === 'publish-at' ? 'publishAt' : 'endAt';
	const instant = textIn(detail, name);
	if (instant === undefined || Number.isNaN(Date.parse(instant))) return audit.details.cancelled;
	return t(`listings.audit.details.${name}`, { moment: formatMoment(instant, language) });
}

/** What was decided before, and what then. */
function settingText({ subject, detail }: AuditEntry, { t, language }: Words) {
	const labels: Record<string, string> = messagesOf(language).listings.settings['second-person'];
	const [before, after] = [textIn(detail, 'before'), textIn(detail, 'after')];
	if (!before || !after || subject !== 'setting/second-person') return undefined;
	const say = (value: string) => namedIn(labels, value) ?? value;
	return t('listings.audit.details.fromTo', { before: say(before), after: say(after) });
}

/** What a line says beyond its deed; codes that nobody has named are left out. */
function detailLines(entry: AuditEntry, words: Words): string[] {
	const { t, language } = words;
	const { audit } = messagesOf(language).listings;
	const { deed, detail } = entry;
	const isTimed = deed === 'publish-at' || deed === 'end-at';
	const { number } = detail;
	const said = [
		typeof number === 'number' ? t('listings.revision', { number }) : undefined,
		isTimed ? timeText(entry, audit, words) : undefined,
		deed === 'change-settings' ? settingText(entry, words) : undefined,
		namedIn(audit.details, textIn(detail, 'verdict') ?? ''),
		namedIn(audit.details, textIn(detail, 'reason') ?? ''),
	];
	const typed = [textIn(detail, 'note'), textIn(detail, 'because')];
	return [...said, ...typed.map((text) => text && quoted(text, words))].filter(
		(line) => line !== undefined,
	);
}

/** Who did what when, in plain words. */
export function auditRow(entry: AuditEntry, names: Names, words: Words) {
	const { language } = words;
	const { audit, bySite } = messagesOf(language).listings;
	return {
		at: formatMoment(entry.at, language),
		who: entry.actorId === undefined ? bySite : names.nameOf(entry.actorId),
		what: namedIn(audit.deeds, entry.deed) ?? entry.deed,
		subject: subjectOf(entry.subject, names, words),
		detail: detailLines(entry, words),
	};
}
