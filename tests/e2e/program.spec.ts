import type { Page } from '@playwright/test';
import { asShown, expect, languages, test, words } from '../support/site';

const grant = 'operating-environment-improvement';
const loan = 'small-business-loan-micro';
const ended = 'accompanied-improvement-loan';

const headings = (page: Page) => page.getByRole('heading', { level: 2 }).allInnerTexts();

for (const language of languages) {
	const { program } = words[language];
	const parts = ['what', 'who', 'when', 'how', 'ask', 'results', 'about', 'sources'] as const;

	test(`a program says all that somebody asks, in this order (${language})`, async ({ page }) => {
		await page.goto(`/${language}/programs/${grant}`);
		const main = page.getByRole('main');
		for (const part of parts) {
			const heading = main.locator('h2').filter({ hasText: asShown(program[part]) });
			await expect(heading.first()).toBeVisible();
		}
		const texts = (await main.locator('h2').allTextContents()).map((text) => text.trim());
		const places = parts.map((part) => texts.indexOf(asShown(program[part])));
		expect(places).toEqual([...places].sort((a, b) => a - b));
		await expect(main.getByRole('link', { name: /^\d[\d-]+$/ }).first()).toBeVisible();
	});

	test(`the contents of a page lead to its parts (${language})`, async ({ page }) => {
		await page.goto(`/${language}/programs/${grant}`);
		const contents = page.getByRole('navigation', { name: /./ }).filter({
			has: page.locator('a[href^="#"]'),
		});
		for (const link of await contents.getByRole('link').all()) {
			const target = (await link.getAttribute('href')) ?? '';
			await expect(page.locator(target)).toHaveCount(1);
		}
		const last = contents.getByRole('link').last();
		await last.click();
		await expect(page.locator((await last.getAttribute('href')) ?? '')).toBeInViewport();
	});
}

test('a grant says how much, of what, and from which year that is known', async ({ page }) => {
	await page.goto(`/ja/programs/${grant}`);
	const main = page.getByRole('main');
	for (const text of ['4分の3', '300万円', '10万円', '令和7年度（2025年度）', '044-548-4141'])
		await expect(main).toContainText(text);
	await expect(page).toHaveTitle(/最大300万円/);
	await expect(
		main.getByText('がんばるものづくり企業操業環境整備助成制度（操業環境改善支援）').first(),
	).toBeVisible();
});

test('a loan says its limit, interest and term', async ({ page }) => {
	await page.goto(`/en/programs/${loan}`);
	const main = page.getByRole('main');
	await expect(main).toContainText(/¥[\d,]+/);
	await expect(main).toContainText(/\d+(\.\d+)?\s?%/);
	await expect(main).toContainText(/\d+ (years|months)/);
});

test('what has ended says so, and leads to what followed', async ({ page }) => {
	await page.goto(`/ja/programs/${ended}`);
	await expect(page.getByRole('heading', { name: words.ja.program.ended.heading })).toBeVisible();
	const successor = page.getByRole('main').locator('a[href^="/ja/programs/"]').first();
	await successor.click();
	await expect(page).not.toHaveURL(new RegExp(ended));
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.getByRole('heading', { name: words.ja.program.ended.heading })).toHaveCount(0);
});

test('results of past years are a picture with its table', async ({ page }) => {
	await page.goto('/ja/programs/kis-certification');
	const results = page.getByRole('table').filter({ hasText: words.ja.program.year });
	await expect(results.first()).toBeVisible();
	expect(await results.first().getByRole('row').count()).toBeGreaterThan(3);
	const picture = page.getByRole('main').getByRole('img').first();
	await expect(picture).toBeVisible();
	await expect(picture).toHaveAccessibleName(/./);
});

test('machines are told what it is, and where it is in other languages', async ({
	page,
	baseURL,
}) => {
	for (const [id, type] of [
		[grant, 'GovernmentService'],
		[loan, 'LoanOrCredit'],
	]) {
		await page.goto(`/en/programs/${id}`);
		const json = await page.locator('script[type="application/ld+json"]').textContent();
		expect(JSON.stringify(JSON.parse(json ?? ''))).toContain(`"${type}"`);
	}
	const link = (selector: string) => page.locator(`head link[rel=${selector}`);
	await expect(link('canonical]')).toHaveAttribute('href', `${baseURL}/en/programs/${loan}`);
	await expect(link('alternate][hreflang=ja]')).toHaveAttribute(
		'href',
		`${baseURL}/ja/programs/${loan}`,
	);
	await expect(link('search]')).toHaveAttribute('href', '/opensearch.xml');
});

test('a program that is not there leads to the search', async ({ page }) => {
	const response = await page.goto('/en/programs/no-such-program');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.error.notFoundTitle);
	await page.getByRole('searchbox').fill('noise');
	await page.getByRole('button', { name: words.en.finder.searchButton }).click();
	await expect(page).toHaveURL('/en/programs?q=noise');
	expect((await headings(page)).length).toBeGreaterThan(0);
});

test('on paper there is all that one needs, and nothing to press', async ({ page }) => {
	await page.goto(`/ja/programs/${grant}`);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('header').getByRole('navigation').first()).toBeHidden();
	await expect(page.locator('footer').getByRole('navigation')).toBeHidden();
	const sources = page.locator('details:not(.no-print details)');
	for (const one of await sources.all())
		await expect(one.locator('summary ~ *').first()).toBeVisible();
	const text = await page.getByRole('main').innerText();
	for (const part of ['4分の3', '300万円', '044-548-4141', 'jSearch']) expect(text).toContain(part);
	const pdf = await page.pdf({ format: 'A4' });
	const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
	expect(pages.length).toBeGreaterThan(0);
	expect(pages.length).toBeLessThanOrEqual(6);
});
