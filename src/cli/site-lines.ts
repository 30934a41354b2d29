import type { ConcernCode } from '$lib/domain/operations/concerns';
import { messagesOf, translator } from '$lib/i18n';
import { formatBytes } from '$lib/i18n/byte-words';
import type { SiteReport } from '$lib/server/use-cases/operations/site-report';

const words = messagesOf('en').operations;
const t = translator('en');
const bytes = (size: number): string => formatBytes(size, 'en');

function indexLine({ index: { state, held } }: SiteReport): string {
	const since = held?.since ? `, since ${held.since}` : '';
	return `index: ${state}${held ? ` (${Object.values(held.documents).join(', ')} documents${since})` : ''}`;
}

/** What `staff/health` shows, in a few lines. */
export function siteLines(report: SiteReport): string[] {
	const { database, jobs, mail, backup, disk, version } = report;
	const last = backup ? `${backup.at}, ${backup.file}, ${bytes(backup.bytes)}` : 'none';
	return [
		`version ${version}, ${database.engine} at ${database.migration}, ${bytes(database.bytes)}`,
		indexLine(report),
		`jobs: ${t('operations.jobs.countsText', { ...jobs.counts })}`,
		`mail: ${mail.waiting} waiting, ${mail.failed} failed, server ${mail.state}`,
		`last backup: ${last}`,
		`disk: ${t('operations.system.diskText', { free: bytes(disk.freeBytes), total: bytes(disk.totalBytes) })}`,
	];
}

const details: Partial<Record<ConcernCode, (report: SiteReport) => string[]>> = {
	'programs-unreadable': ({ unreadable }) => unreadable,
	'jobs-failed': ({ jobs }) =>
		jobs.newest
			.filter(({ state }) => state === 'failed')
			.map(({ id, kind, lastError }) => `${kind} ${id}: ${lastError ?? ''}`),
};

/** What needs a person, and what exactly. */
export const concernLines = (report: SiteReport): string[] =>
	report.concerns.flatMap((code) => [
		words.concerns[code],
		...(details[code]?.(report) ?? []).map((detail) => `  ${detail}`),
	]);
