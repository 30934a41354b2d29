import AxeBuilder from '@axe-core/playwright';
import { choice, expect, finder, openFilters, test } from '../support/site';

test('what can be touched is large enough', async ({ page }) => {
	await page.goto(finder('q=機械&kind=subsidy'));
	await openFilters(page);
	const targets = page.locator(
		'button, summary, select, input[type=search], nav a, [data-in-place] a, .pill',
	);
	for (const target of await targets.all()) {
		const box = await target.boundingBox();
		if (box) expect(box.height, await target.innerText()).toBeGreaterThanOrEqual(43.5);
	}
});

test('filters are folded on a phone, and beside the results where there is room', async ({
	page,
	viewport,
}) => {
	const isPhone = (viewport?.width ?? 0) < 600;
	await page.goto(finder('q=機械'));
	const subsidies = choice(page, 'kind', 'subsidy');
	await expect(subsidies).toBeVisible({ visible: !isPhone });
	await openFilters(page);
	await expect(subsidies).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
});
