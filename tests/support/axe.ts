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
