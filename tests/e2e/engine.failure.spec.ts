import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { get, getJson, siteAddress } from '../support/address';
import { readHealth } from '../support/health';
import { cardsOf, expect, finder, test, words } from '../support/site';

test.describe.configure({ mode: 'serial' });

/** The search engine that the server under test has started. */
function enginePid(): number {
	const state = join(process.env['TODOKU_TEST_VAR'] ?? '', 'meilisearch/running.json');
	return (JSON.parse(readFileSync(state, 'utf8')) as { pid: number }).pid;
}

const engine = async () => (await readHealth(siteAddress())).index.engine;
const isBack = () => expect.poll(engine, { timeout: 20_000 }).toBe('meilisearch');
const notice = words.ja.finder.memory;

test.beforeEach(() => isBack());

test('killed while serving: the next visitor is answered, told so, and it comes back', async ({
	page,
}) => {
	const path = finder('q=防音工事&size=sme');
	process.kill(enginePid(), 'SIGKILL');
	const started = performance.now();
	const response = await get(`${path}&first`);
	const html = await response.text();
	expect(performance.now() - started).toBeLessThan(500);
	expect(response.status).toBe(200);
	expect(html).toContain('操業環境改善支援');
	expect(html).toContain(notice);
	expect(await engine()).toBe('memory');
	await isBack();
	await page.goto(path);
	await expect(cardsOf(page).first()).toContainText('操業環境改善支援');
	await expect(page.getByText(notice)).toHaveCount(0);
	await page.goto(`${path}&first`);
	await expect(page.getByText(notice)).toHaveCount(0);
});

test('killed: the API says which engine answered, and answers the same', async () => {
	interface Answer {
		engine: string;
		total: number;
		hits: { id: string }[];
		facets: unknown;
	}
	const ask = async (visitor: number) => {
		const query = `q=noise&per=5&lang=en&visitor=${visitor}`;
		const answer = await getJson<Answer>(`/api/v1/programs?${query}`);
		return { ...answer, hits: answer.hits.map(({ id }) => id) };
	};
	const before = await ask(1);
	process.kill(enginePid(), 'SIGKILL');
	const meanwhile = await ask(2);
	expect(before.engine).toBe('meilisearch');
	expect(meanwhile.engine).toBe('memory');
	expect(meanwhile.hits).toEqual(before.hits);
	const metrics = await (await get('/metrics')).text();
	expect(metrics).toContain('todoku_part_ok{part="index"} 0');
});

test('hanging: visitors are answered in time, and it is used again when it wakes', async () => {
	const pid = enginePid();
	process.kill(pid, 'SIGSTOP');
	try {
		const times = [];
		for (let visitor = 0; visitor < 5; visitor++) {
			const started = performance.now();
			const response = await get(`${finder('kind=loan')}&visitor=${visitor}`);
			expect(response.status).toBe(200);
			times.push(performance.now() - started);
		}
		expect(Math.max(...times)).toBeLessThan(700);
		expect(times.filter((time) => time > 200).length).toBeLessThanOrEqual(1);
	} finally {
		process.kill(pid, 'SIGCONT');
	}
	await isBack();
});
