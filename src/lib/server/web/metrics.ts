import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Health } from '../ports/health';
import type { JobState } from '../ports/job-queue';

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const requests = new Counter({
	name: 'todoku_requests_total',
	help: 'Answers by route and status; routes are patterns, never addresses.',
	labelNames: ['route', 'status'],
	registers: [registry],
});

const durations = new Histogram({
	name: 'todoku_request_seconds',
	help: 'Seconds until an answer was ready, by route.',
	labelNames: ['route'],
	buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1],
	registers: [registry],
});

const programs = new Gauge({
	name: 'todoku_programs',
	help: 'Programs in the catalogue.',
	registers: [registry],
});

const parts = new Gauge({
	name: 'todoku_part_ok',
	help: '1 where a part works as it should, 0 where it is degraded, down or off.',
	labelNames: ['part'],
	registers: [registry],
});

const jobs = new Gauge({
	name: 'todoku_jobs',
	help: 'Jobs by state; what they are about is not recorded.',
	labelNames: ['state'],
	registers: [registry],
});

/** Counts one answer. The route is Kit's pattern, so that nothing a visitor typed is recorded. */
export function countRequest(route: string | null, status: number, milliseconds: number): void {
	const name = route ?? 'none';
	requests.inc({ route: name, status });
	durations.observe({ route: name }, milliseconds / 1000);
}

/** All figures as Prometheus reads them. */
export async function renderMetrics(
	health: Health,
	jobCounts: Record<JobState, number> | undefined,
): Promise<{ type: string; text: string }> {
	jobs.reset();
	for (const [state, count] of Object.entries(jobCounts ?? {})) jobs.set({ state }, count);
	programs.set(health.database.programs);
	for (const [part, { state }] of Object.entries(health))
		parts.set({ part }, state === 'ok' ? 1 : 0);
	return { type: registry.contentType, text: await registry.metrics() };
}
