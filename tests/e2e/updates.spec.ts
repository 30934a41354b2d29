import AxeBuilder from '@axe-core/playwright';
import type { Language } from '../../src/lib/domain/codes';
import english from '../../src/lib/i18n/updates/en.json' with { type: 'json' };
import easy from '../../src/lib/i18n/updates/ja-easy.json' with { type: 'json' };
import japanese from '../../src/lib/i18n/updates/ja.json' with { type: 'json' };
import { asShown, expect, languages, test } from '../support/site';

const words: Record<Language, typeof japanese> = { ja: japanese, 'ja-easy': easy, en: english };
const feeds = 'link[rel=alternate][data-feed]';

for (const language of languages)
	test(`updates are found from the home page, each with a page of its own (${language})`, async ({
		page,
	}) => {
		await page.goto(`/${language}`);
		const headings = page.locator('main h2');
		await expect(headings.filter({ hasText: asShown(words[language].latest) })).toBeVisible();
		await page.locator(`main a[href="/${language}/updates"]`).click();
		await expect(page).toHaveURL(`/${language}/updates`);
		const first = page
			.locator('main li')
			.filter({ has: page.locator('time') })
			.first();
		const text = (await first.locator('.text').textContent()) ?? '';
		await first
			.locator('a')
			.filter({ has: page.locator('time') })
			.click();
		await expect(page.getByRole('main')).toContainText(text);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	});

test('a filter of the finder leads to its updates and feeds, and back', async ({ page }) => {
	await page.goto('/ja/programs?industry=E&kind=subsidy');
	await page.getByRole('link', { name: words.ja.followLink }).click();
	await expect(page).toHaveURL(/\/ja\/updates\?kind=subsidy&industry=E$/);
	await expect(page.getByRole('main')).toContainText('業種');
	const hrefs = await page
		.locator(feeds)
		.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
	expect(hrefs).toEqual([
		'/ja/updates/feed.atom?kind=subsidy&industry=E',
		'/ja/updates/feed.json?kind=subsidy&industry=E',
		'/ja/deadlines.ics?kind=subsidy&industry=E',
	]);
	for (const href of hrefs) expect((await page.request.get(href ?? '')).status()).toBe(200);
	await page.getByRole('link', { name: words.ja.finder }).click();
	await expect(page).toHaveURL(/\/ja\/programs\?kind=subsidy&industry=E$/);
});

test('a filter that changes in place changes the feeds of the page', async ({ page }) => {
	await page.goto('/ja/programs?industry=E');
	await page.locator('#results [data-in-place] a').first().click();
	await expect(page).toHaveURL(/\/ja\/programs$/);
	await expect(page.locator(feeds).first()).toHaveAttribute('href', '/ja/updates/feed.atom');
	await expect(page.locator(feeds)).toHaveCount(3);
});

test('a filter without updates says so, and what to do', async ({ page }) => {
	await page.goto('/ja/updates?kind=award&q=qwxzkvjq');
	await expect(page.getByRole('heading', { name: words.ja.empty.heading })).toBeVisible();
	await page.getByRole('link', { name: words.ja.empty.all }).click();
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

test('further pages keep the filter', async ({ page }) => {
	await page.goto('/ja/updates?kind=subsidy');
	const first = await page.locator('main li[id]').first().getAttribute('id');
	await page.locator('main nav').getByRole('link').last().click();
	await expect(page).toHaveURL(/\/ja\/updates\?kind=subsidy&page=2$/);
	expect(await page.locator('main li[id]').first().getAttribute('id')).not.toBe(first);
});

test('a program shows what was told of it', async ({ page }) => {
	await page.goto('/ja/programs/eco-subsidy-energy-saving');
	await expect(page.getByRole('heading', { name: words.ja.ofProgram })).toBeVisible();
	await expect(page.getByText('令和7年度から、再エネの設備は3分の1')).toBeVisible();
});
