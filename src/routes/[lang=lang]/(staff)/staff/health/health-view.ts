import type { Language } from '$lib/domain/codes';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { formatBytes } from '$lib/i18n/byte-words';
import { formatMoment } from '$lib/i18n/staff-time-words';
import { indexItems } from './index-view';
import { jobsView } from './jobs-view';
import type { Report } from './report';

const doneNames = ['rebuilding', 'retried', 'gone'] as const;
export type Done = (typeof doneNames)[number];

function noticeOf(done: string | null, language: Language) {
	const { index, jobs } = messagesOf(language).operations;
	const notices: Record<Done, { heading: string; text?: string }> = {
		rebuilding: { heading: index.rebuilding, text: index.rebuildingText },
		retried: { heading: jobs.retried, text: jobs.retriedText },
		gone: { heading: jobs.gone },
	};
	const name = doneNames.find((one) => one === done);
	return name && notices[name];
}

function summaryOf({ concerns }: Report, language: Language) {
	const { concerns: texts, well, wellText } = messagesOf(language).operations;
	const heading = translator(language)('operations.unwell', { count: concerns.length });
	return concerns.length === 0
		? { isWell: true, heading: well, items: [wellText] }
		: { isWell: false, heading, items: concerns.map((code) => texts[code]) };
}

function mailItems({ mail }: Report, language: Language) {
	const words = messagesOf(language).operations.mail;
	const countText = (n: number) => translator(language)('operations.mail.countText', { n });
	return [
		{ term: words.state, description: words.states[mail.state] },
		{ term: words.waiting, description: countText(mail.waiting) },
		{ term: words.failed, description: countText(mail.failed) },
	];
}

function backupItems({ backup }: Report, language: Language) {
	const { backup: words, none } = messagesOf(language).operations;
	if (!backup) return [{ term: words.last, description: none }];
	return [
		{ term: words.last, description: formatMoment(backup.at, language) },
		{ term: words.where, description: backup.file },
		{ term: words.size, description: formatBytes(backup.bytes, language) },
	];
}

const engineNames = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

function systemItems({ database, disk, version }: Report, language: Language) {
	const words = messagesOf(language).operations.system;
	const t = translator(language);
	const size = formatBytes(database.bytes, language);
	const free = formatBytes(disk.freeBytes, language);
	const total = formatBytes(disk.totalBytes, language);
	const engine = engineNames[database.engine];
	return [
		{ term: words.database, description: t('operations.system.databaseText', { engine, size }) },
		{ term: words.migration, description: database.migration },
		{ term: words.disk, description: t('operations.system.diskText', { free, total }) },
		{ term: words.version, description: version },
	];
}

/** How the site is, in words; what needs somebody comes first. */
export function healthView(report: Report, done: string | null, language: Language) {
	const { operations: words } = messagesOf(language);
	const moment = formatMoment(report.at, language);
	return {
		words,
		title: withoutRuby(words.title),
		notice: noticeOf(done, language),
		seenAt: translator(language)('operations.seenAt', { moment }),
		summary: summaryOf(report, language),
		index: indexItems(report, language),
		jobs: jobsView(report, language),
		mail: mailItems(report, language),
		backup: backupItems(report, language),
		system: systemItems(report, language),
		unreadable: report.unreadable.map((id) => ({ id, href: `/${language}/staff/programs/${id}` })),
		leftOut: report.leftOut.map(({ file, message }) => `${file}: ${message}`),
	};
}
