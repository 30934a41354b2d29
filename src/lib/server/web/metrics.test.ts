import { expect, test } from 'vitest';
import type { Health } from '../ports/health';
import { countRequest, renderMetrics } from './metrics';

const health: Health = {
	database: { state: 'ok', programs: 319 },
	index: { state: 'degraded', engine: 'memory' },
	mail: { state: 'off' },
};

const counts = { waiting: 2, running: 0, failed: 1, done: 40 };

const linesOf = async () => (await renderMetrics(health, counts)).text.split('\n');

test('answers are counted by route and status, with their time', async () => {
	countRequest('/[lang=lang]/(public)/programs', 200, 12);
	countRequest('/[lang=lang]/(public)/programs', 200, 3);
	countRequest('/[lang=lang]/(public)/programs', 404, 1);
	const lines = await linesOf();
	const route = 'route="/[lang=lang]/(public)/programs"';
	expect(lines).toContain(`todoku_requests_total{${route},status="200"} 2`);
	expect(lines).toContain(`todoku_requests_total{${route},status="404"} 1`);
	expect(lines).toContain(`todoku_request_seconds_count{${route}} 3`);
	expect(lines).toContain(`todoku_request_seconds_bucket{le="0.005",${route}} 2`);
});

test('an address that is no route is none, whatever was asked for', async () => {
	countRequest(null, 404, 1);
	expect(await linesOf()).toContain('todoku_requests_total{route="none",status="404"} 1');
});

test('parts are well or not, and programs are counted', async () => {
	const lines = await linesOf();
	expect(lines).toContain('todoku_programs 319');
	expect(lines).toContain('todoku_part_ok{part="database"} 1');
	expect(lines).toContain('todoku_part_ok{part="index"} 0');
	expect(lines).toContain('todoku_part_ok{part="mail"} 0');
});

test('jobs are counted by state, or not at all where nobody knows', async () => {
	expect(await linesOf()).toContain('todoku_jobs{state="failed"} 1');
	expect((await renderMetrics(health, undefined)).text).not.toContain('todoku_jobs{');
});

test('it is text as Prometheus reads it', async () => {
	const { type, text } = await renderMetrics(health, counts);
	expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
	const sample = /^[a-z0-9_]+(\{[^}]*\})? (\d|\.|e|[+-]|Inf|Nan)+$/;
	for (const line of text.split('\n').filter((one) => one && !one.startsWith('#')))
		expect(line).toMatch(sample);
});
