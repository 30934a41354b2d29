import type { Page } from '@playwright/test';
import {
	cardsOf,
	choice,
	expect,
	finder,
	openFilters,
	test,
	totalOf,
	words,
} from '../support/site';

/** Presses Tab until something has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, isThere: () => Promise<boolean>, most = 60): Promise<void> {
	for (let pressed = 0; pressed < most; pressed++) {
		await page.keyboard.press('Tab');
		if (await isThere()) return;
	}
	throw new Error(`not reached with ${most} presses of Tab`);
}

const focusIs = (page: Page, selector: string) => () =>
	page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Whether whatever has the focus can be told from what has not. */
const focusShows = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement;
		if (!element || element === document.body) return false;
		const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
		const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
		return hasOutline || boxShadow !== 'none';
	});

test('from the home page to a program without a mouse', async ({ page }) => {
	await page.goto('/ja');
	await tabTo(page, focusIs(page, 'input[type=search]'));
	expect(await focusShows(page)).toBe(true);
	await page.keyboard.type('防音工事');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(finder(`q=${encodeURIComponent('防音工事')}`));
	await tabTo(page, focusIs(page, '#results article a'), 150);
	expect(await focusShows(page)).toBe(true);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/ja\/programs\/operating-environment-improvement$/);
});

test('the first Tab offers the way past the head of the page', async ({ page }) => {
	await page.goto(finder());
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: words.ja.header.skip });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.locator('#bar a')).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a filter is set and taken away by keys, and the focus stays where one was', async ({
	page,
}) => {
	await page.goto(finder('q=機械'));
	await openFilters(page);
	const before = await totalOf(page).innerText();
	await choice(page, 'kind', 'subsidy').focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL(/kind=subsidy/);
	await expect(choice(page, 'kind', 'subsidy')).toBeFocused();
	await expect(totalOf(page)).not.toHaveText(before);
	await page.keyboard.press('Space');
	await expect(totalOf(page)).toHaveText(before);
	await expect(choice(page, 'kind', 'subsidy')).toBeFocused();
});

test('everything that takes the focus shows it, and nothing traps it', async ({ page }) => {
	await page.goto('/ja/programs/operating-environment-improvement');
	const stops = new Set<string>();
	for (let pressed = 0; pressed < 200; pressed++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const element = document.activeElement;
			return element && element !== document.body ? element.outerHTML.slice(0, 200) : '';
		});
		if (stop === '' && stops.size > 0) break;
		if (stop !== '') expect(await focusShows(page), stop).toBe(true);
		stops.add(stop);
	}
	const footer = await page
		.locator('footer a')
		.last()
		.evaluate((link) => link.outerHTML.slice(0, 200));
	expect([...stops]).toContain(footer);
	await page.goto(finder('kind=loan'));
	await expect(cardsOf(page).first()).toBeVisible();
});
