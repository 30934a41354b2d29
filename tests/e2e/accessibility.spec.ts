import AxeBuilder from '@axe-core/playwright';
import { everyPage } from '../support/pages';
import { expect, languages, test } from '../support/site';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const language of languages)
	for (const [name, path] of everyPage)
		test(`axe finds nothing wrong with ${name} (${language})`, async ({ page }) => {
			await page.goto(`/${language}${path}`);
			const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
			const found = violations.map(({ id, nodes }) => ({
				id,
				where: nodes.map(({ target }) => target.join(' ')),
			}));
			expect(found).toEqual([]);
			await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'ja');
			await expect(page).toHaveTitle(/./);
		});
