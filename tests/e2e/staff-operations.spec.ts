import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import words from '../../src/lib/i18n/operations/ja.json' with { type: 'json' };
import { faultsOf } from '../support/axe';
import { signInAs, startStaffSite, type StaffSite } from '../support/staff-site';

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

let site: StaffSite;
test.beforeAll(async () => {
	site = await startStaffSite();
});
test.afterAll(() => site.stop());

const health = (language = 'ja') => `${site.origin}/${language}/staff/health`;

/** A mail that no server took. */
function planFailedJob(): void {
	const database = new DatabaseSync(join(site.state, 'todoku.db'), { timeout: 5000 });
	database
		.prepare(
			`insert into job (kind, payload, run_at, attempts, last_error, state)
			values ('unheard-of', '{}', ?, 6, '421 try again later', 'failed')`,
		)
		.run(new Date().toISOString());
	database.close();
}

/** The index is filled within a minute of the start, and says so when the page is opened again. */
const untilInStep = (page: Page) =>
	expect(async () => {
		await page.goto(health());
		await expect(page.getByText(words.index.states['in-step'])).toBeVisible({ timeout: 1000 });
	}).toPass({ timeout: 75_000 });

test('an administrator sees that the index is in step, builds it anew, and has a job tried again', async ({
	page,
}) => {
	planFailedJob();
	await signInAs(page, site, 'admin');
	await untilInStep(page);
	await expect(page.getByText(words.concerns['jobs-failed'])).toBeVisible();
	await expect(page.getByText(words.concerns['backup-none'])).toBeVisible();

	await page.getByRole('button', { name: words.index.rebuild }).click();
	await expect(page.getByText(words.index.rebuilding, { exact: true })).toBeVisible();
	await untilInStep(page);

	const row = page.getByRole('row', { name: /421 try again later/ });
	await row.getByRole('button', { name: words.jobs.retry }).click();
	await expect(page.getByText(words.jobs.retried)).toBeVisible();
	await expect(page.getByText(words.concerns['jobs-failed'])).toHaveCount(0);
});

test('the page is clean for axe in each language, on a phone and on a desktop', async ({
	page,
}) => {
	planFailedJob();
	await signInAs(page, site, 'admin');
	for (const language of ['ja', 'ja-easy', 'en'])
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(health(language));
			expect(await faultsOf(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
});

test('nobody else is shown it', async ({ page }) => {
	await signInAs(page, site, 'publisher');
	const answer = await page.goto(health());
	expect(answer?.status()).toBe(403);
});
