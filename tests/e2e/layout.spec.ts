import type { Page } from '@playwright/test';
import { everyPage } from '../support/pages';
import { cardsOf, choice, expect, finder, languages, openFilters, test } from '../support/site';

/** How far the page can be moved sideways. */
const overflow = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});

/** What reaches beyond the window to the right, for the message. */
const widest = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('main *')]
			.filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
			.map((element) => element.outerHTML.slice(0, 80))
			.slice(0, 3),
	);

for (const language of languages)
	test(`at 320 pixels no page moves sideways (${language})`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const [name, path] of everyPage) {
			await page.goto(`/${language}${path}`);
			expect(await overflow(page), `${name}: ${String(await widest(page))}`).toBe(0);
		}
	});

test('with letters twice as large nothing is lost or covered', async ({ page }) => {
	for (const path of ['/ja', finder('q=機械'), '/ja/programs/operating-environment-improvement']) {
		await page.goto(path);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		expect(await overflow(page), `${path}: ${String(await widest(page))}`).toBe(0);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});

test('with colours of the visitor’s own, controls can still be told apart', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await page.goto(finder('q=機械&kind=subsidy'));
	await openFilters(page);
	const borders = await page.locator('button, select, input').evaluateAll((controls) =>
		controls
			.filter((control) => control.checkVisibility())
			.map((control) => getComputedStyle(control))
			// One that the browser draws itself has its border whatever the style says.
			.map(({ appearance, borderTopStyle }) => (appearance === 'none' ? borderTopStyle : 'own')),
	);
	expect(borders.length).toBeGreaterThan(5);
	expect(borders.filter((style) => style === 'none')).toEqual([]);
	const [checked, empty] = [choice(page, 'kind', 'subsidy'), choice(page, 'kind', 'loan')];
	const look = async (box: typeof checked) => (await box.screenshot()).toString('base64');
	expect(await look(checked)).not.toBe(await look(empty));
});

test('nothing moves by itself for somebody who asked for rest', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	for (const path of ['/ja', finder('q=機械'), '/ja/programs/operating-environment-improvement']) {
		await page.goto(path);
		const moving = await page.evaluate(() => {
			const seconds = (list: string) => Math.max(...list.split(',').map(parseFloat));
			return [...document.querySelectorAll('*')].filter((element) => {
				const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
				const isAnimated = animationName !== 'none' && seconds(animationDuration) > 0.01;
				return isAnimated || seconds(transitionDuration) > 0.01;
			}).length;
		});
		expect(moving).toBe(0);
		const behaviour = await page.evaluate(
			() => getComputedStyle(document.documentElement).scrollBehavior,
		);
		expect(behaviour).toBe('auto');
	}
});

test('the finder is there before its script, and stays if that never comes', async ({
	page,
	complaints,
}) => {
	await page.route('**/finder.js', (route) => route.abort());
	await page.goto(finder('q=機械'));
	await expect(cardsOf(page).first()).toBeVisible();
	expect(complaints.splice(0)).toEqual([expect.stringContaining('ERR_FAILED')]);
});
