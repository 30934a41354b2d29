import type { Language } from '$lib/domain/codes';
import { withoutRuby } from '$lib/domain/text';
import { messagesOf, translator } from '$lib/i18n';
import { formatMoment } from '$lib/i18n/staff-time-words';
import type { Report } from './report';

type Job = Report['jobs']['newest'][number];

function kindText(kind: string, language: Language): string {
	const kinds: Record<string, string> = messagesOf(language).operations.jobs.kinds;
	return kinds[kind] ?? kind;
}

function rowOf({ id, kind, state, runAt, attempts, lastError }: Job, language: Language) {
	const { jobs } = messagesOf(language).operations;
	return {
		id,
		kind: kindText(kind, language),
		state: jobs.states[state],
		isFailed: state === 'failed',
		runAt: state === 'waiting' ? formatMoment(runAt, language) : '',
		attempts,
		error: lastError ?? '',
		canRetry: state !== 'running',
		retryLabel: withoutRuby(translator(language)('operations.jobs.retryFor', { id })),
	};
}

/** Work that failed, is being done or waits. */
export function jobsView({ jobs: { counts, newest } }: Report, language: Language) {
	const { jobs } = messagesOf(language).operations;
	const keys = ['kind', 'state', 'retry', 'error', 'attempts', 'runAt', 'id'] as const;
	const columns = keys.map((key) => ({
		...{ key, label: jobs[key] },
		numeric: key === 'attempts' || key === 'id',
	}));
	const description = translator(language)('operations.jobs.countsText', { ...counts });
	return {
		items: [{ term: jobs.counts, description }],
		columns,
		rows: newest.map((job) => rowOf(job, language)),
	};
}
