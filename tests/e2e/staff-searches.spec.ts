import { expect, test, type Browser, type Page } from '@playwright/test';
import words from '../../src/lib/i18n/searches/ja.json' with { type: 'json' };
import { faultsOf } from '../support/axe';
import { signInAs, startStaffSite, type StaffSite } from '../support/staff-site';

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

let site: StaffSite;
test.beforeAll(async () => {
	site = await startStaffSite();
});
test.afterAll(() => site.stop());

const at = (path: string): string => site.origin + path;
const finder = (query: string, more = '') =>
	at(`/ja/programs?${new URLSearchParams({ q: query })}${more}`);

/** Nobody says this, so the finder cannot know it. */
const unknown = 'ぺらぽろん';
const person = '川嵜 みかん子';

const searchFor = async (page: Page, address: string, times: number) => {
	for (let time = 0; time < times; time++) await page.goto(address);
};

const staffPage = async (browser: Browser, role: 'editor' | 'publisher') => {
	const page = await (await browser.newContext()).newPage();
	await signInAs(page, site, role);
	return page;
};

const press = (page: Page, action: string) =>
	page.locator(`form[action="?/${action}"]`).getByRole('button').first().click();

/** Counts are written down every few seconds. */
async function openBoard(page: Page, text: string): Promise<void> {
	await expect(async () => {
		await page.goto(at('/ja/staff/searches?days=7'));
		await expect(page.getByText(text).first()).toBeVisible({ timeout: 500 });
	}).toPass({ timeout: 40_000, intervals: [1000] });
}

let wordPage: string;

test('what was searched for often is on the board, what one person typed is not', async ({
	page,
	browser,
}) => {
	await searchFor(page, finder(unknown), 4);
	await searchFor(page, finder('融資', '&size=association'), 3);
	await searchFor(page, finder(person), 2);
	await searchFor(page, finder('taro@example.jp'), 4);
	const staff = await staffPage(browser, 'editor');
	await openBoard(staff, `「${unknown}」`);
	await expect(staff.getByText(words.failed.notUnderstood).first()).toBeVisible();
	const text = await staff.locator('main').innerText();
	expect(text).not.toContain('みかん子');
	expect(text).not.toContain('taro');
	await expect(staff.getByText(words.misses.heading)).toBeVisible();
	expect(await faultsOf(staff)).toEqual([]);
	const download = staff.waitForEvent('download');
	await staff.getByRole('link', { name: words.csv }).click();
	expect((await download).suggestedFilename()).toMatch(/^searches-.*\.csv$/);
	await staff.context().close();
});

test('a robot, another order and another page are no searches', async ({ page, browser }) => {
	const robot = await (await browser.newContext({ userAgent: 'ExampleBot/1.0' })).newPage();
	await searchFor(robot, finder('ロボットだけの言葉'), 5);
	await robot.context().close();
	await page.goto(finder('後継者'));
	for (const order of ['deadline', 'amount', 'relevance'])
		await page.goto(finder('後継者', `&sort=${order}`), { referer: page.url() });
	await searchFor(page, finder('目印の言葉'), 3);
	const staff = await staffPage(browser, 'editor');
	await openBoard(staff, '目印の言葉');
	const text = await staff.locator('main').innerText();
	expect(text).not.toContain('ロボットだけ');
	expect(text).not.toContain('後継者');
	await staff.context().close();
});

test('a word is added from the board, tried, and sent for review', async ({ browser }) => {
	const staff = await staffPage(browser, 'editor');
	await openBoard(staff, `「${unknown}」`);
	const label = words.failed.addFor.replace('{{query}}', unknown);
	await staff.getByRole('link', { name: label }).click();
	await expect(staff.locator('[name=word]')).toHaveValue(unknown);
	expect(await faultsOf(staff)).toEqual([]);

	await staff.locator('[name=word]').fill('融資');
	await staff.locator('[name=search]').fill('騒音');
	await staff.getByRole('button', { name: words.new.searchButton }).click();
	await expect(staff.locator('[name=word]')).toHaveValue('融資');
	await staff.locator('[name=concept][value=noise]').check();
	await staff.getByRole('button', { name: words.new.submit }).click();
	await expect(staff.getByText(words.new.sure)).toBeVisible();
	expect(await faultsOf(staff)).toEqual([]);

	await staff.locator('[name=word]').fill(unknown);
	await expect(staff.locator('[name=concept][value=noise]')).toBeChecked();
	await staff.getByRole('button', { name: words.new.submit }).click();
	await expect(staff.getByText(words.one.saved)).toBeVisible({ timeout: 30_000 });
	wordPage = staff.url().replace(/\?.*/, '');
	const row = staff.getByRole('row').filter({ hasText: unknown });
	await expect(row).toContainText('0件');
	await expect(row.getByRole('listitem').first()).toBeVisible();
	await expect(staff.getByText(words.replay.noLoss)).toBeVisible();
	await expect(staff.getByText(words.replay.gain)).toBeVisible();
	expect(await faultsOf(staff)).toEqual([]);

	await expect(staff.locator('form[action="?/publish"]')).toHaveCount(0);
	await staff.locator('form[action="?/send"] [name=note]').fill('窓口でよく聞きます');
	await press(staff, 'send');
	await expect(staff.getByText(words.one.sent)).toBeVisible();
	await staff.context().close();
});

test('a second person sees the replay and publishes it, and the finder finds', async ({
	page,
	browser,
}) => {
	await page.goto(finder(unknown));
	await expect(page.locator('#understood')).not.toContainText('騒音');
	const staff = await staffPage(browser, 'publisher');
	await staff.goto(wordPage);
	await expect(staff.getByText('窓口でよく聞きます')).toBeVisible();
	await expect(staff.getByRole('row').filter({ hasText: unknown })).toBeVisible();
	await press(staff, 'publish');
	await expect(staff.getByText(words.one.published, { exact: true })).toBeVisible();
	await expect(async () => {
		await page.goto(finder(unknown));
		await expect(page.locator('#results article').first()).toBeVisible({ timeout: 500 });
		await expect(page.locator('#understood')).toContainText('騒音', { timeout: 500 });
	}).toPass({ timeout: 40_000, intervals: [500] });

	await staff.goto(at('/ja/staff/words'));
	await expect(staff.getByRole('row').filter({ hasText: unknown })).toContainText(
		words.states.published,
	);
	expect(await faultsOf(staff)).toEqual([]);
	const download = staff.waitForEvent('download');
	await staff.getByRole('link', { name: words.list.export }).click();
	expect((await download).suggestedFilename()).toBe('thesaurus.yaml');

	await staff.goto(wordPage);
	await press(staff, 'withdraw');
	await expect(staff.getByText(words.one.withdrawn)).toBeVisible();
	await staff.context().close();
});

test('all of it works without JavaScript, on a narrow screen', async ({ browser }) => {
	const context = await browser.newContext({
		...{ javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
	});
	const page = await context.newPage();
	await signInAs(page, site, 'editor');
	for (const path of ['searches', 'words', 'words/new?query=a']) {
		await page.goto(at(`/ja/staff/${path}`));
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width, path).toBeLessThanOrEqual(320);
	}
	await page.locator('[name=word]').fill('どう');
	await page.getByRole('button', { name: words.new.submit }).click();
	await expect(page.getByText(words.errors['stop-word'])).toBeVisible();
	await expect(page.locator('[name=word]')).toHaveValue('どう');
	await context.close();
});
