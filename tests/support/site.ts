import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { Language } from '../../src/lib/domain/codes';
import { parseRuby } from '../../src/lib/domain/text';
import english from '../../src/lib/i18n/en.json' with { type: 'json' };
import easy from '../../src/lib/i18n/ja-easy.json' with { type: 'json' };
import japanese from '../../src/lib/i18n/ja.json' with { type: 'json' };

export { expect };

export const languages = ['ja', 'ja-easy', 'en'] as const;

/** The site's words, as each page shows them. */
export const words: Record<Language, typeof japanese> = {
	ja: japanese,
	'ja-easy': easy,
	en: english,
};

/** A message as the text of a page: readings stand in brackets behind their word. */
export const asShown = (message: string): string =>
	parseRuby(message)
		.map(({ base, reading }) => (reading ? `${base}（${reading}）` : base))
		.join('');

/** A message with its numbers and names filled in. */
export const filled = (message: string, values: Record<string, string | number>): string =>
	message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));

/** The address that an answer of the server itself may have, which a browser reports as an error. */
const expectedStatus = /status of 40[04]/;

function listen(page: Page, origin: string): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()) && !expectedStatus.test(message.text()))
			complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin) && !url.startsWith('data:')) complaints.push(`asked for ${url}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 500) complaints.push(`${response.status()} of ${response.url()}`);
	});
	return complaints;
}

/**
 * Every journey also fails when the browser complains: about an error of a script, something that
 * the content security policy forbids, a request to another site, or a failure of the server.
 */
export const test = base.extend<{ complaints: string[] }>({
	complaints: [
		async ({ page, baseURL }, use) => {
			const complaints = listen(page, baseURL ?? '');
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true },
	],
});

/** Programs on a finder page. */
export const cardsOf = (page: Page): Locator => page.locator('#results article');

/** The links that lead to them, in their order. */
export const titlesOf = (page: Page): Locator =>
	cardsOf(page).getByRole('heading').getByRole('link');

/** The number of results that is announced to screen readers. */
export const totalOf = (page: Page): Locator => page.getByRole('status');

export const finder = (query = '', language: Language = 'ja'): string =>
	`/${language}/programs${query && `?${query}`}`;

/** On a phone the filters are folded behind one line. */
export async function openFilters(page: Page): Promise<void> {
	const summary = page.locator('details[data-fold=all] > summary');
	const isFolded =
		(await summary.isVisible()) && !(await summary.locator('..').getAttribute('open'));
	if (isFolded) await summary.click();
}

export const choice = (page: Page, name: string, code: string): Locator =>
	page.locator(`input[type=checkbox][name="${name}"][value="${code}"]`);
