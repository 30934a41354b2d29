import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page as it stands, and where. */
export async function faultsOf(page: Page): Promise<{ id: string; where: string[] }[]> {
	const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
	return violations.map(({ id, nodes }) => ({
		id,
		where: nodes.map(({ target }) => target.join(' ')),
	}));
}

/** The same of the address of a page without scripts, which axe needs: opened anew with them. */
export async function faultsWithoutScripts(
	page: Page,
): Promise<Awaited<ReturnType<typeof faultsOf>>> {
	const storageState = await page.context().storageState();
	const context = await page.context().browser()?.newContext({ storageState });
	if (!context) throw new Error('the page belongs to no browser');
	const other = await context.newPage();
	await other.goto(page.url());
	const faults = await faultsOf(other);
	await context.close();
	return faults;
}
