import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import english from '../../src/lib/i18n/estimate/en.json' with { type: 'json' };
import japanese from '../../src/lib/i18n/estimate/ja.json' with { type: 'json' };
import { expect, languages, test } from '../support/site';

const words = { ja: japanese, en: english };

/** An old phone without JavaScript: the form is sent, the page comes back. */
test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false });

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const grant = '/programs/future-oriented-investment';
const loan = '/programs/recession-loan';

const section = (page: Page) => page.locator('#estimate');

async function expectFits(page: Page): Promise<void> {
	const over = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
	);
	expect(over).toBeLessThanOrEqual(0);
}

for (const language of ['ja', 'en'] as const) {
	const estimate = words[language];

	test(`what a grant brings, from a cost that was typed (${language})`, async ({ page }) => {
		await page.goto(`/${language}${grant}`);
		const own = section(page);
		await own.getByLabel(estimate.form.cost).fill(language === 'en' ? '6,000,000' : '６００万円');
		await own.getByRole('button', { name: estimate.form.submit }).click();
		await expect(page).toHaveURL(/\?cost=.*#estimate$/);
		await expect(own).toContainText(language === 'en' ? '¥4,000,000' : '4,000,000円（400万円）');
		await expect(own.getByRole('table').first()).toContainText(estimate.steps.rate);
		await expect(own.getByRole('img')).toBeVisible();
		await own.getByText(estimate.chart.table).click();
		await expect(own.getByRole('table', { name: estimate.chart.tableCaption })).toContainText(
			language === 'en' ? '¥7,500,000' : '750万円',
		);
		await expectFits(page);
	});

	test(`what a loan costs, each way to pay back beside the other (${language})`, async ({
		page,
	}) => {
		await page.goto(`/${language}${loan}`);
		const own = section(page);
		await own.getByLabel(estimate.form.borrow).fill('10,000,000');
		await own.getByLabel(estimate.form.years, { exact: true }).fill('7');
		await own.getByLabel(estimate.form.grace).fill('6');
		await own.getByRole('button', { name: estimate.form.submit }).click();
		const card = own.getByRole('article').nth(1);
		await expect(card).toContainText(language === 'en' ? '¥136,386' : '13万6,386円');
		const plans = card.getByRole('table', { name: estimate.loan.plans });
		await expect(plans.getByRole('columnheader')).toHaveCount(4);
		await expect(plans.getByRole('row', { name: estimate.loan.rows.interest })).toContainText(
			language === 'en' ? '¥720,364' : '72万364円',
		);
		await expectFits(page);
	});
}

test('what is wrong is said at its field, and what was typed is still there', async ({ page }) => {
	const estimate = words.ja;
	await page.goto(`/ja${grant}`);
	const own = section(page);
	await own.getByLabel(estimate.form.cost).fill('百万円');
	await own.getByRole('button', { name: estimate.form.submit }).click();
	const field = own.getByLabel(estimate.form.cost);
	await expect(field).toHaveValue('百万円');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(field).toHaveAccessibleDescription(/漢数字は読み取れません/);
	await own.getByRole('link', { name: /漢数字は読み取れません/ }).click();
	await expect(page).toHaveURL(/#estimate-cost$/);
});

test('a grant that is not paid says what it would take', async ({ page }) => {
	await page.goto(`/ja${grant}?cost=60%E4%B8%87`);
	await expect(section(page)).toContainText('費用が75万円からなら、50万円出ます。');
});

test.describe('looked at by axe, which is a script', () => {
	test.use({ javaScriptEnabled: true });

	for (const language of languages)
		for (const [name, path] of [
			['a grant', `${grant}?cost=6000000`],
			['a loan', `${loan}?borrow=10000000&years=7&grace=6`],
			['what is wrong', `${grant}?cost=x&variant=9.9`],
		] as const)
			test(`axe finds nothing wrong with the estimate of ${name} (${language})`, async ({
				page,
			}) => {
				await page.goto(`/${language}${path}`);
				const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
				const found = violations.map(({ id, nodes }) => ({
					id,
					where: nodes.map(({ target }) => target.join(' ')),
				}));
				expect(found).toEqual([]);
			});
});

test('the program page lists the estimate, and one without money does not', async ({ page }) => {
	await page.goto(`/ja${grant}`);
	await expect(page.locator('a[href="#estimate"]')).toHaveCount(1);
	await page.goto('/ja/programs/kbic');
	await expect(page.locator('a[href="#estimate"], #estimate')).toHaveCount(0);
});

const oddities: [string, string][] = [
	['10,000 digits', `cost=${'9'.repeat(10_000)}`],
	['1,000 costs', Array.from({ length: 1000 }, (_, n) => `cost=${n}`).join('&')],
	['NUL and half-surrogates', 'cost=%00%ED%A0%80&variant=%ED%B0%80'],
	['__proto__', 'cost=1&__proto__=2&variant=__proto__&unit.__proto__=3'],
	['markup', `cost=${encodeURIComponent('"><script>alert(1)</script>')}`],
	['a loan of nothing', 'borrow=0&years=0&months=-1&grace=1e9'],
];

for (const [name, query] of oddities)
	for (const path of [grant, loan])
		test(`${path} takes ${name}`, async ({ page }) => {
			const response = await page.goto(`/ja${path}?${query}`);
			expect(response?.status()).toBe(200);
			await expect(section(page)).toBeVisible();
		});
