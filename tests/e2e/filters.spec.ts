import type { Page } from '@playwright/test';
import {
	cardsOf,
	choice,
	expect,
	filled,
	finder,
	openFilters,
	test,
	titlesOf,
	totalOf,
	words,
} from '../support/site';

const { finder: finderWords } = words.ja;
const total = (count: number) => filled(finderWords.total_other, { count });

/** A page that was loaded anew has forgotten this. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute('data-marked', ''));
const isSamePage = (page: Page) => page.evaluate(() => document.body.hasAttribute('data-marked'));

/** The count that stands beside a choice. */
async function countBeside(page: Page, name: string, code: string): Promise<number> {
	const line = page.locator('.choice').filter({ has: choice(page, name, code) });
	return Number(/(\d+)件/.exec((await line.textContent()) ?? '')?.[1]);
}

test.beforeEach(async ({ page }) => {
	await page.goto(finder('q=機械'));
	await mark(page);
	await openFilters(page);
});

test('a choice takes effect at once, in place, and keeps the focus', async ({ page }) => {
	const subsidies = choice(page, 'kind', 'subsidy');
	const count = await countBeside(page, 'kind', 'subsidy');
	await subsidies.check();
	await expect(page).toHaveURL(finder(`q=${encodeURIComponent('機械')}&kind=subsidy`));
	await expect(totalOf(page)).toHaveText(total(count));
	await expect(subsidies).toBeChecked();
	await expect(subsidies).toBeFocused();
	await expect(cardsOf(page)).toHaveCount(Math.min(count, 20));
	expect(await isSamePage(page)).toBe(true);
	await expect(page).toHaveTitle(/機械/);
});

test('a count ignores the choices of its own filter', async ({ page }) => {
	const loans = await countBeside(page, 'kind', 'loan');
	const subsidies = await countBeside(page, 'kind', 'subsidy');
	await choice(page, 'kind', 'subsidy').check();
	await expect(totalOf(page)).toHaveText(total(subsidies));
	expect(await countBeside(page, 'kind', 'loan')).toBe(loans);
	await choice(page, 'kind', 'loan').check();
	await expect(totalOf(page)).toHaveText(total(subsidies + loans));
});

test('the back and forward buttons go from choice to choice', async ({ page }) => {
	const before = await totalOf(page).innerText();
	const subsidies = choice(page, 'kind', 'subsidy');
	const count = await countBeside(page, 'kind', 'subsidy');
	await subsidies.check();
	await expect(totalOf(page)).toHaveText(total(count));
	await page.goBack();
	await expect(totalOf(page)).toHaveText(before);
	await expect(subsidies).not.toBeChecked();
	await page.goForward();
	await expect(totalOf(page)).toHaveText(total(count));
	await expect(subsidies).toBeChecked();
	expect(await isSamePage(page)).toBe(true);
});

test('a chip takes its filter away, in place, and the focus is not lost', async ({ page }) => {
	const before = await totalOf(page).innerText();
	const count = await countBeside(page, 'kind', 'subsidy');
	await choice(page, 'kind', 'subsidy').check();
	await expect(totalOf(page)).toHaveText(total(count));
	const chip = page.getByRole('link', { name: /「\s*補助金・助成金\s*」を外す/ });
	await chip.click();
	await expect(totalOf(page)).toHaveText(before);
	await expect(chip).toHaveCount(0);
	await expect(choice(page, 'kind', 'subsidy')).not.toBeChecked();
	expect(await isSamePage(page)).toBe(true);
	expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test('all filters go at once', async ({ page }) => {
	const before = await totalOf(page).innerText();
	await choice(page, 'kind', 'subsidy').check();
	await expect(page).toHaveURL(/kind=subsidy/);
	await choice(page, 'kind', 'loan').check();
	await expect(page).toHaveURL(/kind=loan/);
	await page.getByRole('link', { name: finderWords.clear }).click();
	await expect(totalOf(page)).toHaveText(before);
	await expect(page).toHaveURL(finder(`q=${encodeURIComponent('機械')}`));
});

test('choices made quickly one after the other all count', async ({ page }) => {
	await page.route(/kind=subsidy/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 300));
		await route.continue();
	});
	const [subsidies, loans] = [choice(page, 'kind', 'subsidy'), choice(page, 'kind', 'loan')];
	await subsidies.check();
	await loans.check();
	await expect(page).toHaveURL(/kind=subsidy&kind=loan$/);
	await expect(subsidies).toBeChecked();
	await expect(loans).toBeChecked();
	await expect(page.getByRole('link', { name: /を外す$/ })).toHaveCount(2);
});

test('what was unfolded stays unfolded', async ({ page }) => {
	const wards = page.locator('details[data-fold=ward]');
	await wards.locator('summary').click();
	await expect(wards).toHaveAttribute('open', '');
	await choice(page, 'kind', 'subsidy').check();
	await expect(page).toHaveURL(/kind=subsidy/);
	await expect(wards).toHaveAttribute('open', '');
});

test('the way back also leads to the question before', async ({ page }) => {
	await page.getByRole('searchbox').fill('騒音');
	await choice(page, 'kind', 'subsidy').check();
	await expect(page).toHaveURL(finder(`q=${encodeURIComponent('騒音')}&kind=subsidy`));
	await page.goBack();
	await expect(page.getByRole('searchbox')).toHaveValue('機械');
});

test('the order can be chosen, and the choice is part of the address', async ({ page }) => {
	const order = page.getByLabel(finderWords.sort);
	await order.focus();
	await order.selectOption({ label: finderWords.sorts.amount });
	await expect(page).toHaveURL(/sort=amount/);
	await expect(order).toBeFocused();
	const amounts = await page.evaluate(
		async (address) => {
			const answer = (await (await fetch(address)).json()) as { hits: { id: string }[] };
			return answer.hits.map(({ id }) => id);
		},
		`/api/v1/programs?q=${encodeURIComponent('機械')}&sort=amount`,
	);
	const shown = await titlesOf(page).evaluateAll((links) =>
		links.map((link) => link.getAttribute('href')?.split('/').pop()),
	);
	expect(shown).toEqual(amounts);
});

test('a page that does not come is loaded as a plain link would be', async ({
	page,
	complaints,
}) => {
	await page.route(/kind=subsidy/, (route) =>
		route.request().isNavigationRequest() ? route.continue() : route.abort('failed'),
	);
	await choice(page, 'kind', 'subsidy').check();
	await expect(page).toHaveURL(/kind=subsidy/);
	await expect.poll(() => isSamePage(page)).toBe(false);
	await expect(choice(page, 'kind', 'subsidy')).toBeChecked();
	expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
});

test('page after page shows every program once', async ({ page }) => {
	const seen = new Set<string>();
	await page.goto(finder('kind=loan'));
	const count = Number(/\d+/.exec(await totalOf(page).innerText())?.[0]);
	for (let number = 1; ; number++) {
		await expect(page.locator('[aria-current=page]')).toHaveText(String(number));
		for (const link of await titlesOf(page).all())
			seen.add((await link.getAttribute('href')) ?? '');
		const next = page
			.getByRole('navigation', { name: finderWords.pages })
			.getByRole('link', { name: finderWords.next });
		if ((await next.count()) === 0) break;
		await next.click();
	}
	expect(seen.size).toBe(count);
});
