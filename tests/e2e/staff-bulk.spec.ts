import { readFileSync } from 'node:fs';
import { expect, test, type Browser, type Page } from '@playwright/test';
import bulk from '../../src/lib/i18n/bulk/ja.json' with { type: 'json' };
import { faultsOf } from '../support/axe';
import { changedCsv } from '../support/changed-csv';
import { signInAs, startStaffSite, type StaffSite } from '../support/staff-site';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let site: StaffSite;
test.beforeAll(async () => {
	site = await startStaffSite();
});
test.afterAll(() => site.stop());

const at = (path: string): string => site.origin + path;

/** Somebody who publishes, in a browser of their own. */
async function publisher(browser: Browser): Promise<Page> {
	const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
	await signInAs(page, site, 'publisher');
	return page;
}

async function exported(page: Page, format: 'xlsx' | 'csv' | 'yaml'): Promise<Buffer> {
	await page.goto(at('/ja/staff/bulk'));
	await page.locator(`[name=format][value=${format}]`).check();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: bulk.export.submit }).click(),
	]);
	return readFileSync(await download.path());
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
	await page.goto(at('/ja/staff/bulk'));
	await page.locator('[name=file]').setInputFiles({ name, mimeType: '', buffer });
	await page.getByRole('button', { name: bulk.upload.submit }).click();
}

/** What has become of a program, in the table of all; the words alone stand elsewhere as well. */
const outcome = (page: Page, text: string) =>
	page.getByRole('table').getByText(text, { exact: true }).first();

/** Changes one program by hand, as a colleague would, and has it published by another. */
async function editByHand(writer: Page, reviewer: Page, id: string, change: string) {
	const alone = await exported(writer, 'csv');
	await upload(writer, 'hand.csv', changedCsv(alone, { only: [id], names: { [id]: change } }));
	await writer.getByRole('button', { name: bulk.apply.submit }).click();
	await expect(outcome(writer, bulk.outcomes.review)).toBeVisible({ timeout: 20_000 });
	await reviewer.goto(writer.url());
	await reviewer.getByRole('button', { name: bulk.publish.submit }).click();
	await expect(outcome(reviewer, bulk.outcomes.published)).toBeVisible({
		timeout: 20_000,
	});
}

test('200 programs with three errors and a conflict are imported, and nothing is lost', async ({
	browser,
}) => {
	const [hana, ichiro] = [await publisher(browser), await publisher(browser)];
	const workbook = await exported(hana, 'xlsx');
	expect(workbook.length).toBeGreaterThan(50_000);
	const csv = await exported(hana, 'csv');
	await editByHand(ichiro, hana, 'airbic', '手で直した名前');

	const file = changedCsv(csv, {
		count: 200,
		addedToName: '（改）',
		cells: {
			bizkawa: { feeYen: 'ただ' },
			'buy-kawasaki': { kind: 'なぞ' },
			'area-producer': { fiscalYear: '来年' },
		},
		always: ['airbic'],
	});
	await upload(hana, '制度200.csv', file);
	expect(await faultsOf(hana)).toEqual([]);
	const counts = hana.locator('.counts li');
	await expect(counts.filter({ hasText: bulk.verdicts.error })).toContainText('3件');
	await expect(counts.filter({ hasText: bulk.verdicts.conflict })).toContainText('1件');
	await expect(counts.filter({ hasText: bulk.verdicts.change })).toContainText('196件');
	await expect(hana.getByText(/セル [A-Z]+\d+/).first()).toBeVisible();
	await expect(hana.getByText('手で直した名前').first()).toBeVisible();

	await hana.getByRole('button', { name: bulk.apply.submit }).click();
	await expect(hana.getByRole('alert')).toContainText(bulk.refusals['has-errors']);
	await hana.locator('[name=partial]').check();
	await hana.getByRole('button', { name: bulk.apply.submit }).click();
	await expect(hana.getByRole('heading', { name: bulk.result.heading })).toBeVisible({
		timeout: 60_000,
	});
	await expect(hana.getByText(bulk.publish.second)).toBeVisible();
	await expect(hana.getByText('196件')).toBeVisible();

	await ichiro.goto(hana.url());
	await ichiro.getByRole('button', { name: bulk.publish.submit }).click();
	await expect(outcome(ichiro, bulk.outcomes.published)).toBeVisible({ timeout: 60_000 });
	expect(await faultsOf(ichiro)).toEqual([]);

	await expect
		.poll(
			async () =>
				(
					await (await ichiro.request.get(at('/ja/programs/attractive-shop-creation'))).text()
				).includes('（改）'),
			{ timeout: 10_000 },
		)
		.toBe(true);
	for (const [id, text] of [
		['airbic', '手で直した名前'],
		['bizkawa', ''],
	] as const) {
		const page = await (await ichiro.request.get(at(`/ja/programs/${id}`))).text();
		expect(page).toContain(text);
		expect(page).not.toContain('（改）');
	}
	const after = await exported(ichiro, 'csv');
	expect(after.toString().split('（改）').length - 1).toBeGreaterThanOrEqual(196);
});

test('files that are none are refused with a message, and the page stays', async ({ browser }) => {
	const page = await publisher(browser);
	const files: [string, Buffer, string][] = [
		['x.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), bulk.errors['old-or-locked']],
		['x.xlsx', Buffer.from('PK\u0003\u0004 broken'), bulk.errors['broken-zip']],
		['x.pdf', Buffer.from('%PDF-1.7'), bulk.errors['unknown-kind']],
		['x.csv', Buffer.from('a,b\n1,2\n'), bulk.errors['no-headings']],
	];
	for (const [name, buffer, message] of files) {
		await upload(page, name, buffer);
		await expect(page.getByText(message)).toBeVisible();
	}
	expect(await faultsOf(page)).toEqual([]);
});
